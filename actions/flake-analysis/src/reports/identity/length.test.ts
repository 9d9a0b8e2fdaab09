import { expect, test } from '@jest/globals'
import { bounded } from './length.ts'

test.each([0, 1, 500])('a name of %d letters stays', (length) => expect(bounded('x'.repeat(length))).toBe('x'.repeat(length)))

test.each([501, 5000, 1_000_000])('a name of %d letters is cut, and its end still counts', (length) => {
  const [a, b] = ['a', 'b'].map((end) => bounded('x'.repeat(length - 1) + end))
  expect(a).toMatch(/^x{500}…[0-9a-f]{12}$/)
  expect(a).not.toBe(b)
  expect(bounded(a as string)).not.toBe('')
})

test('no half character is left', () => expect(bounded('🎉'.repeat(1000)).isWellFormed()).toBe(true))
test('a character that is cut in two leaves a mark and no half', () => expect(bounded(`x${'🎉'.repeat(1000)}`).isWellFormed()).toBe(true))
