import { expect, test } from '@jest/globals'
import { drawn, said, toldOf } from './testing.ts'

const pull = (action: string, more: object = {}, of: object = {}) => ({
  ...{ action, ...more },
  pull_request: { number: 7, title: 'Fix login', base: { ref: 'main' }, head: { ref: 'fix' }, user: { login: 'ada' }, ...of },
  sender: { login: 'lin' }
})

const rows: [payload: object, expected: string][] = [
  [pull('opened'), 'info | PR #7 opened: Fix login'],
  [pull('opened', {}, { draft: true }), 'neutral | PR #7 opened as draft: Fix login'],
  [pull('reopened'), 'warning | PR #7 reopened: Fix login'],
  [pull('closed'), 'neutral | PR #7 closed without merging: Fix login'],
  [pull('closed', {}, { merged: true }), 'merged | PR #7 merged into main: Fix login'],
  [pull('closed', {}, { merged: true, base: null }), 'merged | PR #7 merged: Fix login'],
  [pull('ready_for_review'), 'info | PR #7 ready for review: Fix login'],
  [pull('converted_to_draft', {}, { draft: true }), 'neutral | PR #7 converted to draft: Fix login'],
  [pull('review_requested', { requested_reviewer: { login: 'kim' } }), 'info | PR #7 needs a review from kim: Fix login'],
  [pull('review_requested', { requested_team: { name: 'Core' } }), 'info | PR #7 needs a review from Core: Fix login'],
  [pull('review_requested'), 'info | PR #7 needs a review from a team: Fix login'],
  [pull('review_request_removed', { requested_reviewer: { login: 'kim' } }), 'info | PR #7 no longer needs a review from kim: Fix login'],
  [pull('synchronize'), 'info | PR #7 updated: Fix login'],
  [pull('synchronize', {}, { draft: true }), 'neutral | PR #7 draft updated: Fix login'],
  [pull('edited', { changes: { body: { from: '' } } }), 'info | PR #7 edited: Fix login'],
  [pull('edited', { changes: { title: { from: 'Fix' } } }), 'info | PR #7 retitled: Fix login'],
  [pull('edited', { changes: { base: { ref: { from: 'dev' } } } }), 'info | PR #7 now goes into main: Fix login'],
  [pull('labeled', { label: { name: 'bug' } }), 'info | PR #7 labelled bug: Fix login'],
  [pull('unlabeled', { label: { name: 'bug' } }), 'info | PR #7 lost the label bug: Fix login'],
  [pull('assigned', { assignee: { login: 'kim' } }), 'info | PR #7 assigned to kim: Fix login'],
  [pull('unassigned', { assignee: null }), 'info | PR #7 unassigned from somebody: Fix login'],
  [pull('milestoned', { milestone: { title: 'v2' } }), 'info | PR #7 added to v2: Fix login'],
  [pull('demilestoned', { milestone: { title: 'v2' } }), 'info | PR #7 removed from v2: Fix login'],
  [pull('auto_merge_enabled'), 'info | PR #7 will merge when its checks pass: Fix login'],
  [pull('auto_merge_disabled'), 'info | PR #7 will not merge by itself any more: Fix login'],
  [pull('enqueued'), 'info | PR #7 added to the merge queue: Fix login'],
  [pull('dequeued', { reason: 'MERGE' }), 'info | PR #7 left the merge queue (merge): Fix login'],
  [pull('dequeued', { reason: 'CI_FAILURE' }), 'warning | PR #7 left the merge queue (ci failure): Fix login'],
  [pull('locked'), 'neutral | PR #7 locked: Fix login'],
  [pull('unlocked'), 'info | PR #7 unlocked: Fix login'],
  [pull('something_new'), 'info | PR #7 something new: Fix login'],
  [pull('constructor'), 'info | PR #7 constructor: Fix login'],
  [pull('opened', {}, { title: ' \n ' }), 'info | PR #7 opened'],
  [{ action: 'opened' }, 'info | PR opened'],
  [{}, 'info | PR']
]
test.each(rows)('%j', (payload, expected) => {
  expect(said('pull_request', payload)).toBe(expected)
  expect(said('pull_request_target', payload)).toBe(expected)
})

