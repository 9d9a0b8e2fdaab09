import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { logLines } from './lines.ts'
import { linesWith } from './lines-with.ts'

const found = (log: string, ...texts: string[]) => [...linesWith(log, texts)].map(({ line, text }) => `${line} ${text}`)

const rows: [name: string, log: string, texts: string[], expected: string[]][] = [
  ['nothing is looked for', 'a\nb', [], []],
  ['nothing is found', 'a\nb', ['c'], []],
  ['an empty log', '', ['a'], []],
  ['the first and the last line', 'hit 1\nmiss\nhit 2', ['hit'], ['1 hit 1', '3 hit 2']],
  ['a log that ends with a break', 'miss\nhit\n', ['hit'], ['2 hit']],
  ['a line that holds several texts, or one of them twice, comes once', 'a b a\nb\na', ['a', 'b'], ['1 a b a', '2 b', '3 a']],
  ['the marks and times of the runner are no part of the text', '2026-01-01T10:00:00.1Z ##[warning]hit', ['hit'], ['1 hit']],
  ['a text in the time of a line finds it', '2026-01-01T10:00:00.1Z x', ['10:00'], ['1 x']]
]
test.each(rows)('%s', (_, log, texts, expected) => {
  expect(found(log, ...texts)).toEqual(expected)
})

test('what it finds is what a reader of all lines finds', () => {
  const line = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\r'), { maxLength: 5 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const expected = [...logLines(lines.join('\n'))].filter((one) => /[ab]/.test(lines[one.line - 1] ?? ''))
      expect([...linesWith(lines.join('\n'), ['a', 'b'])]).toEqual(expected)
    })
  )
})

test('secrets are masked', () => {
  expect(found(`hit ghp_${'a1B2'.repeat(9)}`, 'hit')).toEqual(['1 hit ***'])
})

test('no more lines come than are asked for', () => {
  expect([...linesWith('hit\n'.repeat(50_000), ['hit'])]).toHaveLength(20_000)
  expect([...linesWith('hit\n'.repeat(10), ['hit'], 3)]).toHaveLength(3)
})

test('the middle of a log of any length is read, in linear time', () => {
  const half = '2026-01-01T10:00:00.1234567Z some output that goes on and on\n'.repeat(100_000)
  const log = `${half}hit\n${half}`
  expect(found(log, 'hit', 'other')).toEqual(['100001 hit'])
  expect(growth((length) => [...linesWith(log.slice(0, length), ['hit', 'output', 'none'])], log.length / 10)).toBeLessThan(linear)
  const endless = 'hit '.repeat(1e6)
  expect(growth((length) => [...linesWith(endless.slice(0, length), ['hit', 'none'])], endless.length / 10)).toBeLessThan(linear)
})
