import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { growth, linear } from '../../growth.ts'
import { markdown } from './blocks.ts'
import { inline, type MarkdownContext } from './inline.ts'

const context: MarkdownContext = {
  names: { users: { 1: 'ada' }, roles: { 7: 'oncall' }, channels: { 9: 'general' } },
  pinged: ['1', 'here'],
  now: Date.UTC(2026, 0, 5, 10),
  links: true
}

/** Short tags, so that a row of the table can be read. */
const short = (html: string) =>
  html.replaceAll('discord-', '').replaceAll(' target="_blank" rel="noopener noreferrer"', '').replaceAll('subscript', 'sub')

const inlines: readonly [source: string, drawn: string][] = [
  ['plain text', 'plain text'],
  ['**bold** and *italic* and _italic_', '<strong>bold</strong> and <em>italic</em> and <em>italic</em>'],
  ['***both***', '<strong><em>both</em></strong>'],
  ['__under__ ~~gone~~ ||hidden||', '<u>under</u> <s>gone</s> <spoiler>hidden</spoiler>'],
  ['**a *b* c**', '<strong>a <em>b</em> c</strong>'],
  ['snake_case_name', 'snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['**open', '**open'],
  ['`code **not bold**`', '<code>code **not bold**</code>'],
  ['``a ` b``', '<code>a ` b</code>'],
  ['\\*\\*not bold\\*\\*', '**not bold**'],
  ['**a\\*\\*b**', '<strong>a**b</strong>'],
  ['\\`no code\\`', '`no code`'],
  ['C:\\dir', 'C:\\dir'],
  ['[text](https://e.example/a_(b))', '<link href="https://e.example/a_(b)">text</link>'],
  ['[**text**](<https://e.example> "title")', '<link href="https://e.example"><strong>text</strong></link>'],
  ['\\[text](https://e.example)', '[text](<link href="https://e.example">https://e.example</link>)'],
  ['[text](javascript:alert(1))', '[text](javascript:alert(1))'],
  ['see https://e.example/a?b=c.', 'see <link href="https://e.example/a?b=c">https://e.example/a?b=c</link>.'],
  ['<https://e.example>', '<link href="https://e.example">https://e.example</link>'],
  [
    '<@1> <@!2> <@&7> <#9>',
    '<mention type="user" highlight>ada</mention> <mention type="user">unknown-user</mention> <mention type="role">oncall</mention> <mention type="channel">general</mention>'
  ],
  ['@here @everyone', '<mention type="role" highlight>here</mention> @everyone'],
  ['\\<@1>', '&lt;@1&gt;'],
  ['<@\u200b1> @\u200bhere', '&lt;@\u200b1&gt; @\u200bhere'],
  ['</deploy now:5>', '<mention type="slash">deploy now</mention>'],
  ['<:ok:123>', ':ok:'],
  ['<t:1767603600:R>', '<time>1 hour ago</time>'],
  ['<t:1767603600>', '<time>January 5, 2026 at 9:00 AM</time>'],
  ['<t:99999999999999999>', '<time>Invalid date</time>'],
  ['<b onclick="x">&amp;', '&lt;b onclick=&quot;x&quot;&gt;&amp;amp;'],
  ['👩‍👩‍👧 ünï', '👩‍👩‍👧 ünï']
]
test.each(inlines)('inline %s', (source, drawn) => {
  expect(short(inline(source, context).html)).toBe(drawn)
})

test('a title draws no masked link', () => {
  expect(inline('[a](https://e.example)', { ...context, links: false }).html).toBe('[a](https://e.example)')
})

const blocks: readonly [source: string, drawn: string][] = [
  ['a\nb', 'a<br>b'],
  ['a\n\nb', 'a<br><br>b'],
  ['# one\n## two\n### three', '<header level="1">one</header><header level="2">two</header><header level="3">three</header>'],
  ['#### four', '#### four'],
  ['#tag', '#tag'],
  ['\\# no', '# no'],
  ['-# small', '<sub>small</sub>'],
  ['> a\n> b\nc', '<quote>a<br>b</quote>c'],
  ['\\> no', '&gt; no'],
  ['>>> a\n- b', '<quote>a<br><ul><li>b</li></ul></quote>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n  - b\n    - c\n- d', '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>'],
  ['3. a\n4. b\n- c', '<ol start="3"><li>a</li><li>b</li></ol><ul><li>c</li></ul>'],
  ['\\- no', '- no'],
  ['a\n```ts\nb **c**\n```\nd', 'a<br><code multiline>b **c**</code>d'],
  ['```a\nb```', '<code multiline>b</code>'],
  ['```js```', '<code multiline>js</code>'],
  ['``` open', '``` open'],
  ['\\`\\`\\`\na', '```<br>a']
]
test.each(blocks)('block %j', (source, drawn) => {
  expect(short(markdown(source, context).html)).toBe(drawn)
})

const tags = /<\/?(strong|em|u|discord-[a-z]+|s|br|ul|ol|li)( (type|href|target|rel|level|start|multiline|highlight)(="[^"<>]*")?)*>/g
const marks = fc
  .array(
    fc.constantFrom(
      '**',
      '*',
      '_',
      '`',
      '```',
      '\n',
      '> ',
      '- ',
      '# ',
      '[',
      '](https://e.example)',
      '<',
      '>',
      '"',
      '&',
      '\\',
      '||',
      '<@1>',
      '<t:1>',
      '<script>',
      'a '
    )
  )
  .map((parts) => parts.join(''))

test('whatever is written, nothing but known tags reaches the page', () => {
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), (source) => {
      expect(markdown(source, context).html.replace(tags, '')).not.toMatch(/[<>"]/)
    }),
    { numRuns: 500 }
  )
})

test('text whose every mark is escaped is shown as it is', () => {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  const shown = (html: string) => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
  fc.assert(
    fc.property(marks, (source) => {
      const line = source.replaceAll('\n', ' ')
      expect(shown(inline(line.replace(/[!-/:-@[-`{-~]/g, '\\$&'), context).html)).toBe(line)
    })
  )
})

test.each(['**', '||', '[', '\\', '<t:', '`', '_a', 'https://', '*a'])('of %s, no length takes more than quadratic time', (piece) => {
  expect(growth((length) => markdown(piece.repeat(length / piece.length), context), 600)).toBeLessThan(10 * linear)
})
