import { expect, test } from '@jest/globals'
import type { Analysis } from './analyses.ts'
import { callVerdicts, cellsOf, growthLine } from './flakes.ts'

const analysis = (calls: number, scale = 1, read = { failures: 12, greens: 3, logs: 4 }, complete = true): Analysis => ({
  ...{ calls, read },
  cost: { cpuMs: 4000 * scale, wallMs: 9100 * scale, peakMiB: 250 * scale },
  waitedMs: 60_000,
  ledger: { files: 14, raw: 470_000 * scale, packed: 93_000 * scale },
  report: { subjects: [], totals: { runs: 6000 * scale, tests: 200 }, repositories: [{ complete }] }
})

test('what an analysis cost on one line', () => {
  expect(cellsOf('6,000 runs', analysis(1200)).join(' | ')).toBe(
    '6,000 runs | 6000 | 1200 | 12 | 3 | 4 | 1 h | 4.0 s | 9.1 s | 60.0 s | 250 MiB | 470 kB | 93 kB'
  )
  expect(cellsOf('', analysis(40))[6]).toBe('0 h')
})

test('how it grows', () => {
  expect(growthLine(analysis(1000), analysis(8000, 9.5))).toBe(
    'A repository of 60,000 runs beside one of 6,000, each as far as its calls go: 9.5× runs, 8.0× calls, 9.5× CPU, 9.5× memory, 9.5× ledger'
  )
})

test.each([
  [1200, 50, [true, true]],
  [1201, 51, [false, false]]
])('%i calls, and %i a day later', (first, next, met) => {
  expect(callVerdicts([analysis(first), analysis(next)]).map((one) => one.met)).toEqual([...met, true, true, true])
})

test.each([
  [{ failures: 5, greens: 0, logs: 1 }, true, [true, true, true]],
  [{ failures: 4, greens: 9, logs: 0 }, true, [true, false, false]],
  [{ failures: 9, greens: 9, logs: 9 }, false, [false, true, true]]
])('a day later %j, all runs taken: %s', (read, isWhole, met) => {
  const verdicts = callVerdicts([analysis(1), analysis(1, 1, read, isWhole)]).slice(2)
  expect(verdicts.map((one) => one.met)).toEqual(met)
  expect(verdicts.map(({ text }) => text)).toEqual([
    `all runs of the day taken: ${isWhole ? 'yes' : 'no'}`,
    `reports of failures that it read: ${read.failures} of at least 5`,
    `logs that it read: ${read.logs} of at least 1`
  ])
})
