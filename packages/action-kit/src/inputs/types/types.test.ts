import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { type Reader, readField } from '../field.ts'
import { color } from './color.ts'
import { duration, wholeNumber } from './numbers.ts'
import { webhooks, webLink } from './web.ts'
import { choice, choices, flag, lines, matching, text, yamlText } from './words.ts'

const fields = {
  flag: flag(),
  choice: choice(['none', 'any', 'all']),
  choices: choices(['none', 'any', 'all']),
  lines: lines({ max: 3 }),
  number: wholeNumber({ min: 1, max: 10 }),
  signed: wholeNumber({ min: -5 }),
  duration: duration({ max: '1h' }),
  long: duration({ min: '1s' }),
  link: webLink(),
  webhooks: webhooks({ max: 2 }),
  color: color(),
  text: text(),
  id: matching(/^\d{1,5}$/, 'must be an id'),
  yaml: yamlText()
} satisfies Record<string, Reader<unknown>>

/** What the field says of a text: its value, or what is wrong with it. */
function readAs(field: keyof typeof fields, text: string | undefined): unknown {
  const read = readField<unknown>({ read: fields[field] }, text)
  return 'complaint' in read ? read.complaint : read.value
}

const good: [field: keyof typeof fields, text: string | undefined, value: unknown][] = [
  ['flag', 'true', true],
  ['flag', 'TRUE', true],
  ['flag', 'False', false],
  ['choice', 'any', 'any'],
  ['choices', undefined, []],
  ['choices', 'any', ['any']],
  ['choices', ' all,\nnone, all', ['none', 'all']],
  ['lines', undefined, []],
  ['lines', 'a, b\n\n c,', ['a', 'b', 'c']],
  ['number', '10', 10],
  ['number', '+1', 1],
  ['signed', '-5', -5],
  ['duration', '90s', 90_000],
  ['duration', '5m', 300_000],
  ['duration', '0s', 0],
  ['duration', '250ms', 250],
  ['duration', '1.5s', 1_500],
  ['duration', '20m 30s', 1_230_000],
  ['long', '1h30m', 5_400_000],
  ['long', '2d', 172_800_000],
  ['link', 'https://Example.com', 'https://example.com/'],
  ['webhooks', undefined, []],
  ['webhooks', 'https://a.example/x, https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
  ['webhooks', 'https://a.example/x\r\n https://a.example/x', ['https://a.example/x']],
  ['webhooks', 'http://127.0.0.1:8080/x', ['http://127.0.0.1:8080/x']],
  ['webhooks', 'http://[::1]/x', ['http://[::1]/x']],
  ['webhooks', 'http://localhost/x', ['http://localhost/x']],
  ['color', '#e67e22', 0xe67e22],
  ['color', '0xE67E22', 0xe67e22],
  ['color', '15105570', 0xe67e22],
  ['color', '#fa0', 0xffaa00],
  ['color', '0', 0],
  ['color', 'Orange', 0xffa500],
  ['text', 'as it is', 'as it is'],
  ['id', '12345', '12345'],
  ['yaml', 'a: 1', 'a: 1']
]
test.each(good)('%s reads %j as %j', (field, text, value) => {
  expect(readAs(field, text)).toEqual(value)
})

const bad: [field: keyof typeof fields, text: string | undefined, complaint: string][] = [
  ['text', undefined, 'is required'],
  ['flag', undefined, 'is required'],
  ['id', '12x', 'must be an id'],
  ['yaml', 'x'.repeat(70_000), 'must be at most 64 KiB of YAML'],
  ['flag', 'yes', 'must be true or false'],
  ['flag', 'constructor', 'must be true or false'],
  ['choice', 'some', 'must be one of none, any, all'],
  ['choices', 'any, some', 'must be one or more of none, any, all'],
  ['lines', 'a,b,c,d', 'must have at most 3 entries'],
  ['number', '0', 'must be a whole number from 1 to 10'],
  ['number', '1.5', 'must be a whole number from 1 to 10'],
  ['number', '1e1', 'must be a whole number from 1 to 10'],
  ['number', '9'.repeat(30), 'must be a whole number from 1 to 10'],
  ['signed', '-6', 'must be a whole number of at least -5'],
  ['duration', '90', 'must be a duration such as 90s or 5m, from 0s to 1h'],
  ['duration', '61m', 'must be a duration such as 90s or 5m, from 0s to 1h'],
  ['duration', '-5s', 'must be a duration such as 90s or 5m, from 0s to 1h'],
  ['long', '999ms', 'must be a duration such as 90s, 5m or 1h30m, at least 1s'],
  ['long', '5 minutes', 'must be a duration such as 90s, 5m or 1h30m, at least 1s'],
  ['link', 'javascript:alert(1)', 'must be an http or https URL'],
  ['link', 'https://user:pass@example.com', 'must be an http or https URL'],
  ['link', 'example.com', 'must be an http or https URL'],
  ['webhooks', 'http://example.com/x', 'must be an https URL; is the secret the whole URL?'],
  ['webhooks', 'http://127.0.0.1.example.com/x', 'must be an https URL; is the secret the whole URL?'],
  ['webhooks', 'https://a.example/x,token', 'must be an https URL (number 2 is not); is the secret the whole URL?'],
  ['webhooks', 'https://a/,https://b/,https://c/', 'must have at most 2 URLs'],
  ['color', '#e67e2', 'must be a colour such as #e67e22, 0xe67e22, 15105570 or orange'],
  ['color', '16777216', 'must be a colour such as #e67e22, 0xe67e22, 15105570 or orange'],
  ['color', 'toString', 'must be a colour such as #e67e22, 0xe67e22, 15105570 or orange']
]
test.each(bad)('%s refuses %j', (field, text, complaint) => {
  expect(readAs(field, text)).toBe(complaint)
})

test('a colour reads the same in every notation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const digits = value.toString(16).padStart(6, '0')
      return [`#${digits}`, `0x${digits}`, String(value)].every((text) => readAs('color', text) === value)
    })
  )
})

test('no field can be made to throw or to take long', () => {
  const names = fc.constantFrom(...(Object.keys(fields) as (keyof typeof fields)[]))
  fc.assert(fc.property(names, fc.string({ unit: codePoint, maxLength: 1_000 }), (field, text) => readAs(field, text) !== undefined))
  for (const piece of ['1', '1h', '1 ', '.', ',', '#', ' '])
    for (const field of Object.keys(fields))
      expect(growth((pieces) => readAs(field as 'flag', piece.repeat(pieces)), 10_000)).toBeLessThan(linear)
})
