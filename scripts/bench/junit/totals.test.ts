import { expect, test } from '@jest/globals'
import { lossWords, type Totals } from './totals.ts'

const expected = { tests: 4000, failed: 80, errors: 20, skipped: 30, flaky: 5 }

const rows: [totals: Totals, words: string][] = [
  [expected, ''],
  [{ tests: 4000, failed: 100, skipped: 30 }, ''],
  [{ tests: 2500, failed: 90, skipped: 30 }, 'lost 1,500 cases, lost 10 failures'],
  [{ tests: 4000, failed: 80, errors: 21, skipped: 29, flaky: 0 }, 'made up 1 failures, lost 1 skipped, lost 5 flaky']
]
test.each(rows)('%j: %s', (totals, words) => {
  expect(lossWords(totals, expected)).toBe(words)
})
