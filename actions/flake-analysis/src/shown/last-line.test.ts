import { expect, test } from '@jest/globals'
import { lastLine } from './last-line.ts'
import { empty, sample } from './sample.fixture.ts'

const of = (report: typeof sample, totals: Partial<typeof sample.totals>) => ({ ...report, totals: { ...report.totals, ...totals } })

test('what was found comes first, then from what, then where it is', () => {
  const line = lastLine(of(sample, { runs: 1, tests: 36, reports: 410 }), 'flake-report')
  expect(line).toMatch(/^\d+ flaky, \d+ broken; 1 run and 36 tests known; 410 new reports read; report in flake-report\/$/)
})

test('without a run nothing is said to be well', () => {
  expect(lastLine(of(empty, { runs: 0, tests: 0, reports: 0 }), 'site')).toBe('No runs known; 0 new reports read; report in site/')
})

test.each([
  ['flake-report/', '; report in flake-report/'],
  ['a\nb', '; report in a b/'],
  [undefined, '']
])('a report in %j', (folder, words) => {
  expect(lastLine(of(empty, { runs: 210, tests: 0, reports: 0 }), folder)).toBe(
    `Nothing flaky or broken; 210 runs and 0 tests known; 0 new reports read${words}`
  )
})
