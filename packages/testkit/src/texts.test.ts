import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codePoint, webUrl } from './texts.ts'

test('texts are drawn as of the unit binary', () => {
  const drawn = (unit: 'binary' | typeof codePoint) => fc.sample(fc.string({ unit }), { seed: 7, numRuns: 300 })
  expect(drawn(codePoint)).toEqual(drawn('binary'))
})

test.each(['a', '\u0000', '\ud7ff', '\ue000', '😀', '\u{10ffff}'])('one code point is known again: %j', (text) => {
  expect(codePoint.canShrinkWithoutContext(text)).toBe(true)
})

test.each([['ab'], [''], ['\ud800'], ['\udfff'], [7]])('what is not one is not: %j', (value) => {
  expect(codePoint.canShrinkWithoutContext(value)).toBe(false)
})

test('addresses are such, and some have a path, a query and a fragment', () => {
  const urls = fc.sample(webUrl, { seed: 7, numRuns: 300 }).map((text) => new URL(text))
  const parts = [urls.map(({ protocol }) => protocol), urls.map(({ search }) => search), urls.map(({ hash }) => hash)]
  for (const part of parts) expect(new Set(part).size).toBeGreaterThan(1)
  expect(urls.some(({ pathname }) => pathname.includes('%'))).toBe(true)
})
