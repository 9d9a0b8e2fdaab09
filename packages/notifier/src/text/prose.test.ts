import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { prose } from './prose.ts'
import { plain, type Span, type Text } from './text.ts'

const rows: [name: string, markdown: string, expected: Text][] = [
  ['nothing', '', []],
  ['blank lines alone', '\n \n\n', []],
  ['plain words', 'just words', ['just words']],
  ['emphasis', 'a **bold** and *it* and _it_ too', ['a ', { bold: 'bold' }, ' and ', { italic: 'it' }, ' and ', { italic: 'it' }, ' too']],
  ['strong and emphasised', '***both*** __bold__', [{ bold: 'both' }, ' ', { bold: 'bold' }]],
  ['a link inside bold', '**[x](https://a.example/b) y**', [{ link: 'x (a.example)', href: 'https://a.example/b' }, ' ', { bold: 'y' }]],
  ['struck words stay words', '~~gone~~ here', ['gone here']],
  ['names with underscores', 'snake_case_word and __init__.py', ['snake_case_word and ', { bold: 'init' }, '.py']],
  ['stars that multiply', '2 * 3 * 4', ['2 * 3 * 4']],
  ['marks without an end', '**a _b `c [d', ['**a _b `c [d']],
  ['escaped marks', String.raw`\*not\* \[a\](b)`, ['*not* [a](b)']],
  ['code keeps its marks', 'run `npm **i**`', ['run ', { code: 'npm **i**' }]],
  ['code with ticks', '`` a`b ``', [{ code: 'a`b' }]],
  ['headings are bold lines', '# Title\ntext\n### Sub ###', [{ bold: 'Title' }, '\ntext\n', { bold: 'Sub' }]],
  ['underlined headings lose the line', 'Title\n=====\ntext', ['Title\n\ntext']],
  ['lists', '- a\n* b\n  + c\n1. d', ['• a\n• b\n  • c\n1. d']],
  ['task boxes', '- [ ] open\n- [x] done\n* [X] also', ['☐ open\n☑ done\n☑ also']],
  ['quotes', '> a\n> **b**\n\nc', [{ quote: ['a\n', { bold: 'b' }] }, '\n\nc']],
  ['quotes in quotes', '> a\n> > b', [{ quote: ['a\nb'] }]],
  ['notes', '> [!WARNING]\n> Careful', [{ quote: [{ bold: 'Warning' }, '\nCareful'] }]],
  ['code blocks', 'a\n```ts\nconst x = **1**\n```\nb', ['a\n', { block: 'const x = **1**', language: 'ts' }, '\nb']],
  ['a code block without an end', '~~~\nx', [{ block: 'x' }]],
  ['an empty code block', 'a\n```\n```\nb', ['a\n\nb']],
  ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |', ['a · b\n1 · 2']],
  ['rules are an empty line', 'a\n\n---\n\nb', ['a\n\nb']],
  ['comments are dropped', 'a <!-- hint\nmore --> b <!-- no end', ['a  b']],
  ['tags are dropped', '<div align="center"><b>hi</b></div>', ['hi']],
  ['breaks and list items of HTML', 'a<br/>b<ul><li>c</li></ul>', ['a\nb\n• c']],
  ['a comparison is no tag', 'a < b > c <- d', ['a < b > c <- d']],
  ['entities', '&lt;b&gt; &amp;amp; &#39;x&#x27; &unknown;&#0;', ["<b> &amp; 'x' &unknown;"]],
  ['images leave their words', '![logo](https://a.example/x.png) <img src="y.png" alt="shot">', ['logo shot']],
  [
    'badges become links',
    '[![build](https://x.example/b.svg)](https://ci.example/r)',
    [{ link: 'build (ci.example)', href: 'https://ci.example/r' }]
  ],
  ['link definitions are dropped', 'see [a]\n[a]: https://a.example/x\nend', ['see [a]\nend']],
  ['mentions stay text for the channel to escape', '@everyone <@123> @ada', ['@everyone <@123> @ada']],
  ['line ends of Windows', 'a\r\nb\r\n\r\n\r\nc', ['a\nb\n\nc']],
  ['terminal codes and bidi overrides', '\u001b[31mred\u001b[0m \u202egnp.exe', ['red gnp.exe']],
  [
    'release notes as GitHub writes them',
    "## What's Changed\n* feat: x by @ada in https://github.com/o/r/pull/3\n\n**Full Changelog**: https://github.com/o/r/compare/v1...v2\n",
    [
      { bold: "What's Changed" },
      '\n• feat: x by @ada in ',
      { link: '#3', href: 'https://github.com/o/r/pull/3' },
      '\n\n',
      { bold: 'Full Changelog' },
      ': ',
      { link: 'github.com/o/r/compare/v1...v2', href: 'https://github.com/o/r/compare/v1...v2' }
    ]
  ]
]
test.each(rows)('%s', (_, markdown, expected) => {
  expect(prose(markdown)).toEqual(expected)
})

