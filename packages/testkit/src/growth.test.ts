import { expect, test } from '@jest/globals'
import { growth, linear } from './growth.ts'

const steps = (count: number) => {
  let sum = 0
  for (let at = 0; at < count; at += 1) sum = (sum * 31 + at) | 0
  return sum
}

test('linear work is told apart from quadratic work, and next to nothing is never guilty', () => {
  expect(growth(steps, 1e6)).toBeLessThan(linear)
  expect(growth((size) => steps(size * size), 350)).toBeGreaterThan(linear)
  expect(growth((size) => steps(size * size), 15)).toBe(0)
})
