import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { finder } from './json-path.ts'
import { costProblem } from './path-cost.ts'

const deep = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
const wide = (count: number) => Array.from({ length: count }, (_, id) => ({ id, data: { status: 'ok' } }))

const rows: [path: string, document: unknown, isTooMuch: boolean][] = [
  ['$.status', deep(90), false],
  ['$..status', wide(100_000), false],
  ['$..data..status', wide(20_000), false],
  ['$..data..items..status', deep(40), false],
  ['$..a..a..a..a..b', deep(90), true],
  ['$..data..items..status', deep(100_000), true],
  ['$[?@.id == $.current]', wide(100_000), false],
  ['$[?count($..id) > 3]', wide(100), false],
  ['$[?count($..id) > 3]', wide(10_000), true],
  ['$[?count($[*]) > 3]', wide(10_000), true],
  ["$['a..b']", wide(100_000), false],
  ['$..a..b', null, false]
]
test.each(rows)('%s', (path, document, isTooMuch) => expect(costProblem(path, document) !== undefined).toBe(isTooMuch))

test('it is said why a path is not followed', async () => {
  const find = await finder()
  expect(() => find('$..a..a..a..a..b', deep(90))).toThrow('it would take too long in a document of 91 values that are nested 91 deep')
  expect(find('$..data..status', wide(2)).values).toEqual(['ok', 'ok'])
})

test('to know it takes linear time', () => {
  expect(growth((size) => costProblem('$..a..b', deep(size)), 10_000)).toBeLessThan(linear)
  expect(growth((size) => costProblem('$..a..b', wide(size)), 10_000)).toBeLessThan(linear)
})
