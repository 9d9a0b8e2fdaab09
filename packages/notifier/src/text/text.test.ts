import { expect, test } from '@jest/globals'
import { isBlock, plain, type Span, type Text } from './text.ts'

const rows: [text: Text, expected: string][] = [
  [[], ''],
  [['a ', { bold: 'b' }, { italic: 'c' }, { code: 'd' }], 'a bcd'],
  [[{ link: 'docs', href: 'https://a.example/x' }], 'docs (https://a.example/x)'],
  [[{ link: 'a.example/x', href: 'https://a.example/x' }], 'https://a.example/x'],
  [[{ link: 'a.example', href: 'https://a.example/' }], 'https://a.example/'],
  [[{ time: '2026-01-05T09:00:00Z', style: 'relative' }], '2026-01-05T09:00:00Z'],
  [[{ block: 'x\ny', language: 'ts' }], 'x\ny'],
  [[{ quote: ['a\n', { bold: 'b' }] }], '> a\n> b'],
  [[{ subtext: ['small ', { code: 'x' }] }], 'small x'],
  [[{ markdown: '**own**' }], '**own**']
]
test.each(rows)('%j in plain words', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

const blocks: readonly Span[] = [{ block: 'x' }, { block: 'x', language: 'ts' }, { quote: ['x'] }, { subtext: ['x'] }]
const inLine: readonly Span[] = ['x', { bold: 'x' }, { code: 'block' }, { link: 'x', href: 'https://a.example' }, { markdown: '> x' }]

test.each([...blocks.map((span) => [span, true] as const), ...inLine.map((span) => [span, false] as const)])(
  '%j is a block: %s',
  (span, block) => {
    expect(isBlock(span)).toBe(block)
  }
)
