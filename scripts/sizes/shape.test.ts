import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { functionLengths, linesOf, spread } from './shape.ts'

const spreads: [lengths: number[], median: number, p90: number, max: number][] = [
  [[], 0, 0, 0],
  [[7], 7, 7, 7],
  [[3, 1, 2], 2, 3, 3],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 6, 100, 100]
]
test.each(spreads)('%j', (lengths, median, p90, max) => expect(spread(lengths)).toEqual({ count: lengths.length, median, p90, max }))

test('figures are of the lengths themselves, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (lengths) => {
      const { median, p90, max } = spread(lengths)
      expect(lengths).toEqual(expect.arrayContaining([median, p90, max]))
      expect(median <= p90 && p90 <= max).toBe(true)
    })
  )
})

test('empty lines do not count', () => expect(linesOf('a\n\n  \nb\n')).toBe(2))

const functions: [source: string, lengths: number[]][] = [
  ['const one = (a: number): number => a + 1', [1]],
  ['const two = (a: number): number =>\n  a + 1', [2]],
  ['export async function three(): Promise<void> {\n  await go()\n}', [3]],
  ['export function four({\n  a,\n  b\n}: Options): void {\n  go(a, b)\n}', [6]],
  ['export const list = async () => [\n  1,\n  2\n]\nconst x = 3', [4]],
  ['function a() {\n  return 1\n}\nfunction b() {\n  return 2\n}', [3, 3]],
  ['function outer() {\n  const inner = () => {\n    go()\n  }\n\n  return inner\n}', [6, 3]],
  ['const table = { a: 1 }\ninterface A {\n  b(): void\n}', []]
]
test.each(functions)('%j', (source, lengths) => expect(functionLengths(source)).toEqual(lengths))
