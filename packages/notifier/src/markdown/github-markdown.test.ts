import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { text as hostileText } from '../channels/discord/testing/hostile.ts'
import type { Text } from '../text/text.ts'
import { githubMarkdown } from './github-markdown.ts'

const rows: [what: string, text: Text, expected: string][] = [
  ['words', ['CI failed'], 'CI failed'],
  [
    'neighbours',
    ['Job ', { code: 'test' }, ' failed in ', { bold: 'Run npm test' }],
    'Job <code>test</code> failed in <b>Run npm test</b>'
  ],
  ['marks inside words', ['a', { bold: '"b"' }, 'c'], 'a<b>\\"b\\"</b>c'],
  ['italic', [{ italic: 'often' }], '<i>often</i>'],
  ['lines', ['one\ntwo\n\nthree'], 'one  \ntwo\n\nthree'],
  ['a break before a span', ['one\n', { bold: 'two' }], 'one  \n<b>two</b>'],
  ['a break by itself', ['one', '\n', 'two', '\n\n', { code: 'three' }], 'one  \ntwo\n\n<code>three</code>'],
  ['breaks in what the author wrote', [{ markdown: '**a**\nb' }], '**a**  \nb'],
  ['our link', [{ link: '#42', href: 'https://github.com/octo/app/pull/42' }], '[\\#\u200b42](<https://github.com/octo/app/pull/42>)'],
  ['the hash of a commit in a link', [{ link: 'a1b2c3d', href: 'https://x.example' }], '[a1b2c3d](<https://x.example/>)'],
  ['the hash of a commit in code', [{ code: 'a1b2c3d' }], '<code>a1b2c3d</code>'],
  ['a link without words', [{ link: '', href: 'https://x.example/' }], '[https\\:\\/\\/x\\.example\\/](<https://x.example/>)'],
  ['a link to nowhere', [{ link: 'click', href: 'javascript:alert(1)' }], 'click'],
  ['a time', [{ time: '2026-01-05T09:30:00Z', style: 'relative' }], '2026\\-01\\-05 09\\:30 UTC'],
  ['a day', [{ time: '2026-01-05T09:30:00Z', style: 'date' }], '2026\\-01\\-05'],
  ['a time of day', [{ time: '2026-01-05T09:30:00Z', style: 'time' }], '09\\:30 UTC'],
  ['a time that is none', [{ time: '@soon', style: 'time' }], '\\@\u200bsoon'],
  ['a block', ['see', { block: 'x < y', language: 'ts' }, 'end'], 'see\n\n```ts\nx < y\n```\n\nend'],
  ['a fence inside', [{ block: '```\nout' }], '````\n```\nout\n````'],
  ['an empty block', ['a', { block: ' ' }, 'b'], 'ab'],
  ['a quote', ['he said', { quote: ['one\n\ntwo'] }, 'end'], 'he said\n\n> one\n> \n> two\n\nend'],
  [
    'small print',
    ['x', { subtext: ['a\nb ', { link: 'c', href: 'https://x.example' }] }],
    'x\n\n<sub>a</sub>  \n<sub>b [c](<https://x.example/>)</sub>'
  ],
  ['what the author of the workflow wrote', [{ markdown: '**see** @octo/team' }], '**see** @octo/team'],
  ['nothing', ['', { bold: '' }, { quote: [] }], '']
]
test.each(rows)('%s', (_, text, expected) => expect(githubMarkdown(text)).toBe(expected))

const hostile: [what: string, text: string, expected: string][] = [
  ['a user', 'ping @octocat', 'ping \\@\u200boctocat'],
  ['a team', '@octo/team', '\\@\u200bocto\\/team'],
  ['an issue', 'fixes #1', 'fixes \\#\u200b1'],
  ['an issue elsewhere', 'octo/app#12', 'octo\\/app\\#\u200b12'],
  ['an issue by its old name', 'GH-12', 'GH\\-\u200b12'],
  ['a short hash', 'see a1b2c3d', 'see a1b2c3\u200bd'],
  ['a hash', '0123456789abcdef0123456789abcdef01234567', '012345\u200b6789abcdef0123456789abcdef01234567'],
  ['an address', 'https://evil.example', 'https\\:\\/\\/evil\\.example'],
  ['a comment', '<!-- tocsin:x -->', '&lt;\\!\\-\\- tocsin\\:x \\-\\-&gt;'],
  ['a picture', '![x](https://evil.example/x.png)', '\\!\\[x\\]\\(https\\:\\/\\/evil\\.example\\/x\\.png\\)'],
  ['a heading in a later line', 'a\n# b', 'a  \n\\# b'],
  ['a list', 'a\n- b\n1. c', 'a  \n\\- b  \n1\\. c'],
  ['code by a tab', 'a\n\n\tb', 'a\n\n b'],
  ['an alert', '> [!WARNING]', '&gt; \\[\\!WARNING\\]'],
  ['a task', '- [ ] x', '\\- \\[ \\] x']
]
test.each(hostile)('%s that a stranger wrote does nothing', (_, text, expected) => expect(githubMarkdown([text])).toBe(expected))

test('a cut text closes what it opened', () => {
  expect(githubMarkdown([{ bold: 'long words' }, ' and more'], 12)).toBe('<b>long…</b>')
  expect(githubMarkdown([{ block: 'line one\nline two' }], 20)).toBe('```\nline one\nli…\n```')
  expect(githubMarkdown(['a', { link: 'b', href: 'https://x.example' }], 10)).toBe('a…')
  expect(githubMarkdown([{ bold: 'x' }, 'y'], 3)).toBe('')
})

test('any text keeps its limit and holds no live reference, tag or comment', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 0, max: 4000 }), (text, limit) => {
      const drawn = githubMarkdown(text, limit)
      expect(drawn.length).toBeLessThanOrEqual(limit)
      const bare = drawn.replace(/(`{3,})[^\n]*\n[\s\S]*?\n\1(?=\n|$)/g, '').replace(/\]\(<[^>]*>\)/g, ']')
      expect(bare).not.toMatch(/(?<!\\)[@#]|<(?!\/?(?:b|i|code|sub)>)|!--/)
    }),
    { numRuns: 300 }
  )
})
