import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { xmlLimits } from './limits.ts'
import type { Handler } from './scan.ts'
import { xmlReader } from './xml-reader.ts'

const nobody: Handler = { wantsText: true, open: () => undefined, text: () => undefined, close: () => undefined, end: () => undefined }
const huge = { ...xmlLimits, depth: 2 ** 30, attributes: 2 ** 30, nameBytes: 2 ** 30, tagBytes: 2 ** 30 }

function read(document: string, pieceSize: number): void {
  const bytes = Buffer.from(document)
  const reader = xmlReader(() => nobody, huge)
  for (let at = 0; at < bytes.length; at += pieceSize) reader.write(bytes.subarray(at, at + pieceSize))
  reader.end()
}

const numbered = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join('')

type Row = [what: string, size: number, documentOf: (size: number) => string]

const documents: Row[] = [
  ['depth', 5000, (size) => '<a>'.repeat(size) + '</a>'.repeat(size)],
  ['elements', 5000, (size) => `<a>${'<b/>'.repeat(size)}</a>`],
  ['ever new names', 1000, (size) => `<a>${numbered(size, (index) => `<b${index}/>`)}</a>`],
  ['references in text', 1000, (size) => `<a>${'&amp;&#65;'.repeat(size)}</a>`],
  ['text', 50_000, (size) => `<a>${'x'.repeat(size)}</a>`],
  ['lines', 20_000, (size) => `<a>${'\n'.repeat(size)}</a>`],
  ['brackets', 50_000, (size) => `<a>${']'.repeat(size)}</a>`],
  ['control codes', 20_000, (size) => `<a>${'\x01'.repeat(size)}</a>`],
  ['comments', 1000, (size) => `<a>${'<!-- - -->'.repeat(size)}</a>`],
  ['a long comment', 20_000, (size) => `<a><!--${'- '.repeat(size)}--></a>`],
  ['CDATA sections', 1000, (size) => `<a>${'<![CDATA[]]]>'.repeat(size)}</a>`],
  ['a long CDATA section', 50_000, (size) => `<a><![CDATA[${']'.repeat(size)}]]></a>`],
  ['instructions', 1000, (size) => `<a>${'<?b ??>'.repeat(size)}</a>`],
  ['text outside of the root', 50_000, (size) => `${' '.repeat(size)}<a/>${' '.repeat(size)}`]
]
test.each(documents)('takes time in proportion to its length: %s', (_, size, documentOf) => {
  expect(grows(size, documentOf, 2 ** 16)).toBeLessThan(linear)
})

const tokens: Row[] = [
  ['attributes', 1000, (size) => `<a ${numbered(size, (index) => `b${index}="" `)}/>`],
  ['a long attribute', 20_000, (size) => `<a b="${'x'.repeat(size)}"/>`],
  ['a long attribute that does not end', 20_000, (size) => `<a b="${'x'.repeat(size)}`],
  ['references in an attribute', 2000, (size) => `<a b="${'&amp;&#65;'.repeat(size)}"/>`],
  ['a long name', 5000, (size) => `<${'x'.repeat(size)}/>`],
  ['space in a tag', 20_000, (size) => `<a${' '.repeat(size)}/>`],
  ['a DOCTYPE', 1000, (size) => `<!DOCTYPE a [${`"'"<!-- -->`.repeat(size)}]><a/>`],
  ['a DOCTYPE that does not end', 1000, (size) => `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(size)}`]
]
test.each(tokens)('what comes in small pieces is not read again for each of them: %s', (_, size, documentOf) => {
  expect(grows(size, documentOf, 16)).toBeLessThan(linear)
})

function grows(size: number, documentOf: Row[2], pieceSize: number): number {
  const [small, large] = [documentOf(size), documentOf(10 * size)]
  return growth((asked) => read(asked === size ? small : large, pieceSize), size)
}
