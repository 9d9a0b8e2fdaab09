import { describe, expect, test } from '@jest/globals'
import { history, times, workflowOf } from '../rule.fixture.ts'
import type { JobSample } from './facts.ts'
import { recordsOf } from './record.ts'

const source = `on: push
jobs:
  test: { timeout-minutes: 10, strategy: { matrix: { os: [a, b] } } }
  named: { name: "Build \${{ matrix.os }}" }
  call: { uses: ./.github/workflows/b.yml }
  twin-a: { name: twin }
  twin-b: { name: twin }
`
async function records(jobs: Readonly<Record<string, readonly Partial<JobSample>[]>>) {
  const { file, jobs: defined } = await workflowOf(source)
  return recordsOf(file, defined, history(jobs))
}

test('legs are folded by their job, the jobs of a called workflow by the call', async () => {
  const found = await records({
    'test (a)': times(2, 10),
    'test (b)': times(1, 20),
    'Build mac': times(1, 30),
    'call / inner (1)': times(1, 40),
    'call / other': times(1, 50),
    twin: times(1, 60),
    gone: times(1, 70)
  })
  expect([...found].map(([id, { seconds }]) => `${id} ${seconds}`)).toEqual(['test 10,10,20', 'named 30', 'call 40,50'])
})

test('nothing is known of a file without history', async () => {
  const { jobs } = await workflowOf(source)
  expect(recordsOf('other.yml', jobs, history({ test: times(1, 1) })).size).toBe(0)
  expect(recordsOf('other.yml', jobs, undefined).size).toBe(0)
})

test('failures, limits that were reached, minutes that a re-run shows to be lost', async () => {
  const found = await records({
    'test (a)': [
      { run: 1, attempt: 1, outcome: 'fail', seconds: 120 },
      { run: 1, attempt: 2, outcome: 'pass', seconds: 100 },
      { run: 2, attempt: 1, outcome: 'fail', seconds: 601, retriedSteps: 2 },
      { run: 3, attempt: 1, outcome: 'flaky', seconds: 90 }
    ]
  })
  expect(found.get('test')).toEqual(
    expect.objectContaining({ days: 30, runs: 3, failures: 2, timeouts: 1, minutesLost: 2, retriedSteps: 2, cancelled: 0 })
  )
})

test('a cancelled leg tells nothing of times, but that it was cancelled or reached its limit', async () => {
  const cancelled = (seconds: number): JobSample => ({ run: 1, attempt: 1, seconds })
  const { file, jobs } = await workflowOf(source)
  const facts = { days: 7, workflows: new Map([[file, new Map([['test', [cancelled(5), cancelled(605)]]])]]) }
  expect(recordsOf(file, jobs, facts).get('test')).toEqual(
    expect.objectContaining({ seconds: [605], cancelled: 1, timeouts: 1, failures: 1 })
  )
})

test('from the start of the first leg to the end of the last one', async () => {
  const found = await records({
    'test (a)': [{ run: 1, start: 100, seconds: 10 }],
    'test (b)': [
      { run: 1, start: 105, seconds: 30 },
      { run: 2, seconds: 5 }
    ]
  })
  expect([...(found.get('test')?.spans ?? [])]).toEqual([['1/1', { from: 100, to: 135 }]])
})

describe('what a miss of a cache costs', () => {
  const cached = (cache: 'exact' | 'partial' | 'miss', count: number, seconds: number) =>
    times(count, seconds).map((sample) => ({ ...sample, cache }))
  const rows: [name: string, samples: Partial<JobSample>[], caches: object][] = [
    ['enough of both', [...cached('exact', 5, 60), ...cached('miss', 5, 240)], { exact: 5, partial: 0, miss: 5, minutesPerMiss: 3 }],
    ['too few', [...cached('exact', 2, 60), ...cached('miss', 5, 240)], { exact: 2, partial: 0, miss: 5, minutesPerMiss: 0 }],
    ['a miss is no slower', [...cached('exact', 5, 60), ...cached('miss', 5, 50)], { exact: 5, partial: 0, miss: 5, minutesPerMiss: 0 }],
    ['none', [...cached('partial', 1, 1), ...times(3, 1)], { exact: 0, partial: 1, miss: 0, minutesPerMiss: 0 }]
  ]
  test.each(rows)('%s', async (_, samples, caches) => {
    expect((await records({ test: samples })).get('test')?.caches).toEqual(caches)
  })
})

test('where few passes were measured, each of them stands for several', async () => {
  const samples: JobSample[] = [
    ...Array.from({ length: 96 }, (_, run): JobSample => ({ run, attempt: 1, outcome: 'pass', ...(run >= 64 && { seconds: 60 }) })),
    ...Array.from({ length: 4 }, (_, run): JobSample => ({ run: 100 + run, attempt: 1, outcome: 'fail', seconds: 30 }))
  ]
  const facts = { days: 30, workflows: new Map([['.github/workflows/ci.yml', new Map([['a', samples]])]]) }
  const workflow = await workflowOf('on: push\njobs:\n  a: { runs-on: x, steps: [{ run: make }] }\n')
  const record = recordsOf('.github/workflows/ci.yml', workflow.jobs, facts).get('a')
  expect(record).toMatchObject({ executions: 100, failures: 4, runs: 100 })
  expect([record?.seconds.length, record?.measured[0], record?.measured.at(-1)]).toEqual([
    36,
    { seconds: 30, weight: 1 },
    { seconds: 60, weight: 3 }
  ])
})
