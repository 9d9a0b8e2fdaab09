import { expect, test } from '@jest/globals'
import { buttonsOf } from './buttons.ts'
import { quietAlert } from './testing/sample.ts'

const links = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `Link ${n}`, url: `https://a.example/${n}` }))
const drawn = (alert: Parameters<typeof buttonsOf>[0]) => {
  const { rows, rest } = buttonsOf(alert)
  return { rows: rows.map(({ components }) => components.map(({ label }) => label)), rest: rest.map(({ label }) => label) }
}

test('a button', () => {
  expect(buttonsOf({ ...quietAlert, links: links(1) }).rows).toEqual([
    { type: 1, components: [{ type: 2, style: 5, label: 'Link 0', url: 'https://a.example/0' }] }
  ])
})

test('five in a row, two rows, and the rest as text', () => {
  const { rows, rest } = drawn({ ...quietAlert, links: links(12) })
  expect(rows.map((row) => row.length)).toEqual([5, 5])
  expect(rest).toEqual(['Link 10', 'Link 11'])
})

test('the runbook comes last', () => {
  expect(drawn({ ...quietAlert, links: links(1), runbook: 'https://wiki.example/' }).rows).toEqual([['Link 0', 'Runbook']])
})

const rows: [what: string, label: string, url: string, rows: string[][], rest: string[]][] = [
  ['no words', ' \u200b', 'https://a.example/', [['Open']], []],
  ['too many words', 'x'.repeat(100), 'https://a.example/', [[`${'x'.repeat(79)}…`]], []],
  ['a mass mention', '@everyone\n!', 'https://a.example/', [['@\u200beveryone !']], []],
  ['a URL too long for a button', 'far', `https://a.example/${'x'.repeat(500)}`, [], ['far']],
  ['a URL too long for anything', 'far', `https://a.example/${'x'.repeat(3000)}`, [], []],
  ['a script', 'x', 'javascript:alert(1)', [], []],
  ['a hidden host', 'x', 'https://github.com@evil.example/', [], []]
]
test.each(rows)('%s', (_, label, url, expected, rest) => {
  expect(drawn({ ...quietAlert, links: [{ label, url }] })).toEqual({ rows: expected, rest })
})

test('the same link twice is one button', () => {
  expect(drawn({ ...quietAlert, links: [...links(1), ...links(1)] }).rows).toEqual([['Link 0']])
})
