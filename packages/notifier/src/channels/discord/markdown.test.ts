import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Text } from '../../text/text.ts'
import { toMarkdown } from './markdown.ts'
import { text } from './testing/hostile.ts'
import { read } from './testing/reader.ts'

const rows: [what: string, text: Text, markdown: string][] = [
  ['plain', ['a *b*'], 'a \\*b\\*'],
  ['bold and italic', [{ bold: 'a*b' }, ' ', { italic: 'c' }], '**a\\*b** *c*'],
  ['nothing to make bold', [{ bold: ' ' }, { italic: '' }, { code: '' }, 'x'], 'x'],
  ['code', ['run ', { code: 'npm `x`' }], 'run `npm ˋxˋ`'],
  ['a link', [{ link: '[CI] run', href: 'https://github.com/a_b/(c)' }], '[\\[CI\\] run](https://github.com/a_b/%28c%29)'],
  ['a link to nowhere', [{ link: 'x', href: 'javascript:alert(1)' }], 'x'],
  ['a link that hides its host', [{ link: 'x', href: 'https://github.com@evil.example' }], 'x'],
  ['a link without words', [{ link: '', href: 'https://a.example/' }], '[link](https://a.example/)'],
  [
    'times',
    [{ time: '2026-08-01T00:00:00Z', style: 'relative' }, ' ', { time: '2026-08-01T00:00:00Z', style: 'date' }],
    '<t:1785542400:R> <t:1785542400:D>'
  ],
  ['a link made of two halves', ['http:', { time: '//a.example', style: 'date' }], 'http:\\//a.example'],
  ['one with nothing between them', [{ link: 'http:', href: 'x:' }, { block: ' ' }, '//a.example'], 'http:\\//a.example'],
  ['no time', [{ time: '*soon*', style: 'time' }], '\\*soon\\*'],
  ['a block in the middle', ['a', { block: 'x\ny', language: 'ts' }, 'b'], 'a\n```ts\nx\ny\n```\nb'],
  ['a block after a break', ['a\n', { block: 'x' }, '\nb'], 'a\n```\nx\n```\nb'],
  ['a quote', ['a', { quote: ['b\n# c', { bold: 'd' }] }, 'e'], 'a\n> b\n> \\# c**d**\ne'],
  ['subtext', [{ subtext: ['x ', { code: 'y' }] }], '-# x `y`'],
  ['what the author wrote', [{ markdown: '**v1** [notes](https://a.example)' }], '**v1** [notes](https://a.example)'],
  ['a backslash at its end', [{ markdown: 'a\\' }, { code: 'b' }], 'a\\\\`b`'],
  ['bold beside italic', [{ italic: 'a' }, { bold: 'b' }], '*a*\u200b**b**'],
  ['a mark in two halves', ['1', '. item'], '1\\. item'],
  ['a block that shows nothing, which would be no block', [{ block: '\u2066\n ' }, 'x'], 'x'],
  ['nothing', [], '']
]
test.each(rows)('%s', (_, given, markdown) => {
  expect(toMarkdown(given, 4096)).toBe(markdown)
})

const cuts: [what: string, limit: number, text: Text, markdown: string][] = [
  ['plain text', 8, ['abcdefghij'], 'abcdefg…'],
  ['no space before the sign', 5, ['abc defghij'], 'abc…'],
  ['an escape pair', 4, ['ab*cd'], 'ab…'],
  ['a family', 8, ['ab👩‍👩‍👧‍👦cd'], 'ab…'],
  ['bold', 9, [{ bold: 'abcdefghij' }], '**abcd…**'],
  ['code', 6, [{ code: 'abcdefghij' }], '`abc…`'],
  ['the label of a link', 26, [{ link: 'abcdefghij', href: 'https://a.example/' }], '[abc…](https://a.example/)'],
  ['a block', 16, [{ block: 'line one\nline two' }], '```\nline on…\n```'],
  ['a time is left out', 12, ['since ', { time: '2026-08-01T00:00:00Z', style: 'relative' }], 'since…'],
  ['inside a quote', 12, [{ quote: ['abc\ndefghi'] }], '> abc\n> def…'],
  ['after a block', 13, [{ block: 'abc' }, 'and more'], '```\nabc\n```\n…'],
  ['before what cannot be cut', 6, ['abcde', { link: 'x', href: 'https://a.example' }], 'abcde…'],
  ['when there is not even room for the sign', 5, ['abcde', { link: 'x', href: 'https://a.example' }], 'abcd…'],
  ['no room at all', 0, ['abc'], '']
]
test.each(cuts)('cuts %s', (_, limit, given, markdown) => {
  expect(toMarkdown(given, limit)).toBe(markdown)
})

/** What our own spans make of untrusted text; anything else was made by the text. */
const ours = /^(?:strong|emphasis|code|block|link|time|quote|subtext)/

test('at any limit it fits, is whole, and does only what its spans ask for', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 4200 }), (given, limit) => {
      const markdown = toMarkdown(given, limit)
      expect(markdown.length).toBeLessThanOrEqual(limit)
      expect(markdown.isWellFormed()).toBe(true)
      expect(read(markdown).active.filter((kind) => !ours.test(kind) && !/^(?:raw|invite)/.test(kind))).toEqual([])
      expect((markdown.match(/```/g)?.length ?? 0) % 2).toBe(0)
    }),
    { numRuns: 500 }
  )
})

test('every link leads where a span says', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 50, max: 4200 }), (given, limit) => {
      const hosts = read(toMarkdown(given, limit))
        .active.filter((kind) => kind.startsWith('link'))
        .map((link) => link.slice(link.lastIndexOf('](') + 2, -1))
      const allowed = JSON.stringify(
        given.flatMap((span) => (typeof span === 'object' && 'href' in span ? [URL.parse(span.href)?.host] : []))
      )
      for (const href of hosts) expect(allowed).toContain(new URL(href).host)
    })
  )
})
