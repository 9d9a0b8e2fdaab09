import { expect, test } from '@jest/globals'
import { redactor } from '@tocsin/notifier'
import { growth, linear } from '@tocsin/testkit/growth'
import { secretForms } from './secret-forms.ts'

const secret = `a/b<c&"d'+e é%f`
const key = '-----BEGIN KEY-----\r\nMIIEvQIBADANBgkqhkiG9w0B\r\n}\r\n-----END KEY-----\r\n'

const rows: [where: string, secret: string, shown: string][] = [
  ['a page', secret, 'a/b&lt;c&amp;&quot;d&#39;+e é%f'],
  ['a page of Go', secret, 'a/b&lt;c&amp;&#34;d&#39;+e é%f'.replace('&#39;', '&#x27;')],
  ['a form', secret, 'a%2Fb%3Cc%26%22d%27%2Be+%C3%A9%25f'],
  ['an address of nginx', secret, `a%2fb%3cc%26%22d'%2be%20%c3%a9%25f`],
  ['JSON', secret, `a/b<c&\\"d'+e é%f`],
  ['JSON of PHP', secret, `a\\/b<c&\\"d'+e é%f`],
  ['JSON of Go', secret, `a/b\\u003cc\\u0026\\"d'+e é%f`],
  ['itself', secret, secret],
  ['a line of a key', key, 'MIIEvQIBADANBgkqhkiG9w0B']
]
test.each(rows)('a secret is known in %s', (_, value, shown) => {
  expect(redactor(secretForms(value))(`error: ${shown} is wrong`)).toBe('error: *** is wrong')
})

test('a brace of a key that is JSON hides no other', () => {
  expect(secretForms('{\n  "private_key": "abc"\n}')).toEqual(expect.not.arrayContaining(['{', '}']))
})

test('a plain one has one form', () => expect(secretForms('sk-0123_abc.DEF')).toEqual(['sk-0123_abc.DEF']))

test('forms take linear time', () => {
  expect(growth((size) => secretForms('&"/\n%é'.repeat(size)), 20_000)).toBeLessThan(linear)
})
