import { expect, test } from '@jest/globals'
import { childrenMs } from './cpu.ts'

test.each([
  ['0m0.001s 0m0.002s\n0m0.123s 0m0.045s\n', 168],
  ['0m0.001s 0m0.002s\n1m2.500s 0m0.500s\n', 63_000],
  ['0m0,001s 0m0,002s\n0m0,100s 0m0,050s\n', 150],
  ['', 0]
])('%j', (times, ms) => {
  expect(childrenMs(times)).toBe(ms)
})
