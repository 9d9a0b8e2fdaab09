import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { finder, jsonPathProblem } from './json-path.ts'

const find = await finder()
const document = {
  status: 'healthy',
  'a.b': 1,
  items: [
    { name: 'db', ok: true, ms: 3 },
    { name: 'queue', ok: false, ms: 12 }
  ],
  none: null
}

const rows: [string, unknown[], boolean][] = [
  ['$.status', ['healthy'], true],
  ["$['a.b']", [1], true],
  ['$.items[1].name', ['queue'], true],
  ['$.items[-1].name', ['queue'], true],
  ['$.none', [null], true],
  ['$.missing.deeper', [], true],
  ['$.constructor', [], true],
  ['$.__proto__', [], true],
  ['$.items[*].name', ['db', 'queue'], false],
  ['$.items[?@.ms > 10].name', ['queue'], false],
  ["$.items[?match(@.name, 'q.*')].ok", [false], false],
  ["$.items[?search(@.name, 'b$')].ok", [true], false],
  ['$..ms', [3, 12], false],
  ['$.items[?length(@.name) == 2].ok', [true], false]
]
test.each(rows)('%s leads to %j, to one at most: %s', (path, values, isSingular) => {
  expect(find(path, document)).toEqual({ values, isSingular })
})

test.each([
  ['status', /^is not a JSONPath of RFC 9535: /],
  ['$.', /^is not a JSONPath of RFC 9535: /],
  ['$.a[?', /^is not a JSONPath of RFC 9535: /],
  ['$[?nope(@)]', /^is not a JSONPath of RFC 9535: /],
  ['$.a[?@.b == ]', /^is not a JSONPath of RFC 9535: /]
])('%s is a problem', async (path, expected) => {
  expect(await jsonPathProblem(path)).toMatch(expected)
})

test.each(rows.map(([path]) => path))('%s is none', async (path) => {
  expect(await jsonPathProblem(path)).toBeUndefined()
})

test('a pattern of the document itself takes linear time, and one that is none matches nothing', () => {
  const hostile = (length: number) => ({ items: [{ text: `${'a'.repeat(length)}!`, shape: '(a+)+' }] })
  expect(growth((length) => find('$.items[?match(@.text, @.shape)]', hostile(length)), 30_000)).toBeLessThan(linear)
  expect(find('$.items[?match(@.text, @.shape)]', { items: [{ text: 'a', shape: '(' }] }).values).toEqual([])
})

test('a document that is deep beyond reason is given up, not a stack', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
  expect(() => find('$..a', deep)).toThrow(/recursion/)
})

test('a path that leads to too much is given up', () => {
  const wide = Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 0))
  expect(() => find('$..*', wide)).toThrow(/more than 100000/)
})
