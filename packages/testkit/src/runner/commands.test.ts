import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCommand, type WorkflowCommand } from './commands.ts'

const known = (name: string) => ['error', 'set-output', 'group', 'endgroup'].includes(name)

const rows: [line: string, command: WorkflowCommand | undefined][] = [
  ['::error::bad', { name: 'error', properties: {}, data: 'bad' }],
  ['   ::error::indented', { name: 'error', properties: {}, data: 'indented' }],
  ['::ERROR::case', { name: 'ERROR', properties: {}, data: 'case' }],
  ['::error file=a.js,line=1::bad', { name: 'error', properties: { file: 'a.js', line: '1' }, data: 'bad' }],
  ['::error file=a.js, endLine=2::x', { name: 'error', properties: { file: 'a.js', ' endline': '2' }, data: 'x' }],
  ['::error title=a%3Ab%2Cc%25d%0Ae::x%0Ay%25z', { name: 'error', properties: { title: 'a:b,c%d\ne' }, data: 'x\ny%z' }],
  ['::error title=%253A::%250A', { name: 'error', properties: { title: '%3A' }, data: '%0A' }],
  ['::error title=a=b::x', { name: 'error', properties: { title: 'a=b' }, data: 'x' }],
  ['::error nonsense,,=,x=::y', { name: 'error', properties: { '': '', x: '' }, data: 'y' }],
  ['::endgroup::', { name: 'endgroup', properties: {}, data: '' }],
  ['::error::a::b', { name: 'error', properties: {}, data: 'a::b' }],
  ['text ::error::not at the start', undefined],
  ['::error only one pair', undefined],
  ['::unknown::x', undefined],
  ['::::', undefined],
  ['', undefined],
  ['##[error]old', { name: 'error', properties: {}, data: 'old' }],
  ['text ##[set-output name=a;x=y%3Bz]v%5D', { name: 'set-output', properties: { name: 'a', x: 'y;z' }, data: 'v]' }],
  ['##[error', undefined]
]

test.each(rows)('%j', (line, command) => {
  expect(parseCommand(line, known)).toEqual(command)
})

test('what @actions/core escapes is read back', () => {
  const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, data) => {
      const command = parseCommand(`::error title=${escapeProperty(title)},end=x::${escapeData(data)}`, known)
      expect(command).toEqual({ name: 'error', properties: { title, end: 'x' }, data })
    })
  )
})
