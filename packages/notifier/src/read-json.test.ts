import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fields, list, parsedJson } from './read-json.ts'

const rows: [value: unknown, name: unknown, items: readonly unknown[]][] = [
  [{ name: 'ada' }, 'ada', []],
  [{ name: null }, null, []],
  [['ada', 1], undefined, ['ada', 1]],
  [[], undefined, []],
  [null, undefined, []],
  [undefined, undefined, []],
  ['name', undefined, []],
  [7, undefined, []],
  [true, undefined, []]
]
test.each(rows)('of %j', (value, name, items) => {
  expect([fields(value).name, list(value)]).toEqual([name, items])
})

test('whatever JSON says can be read as deep as one likes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { a, b } = fields(fields(value).a)
      expect([a, b].map(list).every(Array.isArray)).toBe(true)
      expect(list(value)).toEqual(Array.isArray(value) ? value : [])
      if (typeof value === 'object' && value !== null) expect(fields(value)).toBe(value)
    })
  )
})

const texts: [text: string, says: unknown][] = [
  ['{"a":[1]}', { a: [1] }],
  [' null ', null],
  ['""', ''],
  ['', undefined],
  ['{"a":', undefined],
  ["{'a':1}", undefined],
  ['1 2', undefined],
  ['undefined', undefined]
]
test.each(texts)('%s says', (text, says) => expect(parsedJson(text)).toEqual(says))

test('a text of brackets alone is none, however many', () => expect(parsedJson('['.repeat(1_000_000))).toBe(undefined))
