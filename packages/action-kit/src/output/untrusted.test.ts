import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { printable, quoted } from './untrusted.ts'

const rows: [name: string, text: string, expected: string][] = [
  ['plain text', 'std::vector and a ## heading', 'std::vector and a ## heading'],
  ['a command', '::set-output name=x::y', '\\::set-output name=x::y'],
  ['a command on a later line', 'a\n::add-mask::e', 'a\n\\::add-mask::e'],
  ['an indented command', ' \t::error::x', ' \t\\::error::x'],
  ['a command behind a non-breaking space', '\u00a0::error::x', '\u00a0\\::error::x'],
  ['a command behind a carriage return', 'a\r::error::x', 'a\n\\::error::x'],
  ['a command behind a line separator', 'a\u2028::error::x', 'a\n\\::error::x'],
  ['a command behind a next-line', 'a\u0085::error::x', 'a\n\\::error::x'],
  ['a command behind a colour', '\u001b[31m::error::x', '\\::error::x'],
  ['a command behind a title of the terminal', '\u001b]0;t\u0007::error::x', '\\::error::x'],
  ['a command behind a zero-width space', '\u200b::error::x', '\\::error::x'],
  ['a command with a zero-width joiner inside', ':\u200d:error::x', '\\::error::x'],
  ['an old command anywhere', 'see ##[set-env name=x]y', 'see ##\\[set-env name=x]y'],
  ['an old command with a soft hyphen inside', '#\u00ad#[error]', '##\\[error]'],
  ['a stop token', '::stop-commands::t\n::t::', '\\::stop-commands::t\n\\::t::'],
  ['text that runs backwards', 'a\u202eb', 'ab'],
  ['a bell and a backspace', 'a\u0007\u0008b', 'ab'],
  ['half an emoji', 'a\ud83d', 'a\ufffd'],
  ['emoji', 'ok 🎉', 'ok 🎉']
]
test.each(rows)('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected)
})

const hostile = fc
  .array(
    fc.constantFrom(
      ':',
      '::',
      '#',
      '##[',
      '[',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\u001b',
      '\u001b[0m',
      'error',
      ']',
      '\\',
      'x'
    )
  )
  .map((parts) => parts.join(''))

test('no line of it is a command to the runner', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = printable(text).split(/[\r\n]/)
      return lines.every((line) => !line.trimStart().startsWith('::') && !line.includes('##['))
    })
  )
})

test.each(['\u001b', '\u001b[', '\u001b]', '\u001b[1;', ' :', '\r'])('a flood of %j takes linear time', (piece) => {
  expect(growth((pieces) => printable(piece.repeat(pieces)), 10_000)).toBeLessThan(linear)
})

const excerpts: [text: string, expected: string][] = [
  ['  two\n lines ', 'two lines'],
  ['abcdef', 'abcdef'],
  ['abcdefghijk', 'abcdefghi…'],
  ['🎉'.repeat(11), `${'🎉'.repeat(9)}…`]
]
test.each(excerpts)('%j is quoted as %j', (text, expected) => {
  expect(quoted(text, 10)).toBe(expected)
})
