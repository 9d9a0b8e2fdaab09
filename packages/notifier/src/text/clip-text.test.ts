import { expect, test } from '@jest/globals'
import { clipText } from './clip-text.ts'
import type { Text } from './text.ts'

const rows: [text: Text, max: number, expected: Text][] = [
  [['abc', { bold: 'def' }], 6, ['abc', { bold: 'def' }]],
  [['abc', { bold: 'def' }], 5, ['abc', { bold: 'd…' }]],
  [['abc', { bold: 'def' }], 3, ['abc', '…']],
  [['abcdef'], 3, ['ab…']],
  [[{ italic: 'abcd' }], 2, [{ italic: 'a…' }]],
  [[{ code: 'abcd' }], 2, [{ code: 'a…' }]],
  [[{ link: 'abcd', href: 'https://x.example' }], 2, [{ link: 'a…', href: 'https://x.example' }]],
  [[{ block: 'abcd', language: 'ts' }], 2, [{ block: 'a…', language: 'ts' }]],
  [[{ quote: ['ab', { bold: 'cd' }] }], 3, [{ quote: ['ab', { bold: '…' }] }]],
  [[{ subtext: ['abcd'] }], 2, [{ subtext: ['a…'] }]],
  [[{ markdown: '[a](https://x.example)' }], 4, ['…']],
  [[{ time: '2026-01-05T09:00:00Z', style: 'relative' }], 4, ['…']],
  [[], 0, []]
]
test.each(rows)('%j in %i characters', (text, max, expected) => expect(clipText(text, max)).toEqual(expected))
