import { expect, test } from '@jest/globals'
import { plain, type Text } from './text.ts'

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
