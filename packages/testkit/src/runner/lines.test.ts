import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { eachLine } from './lines.ts'

async function linesOf(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = []
  await eachLine(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), (line) => lines.push(line))
  return lines
}

const rows: [chunks: (string | Buffer)[], lines: string[]][] = [
  [[], []],
  [['a\nb'], ['a', 'b']],
  [
    ['a\r', '\nb\n'],
    ['a', 'b']
  ],
  [['a\rb'], ['a', 'b']],
  [['a\r'], ['a']],
  [['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
  [[Buffer.from([0xe2, 0x82]), Buffer.from([0xac])], ['€']],
  [[Buffer.from([0xff]), '\n'], ['\ufffd']]
]

test.each(rows)('%j', async (chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines)
})

test('where the chunks are cut does not matter', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'é') })
  await fc.assert(
    fc.asyncProperty(text, fc.nat({ max: 40 }), async (whole, at) => {
      const bytes = Buffer.from(whole)
      const expected = whole.split(/\r\n|\r|\n/)
      if (expected.at(-1) === '') expected.pop()
      expect(await linesOf([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(expected)
    })
  )
})
