import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RE2JS } from 're2js'
import { goPattern, isPlainLine, jsPattern } from './escape.ts'
import { hostileNames } from './subject.fixture.ts'

/** What regular expressions give a meaning to, and what lines and words are made of. */
const unit = fc.constantFrom(...'\\^$.*+?()[]{}|/-#,!&~=<>:"\'` \t\n\r\0aAzZ019_é🎉\u2028\u202e\u200d\ud800\udc00')
const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''))

test('a pattern for JavaScript fits its text and no other', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const pattern = new RegExp(`^${jsPattern(one)}$`)
      expect(pattern.test(one)).toBe(true)
      expect(pattern.test(other)).toBe(one === other)
    })
  )
})

test('a pattern for JavaScript means the same with every flag but i', () => {
  fc.assert(
    fc.property(text, (one) => {
      for (const flags of ['', 'g', 'm', 's', 'gs']) expect(new RegExp(`^(?:${jsPattern(one)})$`, flags).test(one)).toBe(true)
    })
  )
})

test('a pattern for RE2 fits its text and no other', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      // Go has no half characters.
      const [name, neighbour] = [one.toWellFormed(), other.toWellFormed()]
      const pattern = RE2JS.compile(`^${goPattern(name)}$`)
      expect(pattern.matcher(name).find()).toBe(true)
      expect(pattern.matcher(neighbour).find()).toBe(name === neighbour)
    })
  )
})

test('patterns are one line of letters that are seen', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(jsPattern(one)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      expect(goPattern(one.toWellFormed())).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    })
  )
})

const plain: [text: string, expected: boolean][] = [
  ['tests/test_a.py::test_a[x y]', true],
  ['größer 🎉', true],
  ['', false],
  [' a', false],
  ['a ', false],
  ['a\nb', false],
  ['a\rb', false],
  ['a\u2028b', false],
  ['a\u202eb', false],
  ['\ud800', false]
]
test.each(plain)('%j is a plain line: %s', (text, expected) => expect(isPlainLine(text)).toBe(expected))

test('every hostile name becomes a pattern', () => {
  for (const name of hostileNames) expect(new RegExp(`^${jsPattern(name)}$`).test(name)).toBe(true)
})