test('a long label leaves room for the title', () => {
  const { title } = toldOf('pull_request', pull('labeled', { label: { name: 'x'.repeat(300) } }))
  expect(title).toMatch(/^PR #7 labelled x{59}…: Fix login$/)
})

const next: [payload: object, people: string[]][] = [
  [pull('review_requested', { requested_reviewer: { login: 'kim' } }), ['kim']],
  [pull('assigned', { assignee: { login: 'kim' } }), ['kim']],
  [pull('opened', {}, { requested_reviewers: [{ login: 'kim' }, {}] }), ['kim']],
  [pull('synchronize', {}, { requested_reviewers: [{ login: 'kim' }] }), []],
  [pull('dequeued', { reason: 'CI_FAILURE' }), ['ada']]
]
test.each(next)('%j is up to %j', (payload, people) => {
  expect(toldOf('pull_request', payload).people).toEqual(people)
})

const from = (repo: string) => ({ ref: 'fix', label: 'eve:fix', repo: { full_name: repo } })
const base = { ref: 'main', repo: { full_name: 'octo/app' } }
test('a branch of a fork is named with its owner, our own without', () => {
  expect(drawn('pull_request', pull('synchronize', {}, { head: from('eve/app'), base }))).toContain('eve:fix → main')
  expect(drawn('pull_request', pull('synchronize', {}, { head: from('octo/app'), base }))).toContain('\nfix → main')
})

const reviews: [action: string, state: string, expected: string][] = [
  ['submitted', 'approved', 'success | PR #7 approved: Fix login'],
  ['submitted', 'APPROVED', 'success | PR #7 approved: Fix login'],
  ['submitted', 'changes_requested', 'warning | PR #7 needs changes: Fix login'],
  ['submitted', 'commented', 'info | PR #7 reviewed: Fix login'],
  ['edited', 'approved', 'info | PR #7 review edited: Fix login'],
  ['dismissed', 'dismissed', 'neutral | PR #7 lost a review: Fix login']
]
test.each(reviews)('a review %s as %s', (action, state, expected) => {
  expect(said('pull_request_review', pull(action, { review: { state } }))).toBe(expected)
  expect(toldOf('pull_request_review', pull(action, { review: { state } })).people).toEqual(['ada'])
})

const talk: [event: string, action: string, expected: string][] = [
  ['pull_request_review_comment', 'created', 'info | Comment on PR #7: Fix login'],
  ['pull_request_review_comment', 'edited', 'info | Comment edited on PR #7: Fix login'],
  ['pull_request_review_comment', 'deleted', 'neutral | Comment deleted on PR #7: Fix login'],
  ['pull_request_review_thread', 'resolved', 'success | Review thread resolved on PR #7: Fix login'],
  ['pull_request_review_thread', 'unresolved', 'info | Review thread unresolved on PR #7: Fix login']
]
test.each(talk)('%s %s', (event, action, expected) => {
  expect(said(event, pull(action))).toBe(expected)
})

const queue: [payload: object, expected: string][] = [
  [{ action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } }, 'info | Merge queue of main: checks requested'],
  [{ action: 'destroyed', reason: 'merged', merge_group: { base_ref: 'refs/heads/main' } }, 'merged | Merge queue of main: a group merged'],
  [{ action: 'destroyed', reason: 'invalidated', merge_group: {} }, 'warning | Merge queue: a group no longer fits'],
  [{ action: 'destroyed', reason: 'dequeued', merge_group: {} }, 'info | Merge queue: a group was removed']
]
test.each(queue)('%j', (payload, expected) => {
  expect(said('merge_group', payload)).toBe(expected)
})
