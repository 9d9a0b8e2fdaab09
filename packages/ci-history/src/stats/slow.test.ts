import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { slowness } from './slow.ts'
import { testVectors } from './vectors.fixture.ts'

const usual = [60, 61, 59, 62, 60, 58, 61, 60]
const rows: [name: string, history: number[], duration: number, slow: boolean][] = [
  ['as ever', usual, 60, false],
  ['far off, but by a few seconds only', usual, 75, false],
  ['far off', usual, 120, true],
  ['half as long again is not yet slow', usual, 90, false],
  ['much longer, but it always varies', [10, 200, 50, 120, 30, 90, 160, 70], 250, false],
  ['too little history', usual.slice(0, 7), 120, false],
  ['it never varied', Array.from({ length: 8 }, () => 10), 16, true],
  ['it never varied, and hardly does', Array.from({ length: 8 }, () => 10), 12, false],
  ['faster', usual, 1, false]
]
test.each(rows)('%s', (_, history, duration, slow) => {
  expect(slowness(history, duration)?.slow).toBe(slow)
})

test('nothing is said without a history', () => {
  expect(slowness([], 10)).toBeUndefined()
})

interface Case {
  history: number[]
  x: number
  median: number
  mad: number
  robust_z: number | null
  ratio: number
}
testVectors<Case>('slow_duration', 'cases', '$x after $history', ({ history, x, median, mad, robust_z, ratio }) => {
  const { slow: _, ...rest } = slowness(history, x) ?? {}
  const z = robust_z === null ? {} : { robustZ: expect.closeTo(robust_z, 9) }
  expect(rest).toEqual({ median, deviation: mad, ...z, ratio: expect.closeTo(ratio, 9) })
})

test('the unit does not matter, nor does one outlier', () => {
  const durations = fc.array(fc.integer({ min: 50, max: 70 }), { minLength: 9, maxLength: 20 })
  fc.assert(
    fc.property(durations, fc.integer({ min: 1, max: 500 }), (history, duration) => {
      const inMs = history.map((one) => one * 1000)
      expect(slowness(inMs, duration * 1000)?.slow).toBe(slowness(history, duration)?.slow)
      expect(slowness([...history, 1_000_000], 60)?.slow).toBe(false)
    })
  )
})
