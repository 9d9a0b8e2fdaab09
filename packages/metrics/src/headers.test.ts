import { expect, test } from '@jest/globals'
import { headersOf } from './headers.ts'

const rows: [text: string | undefined, headers: Record<string, string>][] = [
  [undefined, {}],
  ['', {}],
  ['Authorization: Bearer a:b', { authorization: 'Bearer a:b' }],
  [' x-scope : shop \r\napi-key:k', { 'x-scope': 'shop', 'api-key': 'k' }],
  ['no header\n: nothing\n\na:', { a: '' }]
]
test.each(rows)('%j', (text, headers) => expect(headersOf(text)).toEqual(headers))
