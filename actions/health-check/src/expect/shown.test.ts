import { expect, test } from '@jest/globals'
import { redactor } from '@tocsin/notifier'
import { shownText, shownValue } from './shown.ts'

const redact = redactor(['top-secret-value', 'secret in two words'])

test.each<[value: unknown, words: string]>([
  [undefined, 'missing'],
  [null, 'null'],
  [[], 'a list of 0'],
  [{}, 'a map'],
  [0, '0'],
  [false, 'false'],
  ['a"b', '"a\\"b"']
])('%j is shown as %s', (value, words) => expect(shownValue(value, redact)).toBe(words))

test.each([
  ['in the middle', 'a top-secret-value b'],
  ['where it is cut', `${'x'.repeat(74)}top-secret-value`],
  ['in two lines', 'a secret\nin two words b'],
  ['far behind', `${' '.repeat(5_000)}top-secret-value`]
])('a secret %s is not shown, nor a part of it', (_, text) => {
  for (const words of [shownText(text, redact), shownValue(text, redact)]) expect(words).not.toMatch(/top|secret/)
})

test('one line of 80 characters is shown, of as much as is looked at', () => {
  expect(shownText('a\nb', redact)).toBe('a b')
  expect(shownText('x'.repeat(200), redact)).toHaveLength(80)
  expect(shownText(`${' '.repeat(10_000)}x`, redact).trim()).toBe('')
  expect(shownText(`${' '.repeat(9_999)}x`, redact).trim()).toBe('x')
})
