import { describe, expect, test } from '@jest/globals'
import type { Conclusion } from '@tocsin/notifier'
import type { Cause } from './cause.ts'
import { causeOf, failedJobs } from './failures.ts'
import type { Job, Step } from './model.ts'

const url = 'https://github.com/octo/shop/actions/runs/1/job'

let ids = 0
function job(name: string, conclusion: Conclusion, more: Partial<Job> = {}): Job {
  ids += 1
  return {
    id: ids,
    runId: 1,
    attempt: 1,
    name,
    status: conclusion === 'running' ? 'in_progress' : 'completed',
    conclusion,
    url: `${url}/${ids}`,
    steps: conclusion === 'failure' ? [step('Set up job', 'success', 1), step('Test', 'failure', 2), step('Upload', 'skipped', 3)] : [],
    labels: ['ubuntu-24.04'],
    startedAt: '2026-01-01T10:00:00Z',
    completedAt: '2026-01-01T10:03:00Z',
    ...more
  }
}

const step = (name: string, conclusion: Conclusion, number: number, status: Step['status'] = 'completed'): Step => ({
  name,
  conclusion,
  number,
  status
})

/** `✗ test: 1/2 (ubuntu)` for each entry: mark, name, failed legs of all, their names. */
const told = (jobs: readonly Job[], options = {}) =>
  failedJobs(jobs, options).map(
    ({ name, cause, legs, total, cancelled, tolerated }) =>
      `${cause} ${name}: ${legs.length}/${total}${legs.some(({ leg }) => leg) ? ` (${legs.map(({ leg }) => leg).join('; ')})` : ''}${cancelled ? ` +${cancelled} cancelled` : ''}${tolerated ? ' tolerated' : ''}`
  )

describe('what is listed', () => {
  const rows: [name: string, Job[], told: string[]][] = [
    ['nothing when all is well', [job('test', 'success'), job('lint', 'skipped'), job('notify', 'running')], []],
    [
      'one failed job under its own name',
      [job('deploy (production)', 'failure'), job('test', 'success')],
      ['failed deploy (production): 1/1 (production)']
    ],
    [
      'the legs of a matrix as one',
      [
        job('test (ubuntu, 20)', 'failure'),
        job('test (ubuntu, 22)', 'success'),
        job('test (mac, 20)', 'failure'),
        job('test (mac, 22)', 'skipped')
      ],
      ['failed test: 2/4 (ubuntu, 20; mac, 20)']
    ],
    [
      'reusable workflows',
      [job('ci (linux) / test (20)', 'failure'), job('ci (mac) / test (20)', 'success')],
      ['failed ci / test: 1/2 (linux, 20)']
    ],
    [
      'legs that fail-fast cancelled, apart',
      [job('test (20)', 'failure'), job('test (22)', 'cancelled')],
      ['failed test: 1/2 (20) +1 cancelled']
    ],
    ['cancelled jobs, last', [job('build', 'cancelled'), job('test', 'failure')], ['failed test: 1/1', 'cancelled build: 1/1']],
    ['a workflow that could not start', [job('test', 'startup_failure')], ['not-started test: 1/1']]
  ]

  test.each(rows)('%s', (_name, jobs, expected) => {
    expect(told(jobs)).toEqual(expected)
  })

  test('only this attempt counts', () => {
    const jobs = [job('test', 'failure'), job('test', 'success', { attempt: 2 }), job('lint', 'failure', { attempt: 2 })]
    expect(told(jobs, { attempt: 1 })).toEqual(['failed test: 1/1'])
    expect(told(jobs, { attempt: 2 })).toEqual(['failed lint: 1/1'])
  })

  test('a failure in a green run was tolerated', () => {
    expect(told([job('nightly', 'failure')], { runConclusion: 'success' })).toEqual(['failed nightly: 1/1 tolerated'])
    expect(told([job('nightly', 'failure')], { runConclusion: 'failure' })).toEqual(['failed nightly: 1/1'])
    expect(told([job('nightly', 'failure')], { runConclusion: 'running' })).toEqual(['failed nightly: 1/1'])
  })
})

describe('why', () => {
  const minutes = (count: number) => ({ completedAt: new Date(Date.UTC(2026, 0, 1, 10) + count * 60_000).toISOString() })
  const lost = {
    steps: [step('Set up job', 'success', 1), step('Test', 'running', 2, 'in_progress'), step('Upload', 'running', 3, 'pending')]
  }

  const rows: [name: string, Job, limit: number | undefined, Cause | undefined][] = [
    ['it failed', job('a', 'failure'), undefined, 'failed'],
    ['it timed out', job('a', 'timed_out'), undefined, 'timed-out'],
    ['it was cancelled before its limit', job('a', 'cancelled', minutes(14)), 15, 'cancelled'],
    ['it was cancelled at its limit', job('a', 'cancelled', minutes(15)), 15, 'timed-out'],
    ['it was cancelled at the limit of GitHub', job('a', 'cancelled', minutes(360)), undefined, 'timed-out'],
    ['it was cancelled in the queue', { ...job('a', 'cancelled'), startedAt: '' }, 15, 'cancelled'],
    ['its runner vanished', job('a', 'failure', lost), undefined, 'runner-lost'],
    ['its clock ran backwards', job('a', 'cancelled', minutes(-5)), 15, 'cancelled'],
    ['no step ever ran', job('a', 'failure', { steps: [] }), undefined, 'not-started'],
    ['it passed', job('a', 'success'), undefined, undefined],
    ['it still runs', job('a', 'running', lost), undefined, undefined]
  ]

  test.each(rows)('%s', (_name, one, limit, cause) => {
    expect(causeOf(one, limit)).toBe(cause)
  })

  test('the step that a lost runner was at is named', () => {
    expect(failedJobs([job('a', 'failure', lost)])[0]?.legs[0]?.steps.map(({ name }) => name)).toEqual(['Test'])
  })

  test('the limit may depend on the job', () => {
    const jobs = [job('slow', 'cancelled', minutes(20)), job('fast', 'cancelled', minutes(20))]
    const timeoutMinutes = ({ name }: Job) => (name === 'fast' ? 20 : undefined)
    expect(failedJobs(jobs, { timeoutMinutes }).map(({ name, cause }) => [name, cause])).toEqual([
      ['fast', 'timed-out'],
      ['slow', 'cancelled']
    ])
  })
})

test('a leg carries what a message needs: links, steps, duration, runner', () => {
  const one = job('test (20)', 'failure', { runner: 'box-3', checkRunId: 77 })
  expect(failedJobs([one, job('test (22)', 'success')])[0]?.legs).toEqual([
    {
      jobId: one.id,
      leg: '20',
      cause: 'failed',
      url: one.url,
      durationMs: 180_000,
      runner: 'box-3',
      checkRunId: 77,
      steps: [{ name: 'Test', number: 2, url: `${one.url}#step:2:1` }]
    }
  ])
})
