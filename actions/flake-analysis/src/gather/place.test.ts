import { expect, test } from '@jest/globals'
import { isOnBranch, placeOf } from './place.ts'
import { aRun, home } from './testing.ts'

const own = 'octo/app'
const rows: [event: string, branch: string, repository: string, place: string][] = [
  ['push', 'main', own, 'default'],
  ['schedule', 'main', 'Octo/App', 'default'],
  ['merge_group', 'gh-readonly-queue/main/pr-7-abc', own, 'other'],
  ['merge_group', 'gh-readonly-queue/next/pr-7-abc', own, 'other'],
  ['push', 'gh-readonly-queue/main/pr-7-abc', own, 'other'],
  ['push', 'topic', own, 'other'],
  ['push', '', own, 'other'],
  ['workflow_dispatch', 'main', own, 'other'],
  ['repository_dispatch', 'main', own, 'other'],
  ['issue_comment', 'main', own, 'fork'],
  ['issues', 'main', own, 'fork'],
  ['discussion', 'main', own, 'fork'],
  ['discussion_comment', 'main', own, 'fork'],
  ['watch', 'main', own, 'fork'],
  ['fork', 'main', own, 'fork'],
  ['gollum', 'main', own, 'fork'],
  ['pull_request_target', 'topic', own, 'pull'],
  ['pull_request_review', 'topic', own, 'fork'],
  ['pull_request_review_comment', 'topic', own, 'fork'],
  ['pull_request_review', 'topic', 'eve/app', 'fork'],
  ['workflow_run', 'main', own, 'after'],
  ['workflow_run', 'main', 'eve/app', 'fork'],
  ['check_run', 'main', own, 'after'],
  ['check_suite', 'main', own, 'after'],
  ['status', 'main', own, 'after'],
  ['deployment_status', 'main', own, 'default'],
  ['deployment_status', 'topic', own, 'after'],
  ['deployment', '', own, 'after'],
  ['pull_request', 'topic', own, 'pull'],
  ['pull_request', 'main', 'eve/app', 'fork'],
  ['pull_request_target', 'main', 'eve/app', 'fork'],
  ['push', 'main', 'eve/app', 'fork'],
  ['pull_request', 'topic', '', 'fork']
]
test.each(rows)('%s on %s of %s: %s', (event, branch, headRepository, place) => {
  expect(placeOf(aRun({ event, branch, headRepository }), home)).toBe(place)
})

const filters: [branches: string[], event: string, branch: string, repository: string, wanted: boolean][] = [
  [[], 'pull_request', 'x', 'eve/app', true],
  [['main'], 'push', 'main', own, true],
  [['main'], 'push', 'next', own, false],
  [['main', 'release/*'], 'push', 'release/1.2', own, true],
  [['main'], 'merge_group', 'gh-readonly-queue/main/pr-7-abc', own, true],
  [['main'], 'pull_request', 'main', 'eve/app', false],
  [['topic'], 'pull_request', 'topic', own, true]
]
test.each(filters)('asked for %j, %s on %s of %s: %s', (branches, event, branch, headRepository, wanted) => {
  expect(isOnBranch(aRun({ event, branch, headRepository }), { ...home, branches })).toBe(wanted)
})
