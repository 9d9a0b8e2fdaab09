import { expect, test } from '@jest/globals'
import { caseWith } from './junit.fixture.ts'

const rows: [time: string, ms: number | undefined][] = [
  ['0', 0],
  ['1', 1000],
  ['0.123', 123],
  ['.5', 500],
  ['5.', 5000],
  ['0.000001', 0.001],
  ['0.0000001', 0],
  ['12345678.901', 12_345_678_901],
  ['1,234.5', 1_234_500],
  ['1,234,567', 1_234_567_000],
  ['1,234', 1_234_000],
  ['0,005', 5],
  ['12,5', 12_500],
  ['1.5E-4', 0.15],
  ['2.5e+1', 25_000],
  ['3e2', 300_000],
  [' 1.5 ', 1500],
  ['1.5s', 1500],
  ['2 sec', 2000],
  ['0.1234567890123456789', 123.457],
  ['', undefined],
  ['.', undefined],
  ['-1.5', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['1e999', undefined],
  ['1.2.3', undefined],
  ['1,2,3', undefined],
  ['0x10', undefined],
  ['soon', undefined],
  ['9'.repeat(100), undefined]
]
test.each(rows)('time="%s" is %p ms', async (time, ms) => {
  expect((await caseWith('', ` time="${time}"`)).ms).toBe(ms)
})

test('a case without a time has none', async () => {
  expect(await caseWith('')).not.toHaveProperty('ms')
})
