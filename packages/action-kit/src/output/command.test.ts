import * as core from '@actions/core'
import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { commandLine, outputEntry, type Place } from './command.ts'

const rows: [line: string, expected: string][] = [
  [commandLine('endgroup'), '::endgroup::\n'],
  [commandLine('error', '50 %\r\n::add-mask::x'), '::error::50 %25%0D%0A::add-mask::x\n'],
  [commandLine('notice', 'a,b:c', { title: 'T: a,b%\n::', file: 'a.ts' }), '::notice title=T%3A a%2Cb%25%0A%3A%3A,file=a.ts::a,b:c\n'],
  [
    commandLine('warning', '', { startLine: 2, endLine: 3, startColumn: 4, endColumn: 5 }),
    '::warning line=2,endLine=3,col=4,endColumn=5::\n'
  ],
  [commandLine('debug', 'a', { startLine: 0, title: '' }), '::debug::a\n']
]
test.each(rows)('%j', (line, expected) => {
  expect(line).toBe(expected)
})

/** Texts that try to be more than a text. */
const hostile = fc.oneof(
  fc.string({ unit: codePoint }),
  fc.array(fc.constantFrom('::', '\n', '\r', '%', ',', ':', '=', '##[', 'error'), { maxLength: 8 }).map((parts) => parts.join(''))
)
const places = fc.record<Place>({ title: hostile, file: hostile, startLine: fc.nat() }, { requiredKeys: [] })

test('whatever a message holds, it is one line with one command, and reads back as it was', () => {
  fc.assert(
    fc.property(hostile, places, (message, place) => {
      const line = commandLine('error', message, place)
      expect(line.match(/[\r\n]/g)).toEqual(['\n'])
      const [, properties = '', data = ''] = /^::error( .*?)?::(.*)\n$/su.exec(line) ?? []
      expect(readBack(data)).toBe(message)
      expect(properties).not.toMatch(/::/)
    })
  )
})

const readBack = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

/** What the toolkit writes for it. */
function toolkit(say: () => void): string {
  const { write } = process.stdout
  let said = ''
  process.stdout.write = (text: string | Uint8Array) => {
    said += text.toString()
    return true
  }
  try {
    say()
  } finally {
    process.stdout.write = write
  }
  return said
}

test('a command is written as the toolkit writes it, but for a space before no properties', () => {
  fc.assert(
    fc.property(hostile, places, (message, place) => {
      expect(commandLine('warning', message, place)).toBe(
        toolkit(() => core.warning(message, place)).replace(/^::warning ::/, '::warning::')
      )
      expect(commandLine('add-mask', message)).toBe(toolkit(() => core.setSecret(message)))
    })
  )
})

test('whatever an output holds, its file has that one entry', () => {
  const tricky = fc
    .array(fc.constantFrom('ghadelimiter_0', 'ghadelimiter_1', 'ghadelimiter_', '\n', '<<', 'x=y'), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(tricky, hostile), (value) => {
      const entry = outputEntry('text', value)
      const [, delimiter = ''] = /^text<<(\S+)\n/.exec(entry) ?? []
      expect(entry.split(delimiter)).toEqual(['text<<', `\n${value}\n`, '\n'])
    })
  )
})
