import { expect, test } from '@jest/globals'
import { mask, maskExactly, maskForms, redact } from './mask.ts'

const token = 'aB3-dE6_gH9jK2mN5pQ8'
const webhook = `https://discord.com/api/webhooks/123456789012345678/${token}?wait=true`

const rows: [name: string, values: string[], expected: string[]][] = [
  ['nothing', [], []],
  ['a word', ['s3cret'], ['s3cret']],
  ['what is too short to hide', ['abc', ''], []],
  [
    'a key with a bracket on its own line',
    ['{\n  "key": "value"\n}'],
    ['%22key%22%3A%20%22value%22', '\\"key\\": \\"value\\"', '"key": "value"']
  ],
  ['a value that URLs and JSON write differently', ['a"b c'], ['a%22b%20c', 'a\\"b c', 'a"b c']],
  ['the same twice', ['s3cret', ' s3cret\r\n'], ['s3cret']],
  ['a URL without secrets in its path', ['https://example.com/x'], ['https%3A%2F%2Fexample.com%2Fx', 'https://example.com/x']]
]
test.each(rows)('%s', (_, values, expected) => {
  expect(maskForms(values)).toEqual(expected)
})

test('a webhook is hidden whole and in its parts', () => {
  const path = `/api/webhooks/123456789012345678/${token}?wait=true`
  expect(maskForms([webhook])).toEqual(expect.arrayContaining([webhook, path, '123456789012345678', token, encodeURIComponent(webhook)]))
})

test('each form is announced once, the longest first', () => {
  const hidden: string[] = []
  mask(['one-secret/x'], (forms) => hidden.push(...forms))
  mask(['one-secret/x'], (forms) => hidden.push(...forms))
  expect(hidden).toEqual(['one-secret%2Fx', 'one-secret/x'])
})

const texts: [text: string, expected: string][] = [
  ['key=s3cret.', 'key=***.'],
  ['key=s%20bc', 'key=***'],
  [`POST ${webhook}`, 'POST https://discord.com/api/webhooks/***'],
  ['token ghs_0123456789012345678901234567890123456', 'token ***'],
  ['Authorization: Bearer abc.def.ghi', 'Authorization: Bearer ***'],
  ['nothing here', 'nothing here']
]
test.each(texts)('%j is shown as %j', (text, expected) => {
  mask(['s3cr', 's3cret', 's bc'], () => undefined)
  expect(redact(text)).toBe(expected)
})

test('what was masked is redacted from then on', () => {
  mask(['remember-me'], () => undefined)
  expect(redact('remember-me!')).toBe('***!')
})

test('a list that holds every form is hidden as it is, once, and without what is too short', () => {
  const said: string[] = []
  const hide = (forms: readonly string[]) => said.push(...forms)
  maskExactly(['form/one', 'abc', 'form%2Ftwo'], hide)
  maskExactly(['form/one'], hide)
  expect(said).toEqual(['form/one', 'form%2Ftwo'])
  expect(redact('form/one and form%2Ftwo')).toBe('*** and ***')
})
