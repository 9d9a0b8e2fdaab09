import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { atLeast, bySeverity, type Severity, severities, severityTable, worst } from './severity.ts'

test('the table is the one of the design', () => {
  const rows = Object.entries(severityTable()).map(([severity, row]) =>
    [
      `${severity} ${row.name}`,
      row.means,
      `respond ${row.respondWithin}`,
      row.escalation.map(({ level, after }) => `L${level}@${after}`).join(' '),
      `update ${row.updateEvery}`,
      row.emoji,
      Object.values(row.words).join('/')
    ].join(' | ')
  )
  expect(rows).toEqual([
    'P0 Critical | outage, data loss, security breach | respond 5 | L1@0 L2@0 L3@0 | update 15 | 🔴 | critical/P1/5/attention/1',
    'P1 High | major feature broken, half the users affected, repeated deploy failures | respond 15 | L2@0 L3@30 | update 15 | 🟠 | error/P2/4/warning/2',
    'P2 Medium | minor feature broken, CI blocks deploys | respond 60 | L1@0 | update 60 | 🟡 | warning/P3/3/accent/3',
    'P3 Low | cosmetic, non-blocking | respond 240 | L1@next-business-day | update none | 🔵 | info/P4/2/default/5'
  ])
})

test.each(severities)('%s has a colour of its own that every channel can show', (severity) => {
  const colors = severities.map((each) => severityTable()[each].color)
  expect(colors.filter((color) => color === severityTable()[severity].color)).toHaveLength(1)
  expect(severityTable()[severity].color).toBeGreaterThan(0)
  expect(severityTable()[severity].color).toBeLessThanOrEqual(0xffffff)
})

test('an override replaces one cell and nothing beside it', () => {
  const table = severityTable({ P1: { respondWithin: 30, words: { pagerduty: 'critical' } } })
  const standard = severityTable()
  expect(table.P1).toEqual({ ...standard.P1, respondWithin: 30, words: { ...standard.P1.words, pagerduty: 'critical' } })
  expect({ ...table, P1: standard.P1 }).toEqual(standard)
})

test('an override does not leak into the next table', () => {
  severityTable({ P0: { name: 'Changed', words: { ntfy: 1 } } })
  expect(severityTable().P0).toMatchObject({ name: 'Critical', words: { ntfy: 5 } })
})

const comparisons: [severity: Severity, floor: Severity, expected: boolean][] = [
  ['P0', 'P0', true],
  ['P0', 'P3', true],
  ['P1', 'P0', false],
  ['P2', 'P2', true],
  ['P3', 'P2', false]
]
test.each(comparisons)('%s is at least %s: %s', (severity, floor, expected) => {
  expect(atLeast(severity, floor)).toBe(expected)
})

const any = fc.constantFrom(...severities)

test('the worst of some is one of them and at least each of them', () => {
  fc.assert(
    fc.property(any, fc.array(any), (first, others) => {
      const found = worst(first, ...others)
      expect([first, ...others]).toContain(found)
      expect([first, ...others].every((each) => atLeast(found, each))).toBe(true)
    })
  )
})

test('sorting puts the most severe first', () => {
  const sorted: Severity[] = ['P2', 'P0', 'P3', 'P1']
  expect(sorted.sort(bySeverity)).toEqual(['P0', 'P1', 'P2', 'P3'])
})
