import { expect, test } from '@jest/globals'
import { lossWords, type Totals, whyIn } from './totals.ts'

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

test.each([
  ["reader.mjs ended with 1:\n  at x\nError [E]: Cannot find package 'glob'\n  at y", "Error [E]: Cannot find package 'glob'"],
  ['reader.mjs ended with 134:\nFATAL ERROR: JavaScript heap out of memory', 'FATAL ERROR: JavaScript heap out of memory'],
  ['reader.mjs ended with 1:\n', 'reader.mjs ended with 1:'],
  [`Error: ${'x'.repeat(500)}`, `Error: ${'x'.repeat(193)}`]
])('of %j the reason is %j', (printed, why) => expect(whyIn(printed)).toBe(why))
