import { expect, test } from '@jest/globals'
import type { ReadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import { mostBornOfFork } from './admitted.ts'
import { withNews } from './news.ts'
import { execution } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'

const failing = (count: number, name: (index: number) => string, message = ''): TestCase[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ suites: [], className: '', name: name(index), outcome: 'failed' as const, retries: 0 },
    ...(message !== '' && { message })
  }))

const report = (run: number, variant: string, cases: readonly TestCase[], place: 'fork' | 'default' = 'fork'): ReadTests => {
  const { read: _, ...rest } = execution(run, { place })
  return { execution: rest, workflow: '.github/workflows/ci.yml', variant, cases, massFailure: false }
}

const after = (...tests: ReadTests[]) => [...withNews(new Map(), { repository: 'octo/app', executions: [], tests }, 0).values()]
const linesIn = (sheets: readonly Sheet[]) => sheets.map(({ lines }) => lines.length)
const legs = (run: number, count: number, place?: 'default') =>
  ['a', 'b', 'c'].map((leg) =>
    report(
      run,
      leg,
      failing(count, (index) => `${run}.${leg}.${index}`),
      place
    )
  )

test('what a run of a fork brings is counted over all of its reports', () => {
  const sheets = after(...legs(1, 900))
  expect(linesIn(sheets)).toEqual([900, 900, mostBornOfFork.subjects - 1800])
  expect(sheets.map(({ leftOut }) => leftOut)).toEqual([undefined, undefined, { own: 0, ofForks: 700 }])
})

test('each run has its own number, and the own runs have none', () => {
  expect(linesIn(after(...legs(1, 600), ...legs(2, 600)))).toEqual([1200, 1200, 1200])
  expect(linesIn(after(...legs(1, 900, 'default')))).toEqual([900, 900, 900])
})

test('long names and failures take the room of many', () => {
  const long = (leg: string) =>
    report(
      1,
      leg,
      failing(1000, (index) => `${leg}${index}`.padEnd(1700, 'n'), 'm'.repeat(300))
    )
  expect(linesIn(after(long('a'), long('b')))).toEqual([1000, 0])
  expect(linesIn(after(report(1, 'a', [...long('a').cases, ...long('b').cases])))).toEqual([1000])
})
