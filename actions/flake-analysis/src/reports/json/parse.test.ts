import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { parseJson } from './parse.ts'

const whole: [name: string, text: string, root: unknown][] = [
  ['an object', '{"a":[1,{"b":null}]}', { a: [1, { b: null }] }],
  ['after a banner', '\n> test\n> jest --json\n\n{"a":1}', { a: 1 }],
  ['before the words of a package manager', '{"a":1}\nnpm error code 1\n', { a: 1 }],
  ['between both', '> test\n[1]\nnpm error', [1]]
]
test.each(whole)('%s', (_, text, root) => expect(parseJson(text)).toEqual({ root, cut: new Set() }))

const broken: [text: string, root: unknown, problem: string][] = [
  ['', undefined, 'ends too soon, at line 1, column 1'],
  ['{', {}, 'ends too soon, at line 1, column 2'],
  ['{"a":1,\n"b":[1,{"c":2', { a: 1, b: [1, {}] }, 'ends too soon, at line 2, column 13'],
  ['{"a":1,"b":"tru', { a: 1 }, 'ends too soon, at line 1, column 12'],
  ['{"a":1,"b":[{"c":"x"},', { a: 1, b: [{ c: 'x' }] }, 'ends too soon, at line 1, column 23'],
  ['{"a":1,}', { a: 1 }, 'line 1, column 8: is not JSON; the rest is not read'],
  ['{"a":1\n "b":2}', { a: 1 }, 'line 2, column 2: is not JSON; the rest is not read'],
  ['[1,NaN,2]', [1], 'line 1, column 4: is not JSON; the rest is not read'],
  ['{"a":"x\ny"}', {}, 'line 1, column 6: is not JSON; the rest is not read'],
  ['{"a":"\\x"}', {}, 'line 1, column 6: is not JSON; the rest is not read'],
  ['{"a":"\\u12"}', {}, 'line 1, column 6: is not JSON; the rest is not read'],
  ['{"a":1}\n{"a":2}', { a: 1 }, 'line 2, column 1: another document begins after the end of the report; it is not read'],
  ['[{"a":1}]]', [{ a: 1 }], ''],
  ['hello world', undefined, 'line 1, column 1: is not JSON; the rest is not read']
]
test.each(broken)('%j', (text, root, problem) => {
  const parsed = parseJson(text)
  expect(parsed.root).toEqual(root)
  expect(parsed.problem ?? '').toBe(problem)
})

test('what lacks its end is named, what is whole is not', () => {
  const { root, cut } = parseJson('{"x":{"y":1},"list":[{"a":1},{"a":2,"b":[3,')
  const { x, list } = root as { x: unknown; list: { b: unknown }[] }
  expect([root, list, list[1], list[1]?.b].map((each) => cut.has(each))).toEqual([true, true, true, true])
  expect([x, list[0]].map((each) => cut.has(each))).toEqual([false, false])
})

test('a key that looks like an index or like a prototype leads to what lacks its end', () => {
  const { root, cut } = parseJson('{"b":{},"__proto__":{"1":{"0":{"a":1')
  const proto = Object.getOwnPropertyDescriptor(root, '__proto__')?.value
  expect(Object.getPrototypeOf(root)).toBe(Object.prototype)
  expect([proto, proto['1'], proto['1']['0']].map((each) => cut.has(each))).toEqual([true, true, true])
})

test('every beginning of a document is read as far as it goes, and none is called whole', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, at) => {
      const text = JSON.stringify({ a: [value, value] })
      const { root, cut, problem } = parseJson(text.slice(0, at % text.length))
      expect(problem).toMatch(/^(?:is empty|ends|line \d+)/)
      if (root !== undefined) expect(cut.has(root)).toBe(true)
    })
  )
})

test('a whole document comes out as it went in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify({ value })
      // Words after it keep the quick way from reading it.
      expect(parseJson(`${text}\nend`)).toEqual({ root: JSON.parse(text), cut: new Set() })
    })
  )
})

test.each([
  ['depth', (size: number) => '['.repeat(size)],
  ['keys', (size: number) => `{${'"a":1,'.repeat(size)}`],
  ['one long text', (size: number) => `["${'\\n'.repeat(size)}`],
  ['lines', (size: number) => '\n'.repeat(size)],
  ['brackets after a banner', (size: number) => `x${'\n['.repeat(size)}`]
])('%s: takes time linear in its length', (_, text) => expect(growth((size) => parseJson(text(size)), 4000)).toBeLessThan(linear))

test.each([' ', '\n', '\r\n', '\t\n', ' \n \n'])('what follows a document takes time linear in its length: %j', (unit) => {
  expect(growth((size) => parseJson(`{}x${unit.repeat(size)}y`), 20_000)).toBeLessThan(linear)
})
