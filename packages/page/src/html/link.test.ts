import { expect, test } from '@jest/globals'
import { outward, safeUrl } from './link.ts'

const addresses: [url: string | undefined, safe: string | undefined][] = [
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['https://a.example', 'https://a.example/'],
  ['http://a.example/', undefined],
  ['https://user@a.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//a.example/', undefined],
  [`https://a.example/${'a'.repeat(2_000)}`, undefined],
  ['', undefined],
  [undefined, undefined]
]
test.each(addresses)('%.60p leads to %.60p', (url, safe) => expect(safeUrl(url)).toBe(safe))

test('a link tells the other site nothing; words without an address stay', () => {
  expect(outward('https://a.example/"', 'a').html).toBe('<a href="https://a.example/%22" rel="nofollow noopener noreferrer">a</a>')
  expect(outward('javascript:x', '<a>').html).toBe('&lt;a&gt;')
})
