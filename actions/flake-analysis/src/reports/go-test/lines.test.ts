import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parts } from '../testing.ts'
import { type Line, linesOf } from './lines.ts'

async function lines(text: string, size: number, limit?: number): Promise<Line[]> {
  const all: Line[] = []
  for await (const some of linesOf(parts(text, size), limit)) all.push(...some)
  return all
}

const rows: [name: string, text: string, lines: string[]][] = [
  ['nothing', '', []],
  ['one line', 'a\n', ['a']],
  ['no line feed at the end', 'a\nb', ['a', 'b']],
  ['empty lines', '\n\na\n', ['', '', 'a']],
  ['carriage returns are left to the reader', 'a\r\nb\r\n', ['a\r', 'b\r']],
  ['letters of several bytes', 'größer 🎉\nß\n', ['größer 🎉', 'ß']]
]
for (const size of [1, 2, 3, 100])
  test.each(rows)(`%s, in parts of ${size}`, async (_, text, expected) => {
    expect(await lines(text, size)).toEqual(expected.map((line, index) => ({ number: index + 1, text: line })))
  })

const long: [text: string, drawn: string[]][] = [
  ['abcdef\nb\n', ['1!', '2 b']],
  ['a\nabcdef\nb', ['1 a', '2!', '3 b']],
  ['a\nabcdef', ['1 a', '2!']],
  ['abcdef\nabcdef\n', ['1!', '2!']],
  ['abcde\n', ['1 abcde']],
  ['abcdefghijkl\nb\n', ['1!', '2 b']]
]
for (const size of [1, 3, 100])
  test.each(long)(`of %j the lines of more than five letters are named and left out, in parts of ${size}`, async (text, drawn) => {
    const read = await lines(text, size, 5)
    expect(read.map(({ number, text: line, problem }) => (problem === undefined ? `${number} ${line}` : `${number}!`))).toEqual(drawn)
    for (const { problem } of read) expect(problem ?? 'longer than 5 bytes').toContain('longer than 5 bytes')
  })

test('lines are the same in parts of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'ß', '🎉', '\n', '\r') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        expect(await lines(text, size, 6)).toEqual(await lines(text, 1000, 6))
      }
    )
  )
})
