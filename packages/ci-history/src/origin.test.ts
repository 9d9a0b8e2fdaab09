import { expect, test } from '@jest/globals'
import { isByAnybody, isOpenToAll, isOwnRun } from './origin.ts'

test.each([
  ['octo/shop', true],
  ['Octo/Shop', true],
  ['eve/shop', false],
  ['octo/shop2', false],
  ['', false]
])('a run of %j is one of octo/shop: %s', (headRepository, own) => {
  expect(isOwnRun({ headRepository }, { owner: 'octo', repo: 'shop' })).toBe(own)
  expect(isOwnRun({ headRepository }, { owner: 'OCTO', repo: 'shop' })).toBe(own)
})

test.each([
  ['pull_request', true],
  ['pull_request_target', true],
  ['issue_comment', true],
  ['push', false],
  ['schedule', false],
  ['merge_group', false]
])('anybody can bring about %s: %s', (event, expected) => expect(isByAnybody(event)).toBe(expected))

test.each([
  ['pull_request', false],
  ['pull_request_target', false],
  ['pull_request_review', true],
  ['pull_request_review_comment', true],
  ['issue_comment', true],
  ['push', false]
])('whoever can read can start %s on the branch of another: %s', (event, expected) => expect(isOpenToAll(event)).toBe(expected))
