import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { testEach } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { requestFor, toldOf } from './testing.ts'

const folder = shared('corpora/webhooks')
const missing = missingShared('corpora/webhooks')
const files = missing ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))

/** The event of each file; the rest are REST answers, told as events that they are not. */
const events: readonly [part: RegExp, event: string, title: RegExp][] = [
  [/fixtures__create/, 'create', /^(Branch|Tag) .+ created$/],
  [/review_approve/, 'pull_request_review', /^PR #\d+ approved: ./],
  [/test_comment/, 'issue_comment', /^Comment on (PR|issue) #\d+: ./],
  [/pull_request_comment/, 'issue_comment', /^Comment on (PR|issue) #\d+: ./],
  [/pull_request.unlabeled/, 'pull_request', /^PR #\d+ lost the label .+: ./],
  [/reopened_pr/, 'pull_request', /^PR #\d+ reopened: ./],
  [/fixtures__pull_request/, 'pull_request', /^PR #\d+ \w+: ./],
  [/issues.opened/, 'issues', /^Issue #\d+ opened: ./],
  [/workflow_dispatch/, 'workflow_dispatch', /^.+ started by hand on ./],
  [/workflow_run/, 'workflow_run', /^.+ (passed|failed|is queued|is running) on ./],
  [/schedule/, 'schedule', /^Scheduled run of octo\/app$/],
  [/release/, 'release', /^(Release|Pre-release) \S.* (published|released|created)$/],
  [/push/, 'push', /^(\d+ commits? pushed to|Branch|Tag|\S+ force-pushed) ?./],
  [/./, 'workflow_job', /^Job is running/]
]

testEach(missing, files.toSorted(), '%s gives a message that Discord could show', (file) => {
  const [, event, title] = events.find(([part]) => part.test(file)) ?? ['', '', /never/]
  const told = toldOf(event, payloadOf(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  expect(told.title).toMatch(title)
  expect(JSON.parse(String(requestFor(told).body))).toMatchObject({ embeds: [{ title: expect.stringMatching(/\S/) }] })
})

/** Some files hold what the runner or a bot keeps around the payload. */
const payloadOf = (kept: Record<string, unknown>): unknown => ('token' in kept ? kept.event : (kept.payload ?? kept))
