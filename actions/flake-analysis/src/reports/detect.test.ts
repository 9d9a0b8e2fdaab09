import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { headBytes, kindOf } from './detect.ts'

const rows: [head: string | Buffer, kind: string][] = [
  ['', 'empty'],
  [' \r\n\t', 'empty'],
  ['\ufeff', 'empty'],
  ['<', 'xml'],
  ['\ufeff <a>', 'xml'],
  [Buffer.from('<a>', 'utf16le'), 'xml'],
  ['{', 'json'],
  ['[', 'json'],
  ['> test\n{', 'json'],
  [Buffer.from('\ufeff{"a":1}', 'utf16le'), 'json'],
  ['{"Action":"start","Package":"p"}', 'go-test'],
  ['{"Time":"2026-01-05T10:00:00Z","Action":"run"}\n{"Time":"20', 'go-test'],
  ['# p\na.go:1: no\n{"ImportPath":"p","Action":"build-output"}', 'go-test'],
  ['{"Action":1}', 'json'],
  ['{"protocolVersion":"0.1.1","type":"start"}', 'dart'],
  ['Building…\n{"protocolVersion":"0.1.1","type":"start"}\n', 'dart'],
  ['hello', 'other'],
  ['TAP version 13\nok 1 - a', 'other'],
  ['hello { "a": 1 }', 'other'],
  [Buffer.from('504b0506', 'hex'), 'zip'],
  [Buffer.from('1f8b', 'hex'), 'gzip'],
  ['PK is no archive', 'other']
]
test.each(rows)('%j', (head, kind) => expect(kindOf(Buffer.from(head as string)).kind).toBe(kind))

test.each(['{', '[', '\n{', '\n{"Action":', '<', '{"Action":"a"}', ' ', '\0'])('many %j take time linear in their number', (unit) => {
  expect(growth((size) => kindOf(Buffer.from(unit.repeat(size)).subarray(0, headBytes)), 4000)).toBeLessThan(linear)
})