const links: [markdown: string, expected: Span][] = [
  ['[docs](https://a.example/x)', { link: 'docs (a.example)', href: 'https://a.example/x' }],
  ['[docs](https://a.example/x "title")', { link: 'docs (a.example)', href: 'https://a.example/x' }],
  ['[a](https://a.example/b_(c))', { link: 'a (a.example)', href: 'https://a.example/b_(c)' }],
  ['[`code`](https://a.example/)', { link: 'code (a.example)', href: 'https://a.example/' }],
  ['[README.md](https://github.com/o/r)', { link: 'README.md', href: 'https://github.com/o/r' }],
  ['[https://github.com/login](https://evil.example/)', { link: 'evil.example', href: 'https://evil.example/' }],
  ['[log in at github.com now](https://evil.example/)', { link: 'evil.example', href: 'https://evil.example/' }],
  ['[github.com](https://github.com.evil.example)', { link: 'github.com.evil.example', href: 'https://github.com.evil.example/' }],
  ['[www.github.com/a](https://github.com/b)', { link: 'www.github.com/a', href: 'https://github.com/b' }],
  ['[аpple.com](https://apple.com)', { link: 'apple.com', href: 'https://apple.com/' }],
  ['[a.example, see github.com](https://a.example/)', { link: 'a.example', href: 'https://a.example/' }],
  ['[https://a.example https://github.com](https://a.example/)', { link: 'a.example', href: 'https://a.example/' }],
  ...['github.com.', 'github\u200b.com', 'git\u00adhub.com', 'github\u3002com', 'github\u2024com', 'github\uff0ecom', 'ＧitHub.com…'].map(
    (words): [string, Span] => [`[${words}](https://a.example/)`, { link: 'a.example', href: 'https://a.example/' }]
  ),
  ['[github.com.](https://github.com/a)', { link: 'github.com.', href: 'https://github.com/a' }],
  ['[](https://a.example/)', { link: 'a.example', href: 'https://a.example/' }],
  ['<a href="https://a.example/x?a=1&amp;b=2">words</a>', { link: 'words (a.example)', href: 'https://a.example/x?a=1&b=2' }],
  ['<https://a.example/x>', { link: 'a.example/x', href: 'https://a.example/x' }],
  ['[x](javascript:alert(1))', 'x'],
  ['[x](data:text/html,a)', 'x'],
  ['[x](https://github.com@evil.example/)', 'x'],
  ['[x](../relative)', 'x']
]
test.each(links)('the link %s', (markdown, expected) => {
  expect(prose(markdown)).toEqual([expected])
})

test('what ends a sentence does not belong to an address', () => {
  expect(prose('See https://a.example/x. And (https://a.example/b_(c)), ok?')).toEqual([
    'See ',
    { link: 'a.example/x', href: 'https://a.example/x' },
    '. And (',
    { link: 'a.example/b_(c)', href: 'https://a.example/b_(c)' },
    '), ok?'
  ])
})

const piece = fc.constantFrom(
  '**',
  '*',
  '_',
  '__',
  '`',
  '```\n',
  '[',
  '](',
  ')',
  '![',
  '<',
  '<!--',
  '-->',
  '> ',
  '- ',
  '# ',
  '|',
  '\n',
  ' ',
  'a',
  '\\',
  '&',
  '~~',
  'https://x.example',
  '😀',
  '\ud83d'
)
const soup = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''))

test('whatever is written, it is text of known spans whose links lead to http or https', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: codePoint, maxLength: 300 })), (markdown) => {
      for (const span of prose(markdown).flatMap(leaves)) {
        if (typeof span === 'string') expect(span).not.toBe('')
        else if ('link' in span) expect(['http:', 'https:']).toContain(new URL(span.href).protocol)
      }
      expect(plain(prose(markdown)).isWellFormed()).toBe(true)
    }),
    { numRuns: 500 }
  )
})

const leaves = (span: Span): readonly Span[] => (typeof span !== 'string' && 'quote' in span ? span.quote.flatMap(leaves) : [span])

const word = fc.stringMatching(/^[a-z]{1,8}$/)
const phrase = fc.oneof(
  word,
  word.map((each) => `**${each}**`),
  word.map((each) => `_${each}_`),
  word.map((each) => `~~${each}~~`),
  word.map((each) => `[${each}](https://${each}.example)`),
  word.map((each) => `<b>${each}</b>`),
  word.map((each) => `<!-- ${each} -->`),
  word.map((each) => `![${each}](https://${each}.example/x.png)`)
)
const well = fc.array(
  fc
    .tuple(fc.constantFrom('', '# ', '- ', '> ', '- [ ] '), fc.array(phrase, { minLength: 1, maxLength: 5 }))
    .map(([mark, phrases]) => mark + phrases.join(' ')),
  { maxLength: 8 }
)

test('well-formed markup leaves no mark in the plain words', () => {
  fc.assert(
    fc.property(well, (lines) => {
      const words = prose(lines.join('\n'))
        .flatMap(leaves)
        .filter((span) => typeof span === 'string')
      expect(words.join('')).not.toMatch(/[*_~`<>#[\]()]|^- /m)
    })
  )
})

const hostile = [
  '[',
  '[](',
  '[![](',
  '**a ',
  '*a',
  '`',
  '``a`',
  '<a ',
  '<a href="',
  '<!--',
  '![',
  '> ',
  '> \n\n',
  '- ',
  '|',
  '# ',
  'https://',
  '&#',
  '~~',
  '__a',
  '\\',
  '```\n',
  '[a](b "',
  'a.'
]
test.each(hostile)('a megabyte of %j takes linear time at most', (unit) => {
  expect(growth((length) => prose(unit.repeat(length / unit.length)), 100_000)).toBeLessThan(linear)
})

test('a long body is cut with an ellipsis', () => {
  const text = plain(prose('word '.repeat(10_000)))
  expect(text).toHaveLength(20_000)
  expect(text.endsWith('…')).toBe(true)
})
