import { expect, test } from '@jest/globals'
import type { Conclusion } from '@tocsin/notifier'
import fc from 'fast-check'
import { jobWith } from '../job.fixture.ts'
import type { Job } from '../model.ts'
import { billed, failedForNothing, wasteOf } from './minutes-wasted.ts'
import { testVectors } from './vectors.fixture.ts'

const start = Date.UTC(2026, 10, 21)
const job = (name: string, attempt: number, conclusion: Conclusion, seconds: number, os = 'linux'): Job =>
  jobWith({
    ...{ id: attempt, attempt, name, conclusion, labels: [os] },
    startedAt: new Date(start).toISOString(),
    completedAt: new Date(start + seconds * 1000).toISOString()
  })

const multipliers: Record<string, number> = { linux: 1, windows: 2, macos: 10 }
const multiplier = ({ labels: [os = ''] }: Job) => multipliers[os] ?? 1

const test1 = (attempt: number, conclusion: Conclusion, seconds = 90) => job('test', attempt, conclusion, seconds)
const rows: [name: string, jobs: Job[], waste: ReturnType<typeof wasteOf>][] = [
  ['nothing ran', [], []],
  ['it passed at once', [test1(1, 'success')], []],
  ['it failed for good', [test1(1, 'failure'), test1(2, 'failure')], []],
  ['it passed when run again', [test1(1, 'failure'), test1(2, 'success')], [{ name: 'test', seconds: 90, billableMinutes: 2 }]],
  ['in any order', [test1(2, 'success'), test1(1, 'failure')], [{ name: 'test', seconds: 90, billableMinutes: 2 }]],
  [
    'at the third try',
    [test1(1, 'failure'), test1(2, 'timed_out', 61), test1(3, 'success')],
    [{ name: 'test', seconds: 151, billableMinutes: 4 }]
  ],
  ['a cancelled attempt proves nothing', [test1(1, 'cancelled'), test1(2, 'success')], []],
  ['it passed, and then failed', [test1(1, 'success'), test1(2, 'failure')], []],
  [
    'a dear machine',
    [job('ui', 1, 'failure', 61, 'macos'), job('ui', 2, 'success', 5)],
    [{ name: 'ui', seconds: 61, billableMinutes: 20 }]
  ],
  ['another job that passed', [test1(1, 'failure'), job('lint', 2, 'success', 5)], []]
]
test.each(rows)('%s', (_, jobs, waste) => {
  expect(wasteOf(jobs, multiplier)).toEqual(waste)
})

test('an attempt without times costs nothing that is known', () => {
  const { startedAt: _, ...timeless } = test1(1, 'failure')
  expect(wasteOf([timeless, test1(2, 'success')])).toEqual([{ name: 'test', seconds: 0, billableMinutes: 0 }])
})

interface Case {
  attempts: { attempt: number; jobs: { name: string; conclusion: Conclusion; sec: number; os: string }[] }[]
  flaky_jobs: string[]
  wasted_sec: number
  wasted_billable_min: number
}
testVectors<Case>('minutes_wasted', 'cases', '$flaky_jobs', ({ attempts, flaky_jobs, wasted_sec, wasted_billable_min }) => {
  const jobs = attempts.flatMap(({ attempt, jobs }) => jobs.map(({ name, conclusion, sec, os }) => job(name, attempt, conclusion, sec, os)))
  const waste = wasteOf(jobs, multiplier)
  expect(waste.map(({ name }) => name).toSorted()).toEqual(flaky_jobs.toSorted())
  expect(waste.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(wasted_sec)
  expect(waste.reduce((sum, { billableMinutes }) => sum + billableMinutes, 0)).toBe(wasted_billable_min)
})

test('the minutes that are billed cover the seconds', () => {
  const failed = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(failed, (durations) => {
      const jobs = durations.map((seconds, index) => test1(index + 1, 'failure', seconds))
      const [waste] = wasteOf([...jobs, test1(durations.length + 1, 'success')])
      expect((waste?.billableMinutes ?? 0) * 60).toBeGreaterThanOrEqual(waste?.seconds ?? Number.NaN)
    })
  )
})

const drawn: [attempts: string, wasted: string][] = [
  ['', ''],
  ['P', ''],
  ['F', ''],
  ['FP', 'F'],
  ['F-FP', 'FF'],
  ['FPF', ''],
  ['FPFP', 'FF']
]
test.each(drawn)('of %s, %s was for nothing', (attempts, wasted) => {
  const results = { P: 'good', F: 'bad', '-': 'other' } as const
  expect(failedForNothing([...attempts], (mark) => results[mark as keyof typeof results]).join('')).toBe(wasted)
})

test.each([
  [0, 1, 0],
  [1, 1, 1],
  [60, 1, 1],
  [61, 2, 4],
  [754, 10, 130]
])('%i seconds at %i count as %i minutes', (seconds, multiplier, minutes) => {
  expect(billed(seconds, multiplier)).toBe(minutes)
})
