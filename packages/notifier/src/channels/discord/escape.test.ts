import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { escapeLine, escapeText } from './escape.ts'
import { neutral } from './plain.ts'
import { hostile } from './testing/hostile.ts'
import { read } from './testing/reader.ts'

const rows: [what: string, text: string, escaped: string][] = [
  ['emphasis', '*a* _b_ __c__ ~~d~~', '\\*a\\* \\_b\\_ \\_\\_c\\_\\_ \\~\\~d\\~\\~'],
  ['spoiler', '||boo||', '\\|\\|boo\\|\\|'],
  ['code', 'a `b` ```c```', 'a \\`b\\` \\`\\`\\`c\\`\\`\\`'],
  ['a masked link', '[Fix login](https://evil.example)', '\\[Fix login\\]\\(https:\\//evil.example)'],
  ['a bare URL', 'see https://evil.example/x', 'see https:\\//evil.example/x'],
  ['an invite', 'discord.gg/evil', 'discord\\.gg/evil'],
  ['a user', '<@1234>', '\\<@\u200b1234>'],
  ['a role', '<@&1234>', '\\<@\u200b&1234>'],
  ['a channel', '<#1234>', '\\<#1234>'],
  ['everyone', '@everyone @Here', '@\u200beveryone @\u200bHere'],
  ['a command', '</ban:1234>', '\\</ban:1234>'],
  ['a timestamp', '<t:1700000000:R>', '\\<t:1700000000:R>'],
  ['headings', '# a\n  ## b', '\\# a\n  \\## b'],
  ['subtext', '-# small', '\\-# small'],
  ['lists', '- a\n+ b\n12. c\n3) d', '\\- a\n\\+ b\n12\\. c\n3\\) d'],
  ['quotes', '> a\n>>> b', '\\> a\n\\>>> b'],
  ['a line of another kind', 'a\u2028# b\r# c', 'a\n\\# b\n\\# c'],
  ['a backslash', 'C:\\dir\\*', 'C:\\\\dir\\\\\\*'],
  ['direction overrides', 'user\u202e nimda\u2066', 'user nimda'],
  ['terminal codes', '\u001b[31mred\u0007', 'red'],
  ['half a pair', 'a\ud83d', 'a\ufffd'],
  ['ordinary words', 'v1.2.3 -> main (#42), 5 > 3: a-b c+d', 'v1.2.3 -> main (#42), 5 > 3: a-b c+d']
]
test.each(rows)('%s', (_, text, escaped) => {
  expect(escapeText(text)).toBe(escaped)
})

test('the reader that judges the escaper sees what it escapes', () => {
  const unescaped = rows.slice(0, 16).map(([what, text]) => [what, read(text).active.length > 0])
  expect(unescaped).toEqual(rows.slice(0, 16).map(([what]) => [what, true]))
})

test('escaped text shows what was written and does nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { active, shown } = read(escapeText(text))
      expect(active).toEqual([])
      expect(shown.replaceAll('\u200b', '')).toBe(neutral(text).replaceAll('\u200b', ''))
    }),
    { numRuns: 1000 }
  )
})

test('escaped text is inert after a link too, whose label Discord reads as far as it can', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { active } = read(`[CI](https://good.example) by ${escapeText(text)}`)
      expect(active).toEqual(['link: [CI](https://good.example)'])
    }),
    { numRuns: 1000 }
  )
})

test('a line stays a line', () => {
  expect(escapeLine('Fix\nlogin\t now ')).toBe('Fix login now')
})

test('a long hostile text costs linear time', () => {
  expect(growth((pieces) => escapeText('[](<@:// \n# 1.'.repeat(pieces)), 10_000)).toBeLessThan(linear)
})
