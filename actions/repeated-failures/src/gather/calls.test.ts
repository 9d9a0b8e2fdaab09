import { expect, test } from '@jest/globals'
import type { GitHub } from '@tocsin/action-kit'
import { jobOf, runsOf } from '../explain/testing.ts'
import { look, neighbours } from './calls.ts'

const output = `FAIL src/cart.test.ts
  ● a retry charges a cart line once

    expect(received).toBe(expected) // Object.is equality

    Expected: 1
    Received: s3cret

Test Suites: 1 failed, 2 passed, 3 total
Tests:       1 failed, 48 passed, 49 total
##[error]Process completed with exit code 1.`

test('the lines of a failed job are told in the order of its log, the test by its name, without totals and secrets', async () => {
  const [run] = runsOf('✗')
  if (!run) throw new Error('There is no run')
  const { id, status, conclusion, labels, steps } = jobOf('test ✗', 7, run.id)
  const job = { id, run_id: run.id, run_attempt: 1, name: 'test', html_url: run.url, status, conclusion, labels, steps }
  const request = async () => ({ data: { total_count: 1, jobs: [job] }, headers: {}, status: 200 })
  const github = { request, jobLog: async () => output } as unknown as GitHub
  const problems: unknown[] = []
  const redact = (text: string) => text.replaceAll('s3cret', '***')
  const seen = await look(github, run, { owner: 'octo', repo: 'app', redact, missed: (problem) => problems.push(problem) })
  expect(problems).toEqual([])
  expect(seen?.evidence?.get(7)?.lines).toEqual([
    'FAIL src/cart.test.ts',
    '● a retry charges a cart line once',
    'expect(received).toBe(expected) // Object.is equality',
    'Expected: 1',
    'Received: ***'
  ])
})

test.each([
  ['push', 1],
  ['schedule', 1],
  ['pull_request', 0],
  ['issue_comment', 0],
  ['workflow_dispatch', 0]
])('a run of another workflow that %s started says something of the branch: %d', async (event, count) => {
  const run = { id: 1, workflow_id: 8, event, head_branch: 'main', head_repository: { full_name: 'octo/app' } }
  const request = async () => ({ data: { total_count: 1, workflow_runs: [run] }, headers: {}, status: 200 })
  const place = { owner: 'octo', repo: 'app', redact: (text: string) => text, missed: () => undefined }
  expect(await neighbours({ request } as unknown as GitHub, 'main', place)).toHaveLength(count)
})
