import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeBlock, codeSpan, escapeMarkdown, markdownLink } from './escape.ts'

const rows: [text: string, expected: string][] = [
  ['Fix login', 'Fix login'],
  ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
  ['[x](javascript:alert(1))', '\\[x\\]\\(javascript\\:alert\\(1\\)\\)'],
  ['<img src=x onerror=y>', '&lt;img src\\=x onerror\\=y&gt;'],
  ['a & b &lt;', 'a &amp; b &amp;lt;'],
  ['hi @octocat and #12', 'hi \\@\u200boctocat and \\#\u200b12'],
  ['| a | b |', '\\| a \\| b \\|'],
  ['# title\n- item\n    code', '\\# title \\- item code'],
  ['1. one', '1\\. one'],
  ['~~x~~ $y$', '\\~\\~x\\~\\~ \\$y\\$'],
  ['\u202eevil', 'evil']
]
test.each(rows)('%j', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test('no character that means something survives bare', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bare = escapeMarkdown(text)
        .replace(/\\[!-/:-@[-`{-~]/g, '')
        .replace(/&(?:amp|lt|gt);/g, '')
      return !/[<>&\n`*_[\]()#@|~$\\]/.test(bare)
    })
  )
})

const blocks: [name: string, text: string, language: string, expected: string][] = [
  ['lines', 'a\nb\n\n', '', '```\na\nb\n```'],
  ['a language', 'x', 'json', '```json\nx\n```'],
  ['a language that is none', 'x', 'js\n```<b>', '```\nx\n```'],
  ['a fence inside', '```\nout', '', '````\n```\nout\n````'],
  ['colours', '\u001b[31mred\u001b[0m', '', '```\nred\n```'],
  ['HTML stays text', '</code><b>', '', '```\n</code><b>\n```']
]
test.each(blocks)('a block with %s', (_, text, language, expected) => {
  expect(codeBlock(text, language)).toBe(expected)
})

test('no text can close its block', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('`', '``', '```', '\n', ' ', 'x')), (parts) => {
      const lines = codeBlock(parts.join('')).split('\n')
      const fence = lines[0] ?? ''
      return lines.slice(1, -1).every((line) => !line.trim().startsWith(fence)) && lines.at(-1) === fence
    })
  )
})

test('a code span fits into a table', () => {
  expect(codeSpan('a|b`<c>')).toBe('<code>a\\|b\\`&lt;c&gt;</code>')
})

const links: [href: string | undefined, expected: string][] = [
  ['https://github.com/o/r', '[a\\*b](<https://github.com/o/r>)'],
  ['https://x.example/a b>|(c)', '[a\\*b](<https://x.example/a%20b%3E%7C(c)>)'],
  ['https://github.com@evil.example/', 'a\\*b'],
  ['javascript:alert(1)', 'a\\*b'],
  ['nonsense', 'a\\*b'],
  [undefined, 'a\\*b']
]
test.each(links)('a link to %s', (href, expected) => {
  expect(markdownLink('a*b', href)).toBe(expected)
})
