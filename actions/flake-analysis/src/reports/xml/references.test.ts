import { expect, test } from '@jest/globals'
import { expanded, remarkOn } from './references.ts'

const known: [written: string, text: string][] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#65;', 'A'],
  ['&#x41;', 'A'],
  ['&#x1f389;', '🎉'],
  ['&#0000000000065;', 'A'],
  ['&#9;', '\t'],
  ['&#xA;', '\n'],
  ['&#x10FFFF;', '\u{10ffff}']
]
test.each(known)('%s stands for %j', (written, text) => {
  expect(remarkOn(written)).toBeUndefined()
  expect(expanded(written)).toBe(text)
})

test.each(['&#0;', '&#x1B;', '&#11;', '&#xD800;', '&#xDFFF;', '&#xFFFE;', '&#xFFFF;', '&#x110000;', '&#99999999999999999999;'])(
  '%s stands for nothing, and that is shown',
  (written) => {
    expect(remarkOn(written)).toBe(`${written} stands for no character of XML`)
    expect(expanded(written)).toBe('\ufffd')
  }
)

test.each(['&;', '&', '& ', '&#;', '&#x;', '&#xg;', '&#1a;', '&#X41;', '&a b;', '&1;', '&-a;', '&amp', '&&amp;'])(
  '%s is none',
  (written) => {
    expect(() => remarkOn(written)).toThrow('a "&" that begins no reference')
  }
)

test.each(['nbsp', 'AMP', 'Lt', 'constructor', '__proto__', 'xxe', 'größe'])('&%s; is not defined', (name) => {
  expect(() => remarkOn(`&${name};`)).toThrow(`the entity &${name}; is not defined`)
})

test('what a reference stands for is not read again', () => {
  expect(expanded('&amp;lt;&amp;amp;#65; a&lt;b &#38;gt;')).toBe('&lt;&amp;#65; a<b &gt;')
})
