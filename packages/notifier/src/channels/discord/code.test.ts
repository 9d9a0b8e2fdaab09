import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeBlock, codeSpan } from './code.ts'
import { hostile } from './testing/hostile.ts'
import { read } from './testing/reader.ts'

const spans: [text: string, drawn: string][] = [
  ['npm test', '`npm test`'],
  ['a`b', '`aˋb`'],
  ['`', '`ˋ`'],
  ['a\nb', '`a b`'],
  ['@everyone', '`@\u200beveryone`'],
  ['', ''],
  ['\\', '`\\`']
]
test.each(spans)('code %j', (text, drawn) => {
  expect(codeSpan(text)).toBe(drawn)
})

const blocks: [text: string, language: string, drawn: string][] = [
  ['a\nb', '', '```\na\nb\n```'],
  ['a', 'ts', '```ts\na\n```'],
  ['a', 'no`word', '```\na\n```'],
  ['x ``` [evil](https://evil.example)', '', '```\nx `\u200b`\u200b` [evil]\u200b(https://evil.example)\n```'],
  ['<@1> a[0](b)', '', '```\n<\u200b@1> a[0]\u200b(b)\n```'],
  ['ends in `', '', '```\nends in `\n```']
]
test.each(blocks)('block %j in %j', (text, language, drawn) => {
  expect(codeBlock(text, language)).toBe(drawn)
})

test('nothing breaks out of inline code', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const drawn = codeSpan(text)
      expect(read(drawn).active.filter((kind) => !/^invite|^raw/.test(kind))).toEqual(drawn === '' ? [] : [`code: ${drawn}`])
    })
  )
})

test('nothing breaks out of a block', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const drawn = codeBlock(`x${text}`)
      expect(read(drawn).active.filter((kind) => !/^invite|^raw/.test(kind))).toEqual([`block: ${drawn}`])
    })
  )
})
