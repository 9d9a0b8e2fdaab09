import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { logLines } from './lines.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`)

test('numbers lines from 1 and takes them apart', () => {
  const log =
    '\ufeff2026-01-01T10:00:00.1Z ##[group]Run make\r\n2026-01-01T10:00:01.1Z \u001b[36;1mmake\u001b[0m\r\n  continued\n##[error]no'
  expect([...logLines(log)]).toEqual([
    { line: 1, text: 'Run make', mark: 'group', time: '2026-01-01T10:00:00.1Z', echoed: false },
    { line: 2, text: 'make', time: '2026-01-01T10:00:01.1Z', echoed: true },
    { line: 3, text: '  continued', echoed: false },
    { line: 4, text: 'no', mark: 'error', echoed: false }
  ])
})

test.each([
  ['##[error]message', 'error', 'message'],
  ['##[warning]message', 'warning', 'message'],
  ['##[endgroup]', 'endgroup', ''],
  ['##[start-action display=Check;id=x]', 'start-action', ''],
  ['::error file=a.ts,line=3::message', 'error', 'message'],
  ['::error::message', 'error', 'message']
])('%s is marked %s', (line, mark, text) => {
  expect([...logLines(line)]).toEqual([expect.objectContaining({ mark, text })])
})

test.each(['##error', '::unknown::text', 'see ##[error]x', '# [error]'])('%s is not marked', (line) => {
  expect([...logLines(line)][0]).not.toHaveProperty('mark')
})

describe('a log that is too long', () => {
  const limits = { head: 100, tail: 200, line: 50 }
  const log = numbered(1000).join('\n')
  const read = [...logLines(log, limits)]

  test('is read at both ends, and the lines keep their numbers', () => {
    expect(read.at(0)).toMatchObject({ line: 1, text: 'line 1' })
    expect(read.at(-1)).toMatchObject({ line: 1000, text: 'line 1000' })
    for (const { line, text } of read) expect(text).toBe(`line ${line}`)
    expect(read.length).toBeLessThan(50)
  })

  test('a line is cut at its limit, before the word that the cut would tear apart', () => {
    expect([...logLines('12345678 '.repeat(10), limits)][0]?.text).toBe('12345678 '.repeat(5).trimEnd())
    expect([...logLines('x'.repeat(60), limits)][0]?.text).toBe('x'.repeat(25))
    expect([...logLines('x'.repeat(50), limits)][0]?.text).toBe('x'.repeat(50))
  })

  test('one endless line is read at both ends, too', () => {
    const lines = [...logLines(`start ${'x'.repeat(10_000)} end`, limits)]
    expect(lines[0]?.text.startsWith('start')).toBe(true)
    expect(lines.length).toBeLessThan(4)
  })

  test('numbers are those of the whole log wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 120 }),
        (count, head, tail) => {
          for (const { line, text } of logLines(numbered(count).join('\n'), { head, tail, line: 50 }))
            if (text.startsWith('line ')) expect(Number(text.slice(5))).toBeLessThanOrEqual(line)
        }
      )
    )
  })
})

const token = `ghp_${'a1B2'.repeat(9)}`
const fillings: [what: string, before: string, unit: string][] = [
  ['words', '', 'word '],
  ['spaces', '##[error]', ' '],
  ['colours', '##[error]token is ', '\u001b[0m'],
  ['what was overwritten', '', '.'],
  ['marks without width', '', '\u200b']
]
test.each(fillings)('no cut leaves the beginning of a secret behind %s', (what, before, unit) => {
  for (let length = 1900; length <= 2100; length += 1) {
    const filling = before + unit.repeat(length).slice(0, length - before.length)
    const log = `${filling}${what === 'what was overwritten' ? '\r' : ''}error: ${token} is bad`
    for (const { text } of logLines(log)) expect(text).not.toMatch(/gh|a1B2/)
  }
})

test('a log of short lines is read at both ends, too, and the lines keep their numbers', () => {
  const limits = { head: 1e6, tail: 1e6, line: 50, headLines: 3, tailLines: 2 }
  const read = (count: number, end = '') => [...logLines(numbered(count).join('\n') + end, limits)].map(({ line, text }) => [line, text])
  const lines = (...wanted: number[]) => wanted.map((line) => [line, `line ${line}`])
  expect(read(5)).toEqual(lines(1, 2, 3, 4, 5))
  expect(read(6)).toEqual(lines(1, 2, 3, 5, 6))
  expect(read(1000)).toEqual(lines(1, 2, 3, 999, 1000))
  expect(read(1000, '\n')).toEqual(lines(1, 2, 3, 999, 1000))
  expect(read(1)).toEqual(lines(1))
  expect([...logLines('\n'.repeat(1e6))].length).toBeLessThanOrEqual(120_000)
})

test('50 MiB take linear time', () => {
  const log = '2026-01-01T10:00:00.1234567Z some output of a build that goes on\n'.repeat(800_000)
  const count = (length: number) => [...logLines(log.slice(0, length))].length
  expect(count(log.length)).toBeGreaterThan(100_000)
  expect(growth(count, log.length / 10)).toBeLessThan(linear)
})
