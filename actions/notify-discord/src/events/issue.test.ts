import { expect, test } from '@jest/globals'
import { said, toldOf } from './testing.ts'

const issue = (action: string, more: object = {}, of: object = {}) => ({ action, ...more, issue: { number: 3, title: 'It breaks', ...of } })

const rows: [payload: object, expected: string][] = [
  [issue('opened'), 'info | Issue #3 opened: It breaks'],
  [issue('reopened'), 'warning | Issue #3 reopened: It breaks'],
  [issue('closed', {}, { state_reason: 'completed' }), 'success | Issue #3 closed: It breaks'],
  [issue('closed', {}, { state_reason: 'not_planned' }), 'neutral | Issue #3 closed as not planned: It breaks'],
  [issue('closed', {}, { state_reason: 'duplicate' }), 'neutral | Issue #3 closed as duplicate: It breaks'],
  [issue('closed', {}, { state_reason: 'constructor' }), 'success | Issue #3 closed: It breaks'],
  [issue('edited', { changes: { title: { from: 'Bug' } } }), 'info | Issue #3 retitled: It breaks'],
  [issue('edited'), 'info | Issue #3 edited: It breaks'],
  [issue('deleted'), 'neutral | Issue #3 deleted: It breaks'],
  [
    issue('transferred', { changes: { new_repository: { full_name: 'octo/web' } } }),
    'neutral | Issue #3 transferred to octo/web: It breaks'
  ],
  [issue('pinned'), 'info | Issue #3 pinned: It breaks'],
  [issue('unpinned'), 'info | Issue #3 unpinned: It breaks'],
  [issue('locked'), 'neutral | Issue #3 locked: It breaks'],
  [issue('unlocked'), 'info | Issue #3 unlocked: It breaks'],
  [issue('labeled', { label: { name: 'bug' } }), 'info | Issue #3 labelled bug: It breaks'],
  [issue('unlabeled', { label: { name: 'bug' } }), 'info | Issue #3 lost the label bug: It breaks'],
  [issue('assigned', { assignee: { login: 'kim' } }), 'info | Issue #3 assigned to kim: It breaks'],
  [issue('unassigned', { assignee: { login: 'kim' } }), 'info | Issue #3 unassigned from kim: It breaks'],
  [issue('milestoned', { milestone: { title: 'v2' } }), 'info | Issue #3 added to v2: It breaks'],
  [issue('demilestoned', { milestone: { title: 'v2' } }), 'info | Issue #3 removed from v2: It breaks'],
  [issue('typed', { type: { name: 'Bug' } }), 'info | Issue #3 marked as Bug: It breaks'],
  [issue('untyped', { type: { name: 'Bug' } }), 'info | Issue #3 no longer marked as Bug: It breaks'],
  [{}, 'info | Issue']
]
test.each(rows)('%j', (payload, expected) => {
  expect(said('issues', payload)).toBe(expected)
})

test('a message leads to where the issue is now', () => {
  const here = { html_url: 'https://github.com/octo/app/issues/3' }
  const repository = { html_url: 'https://github.com/octo/app' }
  const changes = { new_issue: { html_url: 'https://github.com/octo/web/issues/9' } }
  expect(toldOf('issues', issue('opened', { repository }, here)).url).toBe(here.html_url)
  expect(toldOf('issues', issue('transferred', { repository, changes }, here)).url).toBe(changes.new_issue.html_url)
  expect(toldOf('issues', issue('deleted', { repository }, here))).toMatchObject({ url: repository.html_url, links: [] })
})

const talk: [event: string, payload: object, expected: string][] = [
  ['issue_comment', issue('created'), 'info | Comment on issue #3: It breaks'],
  ['issue_comment', issue('created', {}, { pull_request: {} }), 'info | Comment on PR #3: It breaks'],
  ['issue_comment', issue('edited'), 'info | Comment edited on issue #3: It breaks'],
  ['issue_comment', issue('deleted', { comment: { body: 'gone' } }), 'neutral | Comment deleted on issue #3: It breaks'],
  ['discussion_comment', { action: 'created', discussion: { number: 4, title: 'Ideas' } }, 'info | Comment on discussion #4: Ideas'],
  ['commit_comment', { action: 'created', comment: { commit_id: '1a2b3c4d5e' } }, 'info | Comment on commit 1a2b3c4'],
  ['commit_comment', {}, 'info | Comment on commit']
]
test.each(talk)('%s %j', (event, payload, expected) => {
  expect(said(event, payload)).toBe(expected)
})

test('a deleted comment is not repeated, and nobody is called to it', () => {
  const told = toldOf('issue_comment', issue('deleted', { comment: { body: 'gone' } }, { user: { login: 'ada' } }))
  expect(told).toMatchObject({ summary: [], people: [] })
})

const topic = (action: string, more: object = {}, of: object = {}) => ({
  action,
  ...more,
  discussion: { number: 4, title: 'Ideas', ...of }
})
const topics: [payload: object, expected: string][] = [
  [topic('created'), 'info | Discussion #4 started: Ideas'],
  [topic('answered'), 'success | Discussion #4 answered: Ideas'],
  [topic('unanswered'), 'warning | Discussion #4 lost its answer: Ideas'],
  [topic('closed', {}, { state_reason: 'outdated' }), 'neutral | Discussion #4 closed as outdated: Ideas'],
  [topic('reopened'), 'warning | Discussion #4 reopened: Ideas'],
  [topic('category_changed', {}, { category: { name: 'Q&A' } }), 'info | Discussion #4 moved to Q&A: Ideas'],
  [
    topic('transferred', { changes: { new_repository: { full_name: 'octo/web' } } }),
    'neutral | Discussion #4 transferred to octo/web: Ideas'
  ],
  [topic('labeled', { label: { name: 'rfc' } }), 'info | Discussion #4 labelled rfc: Ideas'],
  [topic('deleted'), 'neutral | Discussion #4 deleted: Ideas']
]
test.each(topics)('%j', (payload, expected) => {
  expect(said('discussion', payload)).toBe(expected)
})
