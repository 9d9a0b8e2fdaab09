import { expect, test } from '@jest/globals'
import { plain, type Text } from '@tocsin/notifier'
import fc from 'fast-check'
import { begin, body } from './body.ts'

const rows: [name: string, text: Text, max: number, expected: Text][] = [
  ['nothing', [], 10, []],
  ['short', ['short'], 10, ['short']],
  ['a long line', ['one two three four'], 9, ['one two…']],
  ['a line break costs as a line does', ['a\nb'], 20, ['a\n…']],
  ['a word that is marked is never cut', ['see ', { bold: 'important' }, ' and'], 8, ['see ', '…']],
  [
    'a link stays whole',
    [{ link: 'docs', href: 'https://a.example/long/way' }, ' x'],
    6,
    [{ link: 'docs', href: 'https://a.example/long/way' }, ' x']
  ],
  ['code is cut between lines', [{ block: 'a\nb\nc\nd', language: 'ts' }], 100, [{ block: 'a\nb\nc\n…', language: 'ts' }]],
  ['a quote is cut within', [{ quote: ['one two three '.repeat(9)] }], 70, [{ quote: ['one two three one two three one two thr…'] }]],
  ['no room for a block', ['x'.repeat(70), { block: 'a\nb' }], 80, ['x'.repeat(70), '…']]
]
test.each(rows)('%s', (_, text, max, expected) => {
  expect(begin(text, max)).toEqual(expected)
})

test('hints of a template do not use up the room', () => {
  expect(plain(body(`<!-- ${'Describe your change. '.repeat(100)} -->\nIt works now.`))).toBe('It works now.')
})

test('what is left fits, and what is cut says so', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.integer({ min: 1, max: 300 }), (text, max) => {
      const found = begin([text], max)
      const shown = plain(found)
      expect(shown === text || shown.endsWith('…')).toBe(true)
      expect(shown.length).toBeLessThanOrEqual(max + 2)
    })
  )
})
