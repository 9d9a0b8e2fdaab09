import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import type { Row } from '../row.ts'
import { anyRows, drawn, monday } from '../rows.fixture.ts'
import { addRows } from './add.ts'
import { parseCell } from './cell.ts'
import { parseDay } from './day.ts'
import { rowsOf } from './series.ts'

const added = (lines: readonly string[], rows: readonly Row[]) => addRows(lines, { start: monday, rows })

function read(lines: readonly string[], which: 'own' | 'carried' = 'own') {
  const day = parseDay(monday, lines)
  return { rows: [...day.series.values()].flat().flatMap((series) => rowsOf(day, series, which)), damaged: day.damaged }
}

const keyOf = ({ at, endpoint, vantage = '' }: Row) => `${at} ${endpoint} ${vantage}`
const sorted = (rows: readonly Row[]) => rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

test('a day reads as one line for each round and vantage point, and the names stand once', () => {
  const round = (from: number, ms: number): Row[] => [
    { at: from, endpoint: 'web', verdict: 'degraded', ms: 1900, fault: 'latency' },
    { at: from, endpoint: 'api', verdict: 'up', ms },
    { at: from + 4_000, endpoint: 'db', verdict: 'down', fault: 'timeout' }
  ]
  const first = added([], [...round(monday + 300_000, 98), ...drawn('m', { vantage: 'eu' })])
  const second = added(first, round(monday + 600_000, 101).slice(1))
  expect(second.map((line) => line.replaceAll(/\br[0-9a-f]{6}\b/g, 'r······'))).toEqual([
    'r······ {"endpoints":["api"],"vantage":"eu"}',
    '00:00:00 r······ m',
    'r······ {"endpoints":["api","db","web"]}',
    '00:05:00 r······ 98 d/timeout+4 g1900/latency',
    '00:10:00 r······ 101 d/timeout+4 -'
  ])
})

test('rows come back as they were', () => {
  fc.assert(
    fc.property(anyRows({ days: 1, vantages: [undefined, 'eu', 'üs "2"'] }), fc.integer({ min: 1, max: 60 }), (rows, size) => {
      let lines: readonly string[] = []
      for (let at = 0; at < rows.length; at += size) lines = added(lines, rows.slice(at, at + size))
      expect(sorted(read(lines).rows)).toEqual(sorted(rows))
      expect(read(lines).damaged).toBe(0)
    })
  )
})

test('what is there already is not added again', () => {
  const lines = added([], drawn('✓✗~'))
  expect(added(lines, drawn('✓✗~'))).toEqual(lines)
})

test('the last row of the day before is kept apart', () => {
  const lines = added(added([], drawn('✗', { from: monday - 60_000 })), drawn('✓'))
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^<23:59:00 /)]))
  expect(read(lines).rows).toEqual(drawn('✓'))
  expect(read(lines, 'carried').rows).toEqual(drawn('✗', { from: monday - 60_000 }))
  expect(parseDay(monday, lines).rounds).toEqual([0])
})

test('a line of many endpoints is parted, so that the ledger takes it', () => {
  const rows = Array.from(
    { length: 450 },
    (_, index): Row => ({ at: monday, endpoint: '\u{1f6a8}'.repeat(78) + index, verdict: 'up', ms: 1 })
  )
  const lines = added([], rows)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(64_000)
  expect(sorted(read(lines).rows)).toEqual(sorted(rows))
})

const whole = added([], [...drawn('✓✗~'), ...drawn('✓✗~', { endpoint: 'web' })])
const [roster = '', round = ''] = whole
const id = roster.slice(0, 7)

test.each([
  '',
  'x',
  '<<<<<<< HEAD',
  `${id} {`,
  `${id} {"endpoints":"api"}`,
  `${id} {"endpoints":[""]}`,
  `${id} {"endpoints":["${'x'.repeat(201)}"]}`,
  `${id} {"endpoints":[{"__proto__":1}]}`,
  `${id} {"endpoints":[],"vantage":{}}`,
  round.replace('00:00:00', '24:00:00'),
  round.replace('00:00:00', '00:60:00'),
  `${round} 5`,
  round.replace(' 100 ', ' '),
  round.replace('100', 'x100'),
  round.replace('100', '100/no fault'),
  round.replace('100', '1e3'),
  round.replace('100', '12345678'),
  round.replace(id, 'rffffff')
])('%j is skipped and counted, and hides nothing else', (line) => {
  const { rows, damaged } = read([...whole.slice(0, 1), line, ...whole.slice(1)])
  expect([rows, damaged]).toEqual([read(whole).rows, 1])
})

test('a forged roster of the same id is not believed, and the lines of one that was damaged find it again', () => {
  const forged = `${id} {"endpoints":["evil","worse"]}`
  expect(read([...whole, forged]).rows).toEqual(read(whole).rows)
  const damaged = [roster.slice(0, -2), ...whole.slice(1)]
  expect(read(damaged)).toEqual({ rows: [], damaged: 4 })
  const next = added(damaged, [...drawn('✓', { from: monday + 3_600_000 }), ...drawn('✓', { from: monday + 3_600_000, endpoint: 'web' })])
  expect(read(next).rows).toHaveLength(8)
})

test('names are never properties', () => {
  const rows = ['__proto__', 'constructor', 'toString'].map((endpoint): Row => ({ at: monday, endpoint, verdict: 'up', ms: 1 }))
  expect(sorted(read(added([], rows)).rows)).toEqual(sorted(rows))
  expect({}).not.toHaveProperty('ms')
})

test('cells of any text are read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (text) => {
      const cell = parseCell(text)
      expect(cell === undefined || cell.after >= 0).toBe(true)
    })
  )
  expect(parseCell('d/unheard-of')).toEqual({ verdict: 'down', after: 0 })
  expect(parseCell('m5')).toEqual({ verdict: 'maintenance', after: 0 })
})

test('no more rows are read than a day can have', () => {
  const names = Array.from({ length: 100 }, (_, index) => `e${index}`)
  const line = `00:00:00 ${id} ${'d '.repeat(100).trim()}`
  const { series, damaged } = parseDay(monday, [`${id} ${JSON.stringify({ endpoints: names })}`, ...Array<string>(5_010).fill(line)])
  expect([series.get('e0')?.[0]?.seconds.length, damaged]).toEqual([5_000, 10])
})

test('reading takes linear time', () => {
  const line = `00:00:00 ${id} ✓`.replace('✓', '1 2')
  expect(growth((size) => parseDay(monday, [roster, ...Array<string>(size).fill(line)]), 2_000)).toBeLessThan(linear)
  expect(growth((size) => parseCell(`d/${'-'.repeat(size)}+`), 10_000)).toBeLessThan(linear)
})
