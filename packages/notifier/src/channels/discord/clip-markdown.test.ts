import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clipMarkdown, closedEscape } from './clip-markdown.ts'
import { hostile } from './testing/hostile.ts'

const rows: [what: string, room: number, markdown: string, clipped: string][] = [
  ['short enough', 20, '**bold** text', '**bold** text'],
  ['in bold', 8, '**bold text**', '**bol…**'],
  ['in nested marks', 12, '**bold ~~text and more~~**', '**bold…**'],
  ['before a link', 12, 'see [notes](https://a.example)', 'see…'],
  ['before a mention', 8, 'hi <@1234567>', 'hi…'],
  ['before a URL', 12, 'see https://a.example/long', 'see…'],
  ['before an escape', 4, 'abc\\*def', 'abc…'],
  ['before an escaped emoji', 5, 'ab\\😀cdef', 'ab…'],
  ['after an escaped emoji', 6, 'ab\\😀cdef', 'ab\\😀…'],
  ['before an escaped emoji of several', 8, 'ab\\👩‍💻cdef', 'ab…'],
  ['before a mark that a keycap covers', 6, 'ab\\*\uFE0F\u20E3cd', 'ab…'],
  ['before inline code', 8, 'run `npm test`', 'run…'],
  ['in a code block', 24, '```ts\nconst a = 1\nconst b = 2\n```', '```ts\nconst a = 1\nc…\n```'],
  ['stars of a list', 10, '* one\n* two\n* three', '* one\n* t…'],
  ['marks end with their paragraph', 14, 'a **b\n\nc d e f g h', 'a **b\n\nc d e…'],
  ['no room', 0, 'abc', '']
]
test.each(rows)('%s', (_, room, markdown, clipped) => {
  expect(clipMarkdown(markdown, room)).toBe(clipped)
})

test('never longer than the room, never half a pair', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 0, max: 300 }), (markdown, room) => {
      const clipped = clipMarkdown(markdown.toWellFormed(), room)
      expect(clipped.length).toBeLessThanOrEqual(room)
      expect(clipped.isWellFormed()).toBe(true)
    }),
    { examples: [['ab\\😀cdef', 5]] }
  )
})

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const signs = ['\\', '😀', '👩‍💻', '🇩🇪', 'e\u0301', '\u0600', '\u20E3', '\u200D', 'a', ' ', '\n', '`', '[', ']', '(', ')', '<', '>']

test('never within a grapheme, whatever stands before or after it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs) }), fc.nat(40), (markdown, room) => {
      const kept = clipMarkdown(markdown, room).replace(/…$/, '')
      const beginnings = [...graphemes.segment(markdown), { index: markdown.length }].map(({ index }) => markdown.slice(0, index))
      expect([...beginnings, ...beginnings.map((each) => each.trimEnd())]).toContain(kept)
    }),
    { examples: [['ab\\😀cdef', 5]], numRuns: 500 }
  )
})

test.each([
  ['a\\', 'a\\\\'],
  ['a\\\\', 'a\\\\'],
  ['a', 'a'],
  ['\\', '\\\\']
])('%j ends as %j', (markdown, closed) => {
  expect(closedEscape(markdown)).toBe(closed)
})
