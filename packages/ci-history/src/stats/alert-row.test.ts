import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { alertRow, type RowAlert } from './alert-row.ts'
import type { RowResult } from './row-result.ts'
import { testVectors } from './vectors.fixture.ts'

const results: Record<string, RowResult> = { P: 'good', F: 'bad', L: 'flaky', '-': 'other', R: 'running' }
const rowOf = (marks: string) => [...marks].map((mark): RowResult => results[mark] ?? 'other')

const rows: [name: string, newestFirst: string, open: number, close: number, RowAlert | undefined][] = [
  ['nothing ran', '', 1, 1, undefined],
  ['passes', 'PPPPPP', 1, 3, undefined],
  ['flakes', 'LLLLLL', 1, 0, undefined],
  ['too few failures in a row', 'FFPFF', 3, 1, undefined],
  ['enough failures', 'FFFPPP', 3, 0, { failures: 3, firstFailure: 2, latestFailure: 0, latestPass: 3 }],
  ['too few passes since', 'PPFFFF', 1, 3, { failures: 4, firstFailure: 5, latestFailure: 2 }],
  ['enough passes since', 'PPPFFF', 1, 3, undefined],
  ['a flake is no pass', 'LLFFFF', 1, 0, { failures: 4, firstFailure: 5, latestFailure: 2 }],
  ['a flake ends the search', 'FFLFF', 2, 1, { failures: 2, firstFailure: 1, latestFailure: 0 }],
  ['what has no result counts for nothing', 'F-RFF', 3, 1, { failures: 3, firstFailure: 4, latestFailure: 0 }],
  ['the pass just before', 'FFPPPF', 2, 3, { failures: 2, firstFailure: 1, latestFailure: 0, latestPass: 2 }],
  ['one pass among failures', 'FPFF', 2, 2, { failures: 3, firstFailure: 3, latestFailure: 0 }]
]
test.each(rows)('%s: %s, open at %i, closed at %i', (_, marks, failuresToOpen, passesToClose, expected) => {
  expect(alertRow(rowOf(marks), { failuresToOpen, passesToClose })).toEqual(expected)
})

interface Case {
  seq_newest_first: string
  failures_to_open: number
  passes_to_close: number
  alert: { fail_count: number; first_fail: number; latest_fail: number; latest_pass: number | null } | null
}
testVectors<Case>('testgrid_alert_row', 'cases', '$seq_newest_first, $failures_to_open, $passes_to_close', (one) => {
  const rule = { failuresToOpen: one.failures_to_open, passesToClose: one.passes_to_close }
  const { alert } = one
  const expected = alert && {
    failures: alert.fail_count,
    firstFailure: alert.first_fail,
    latestFailure: alert.latest_fail,
    ...(alert.latest_pass === null ? {} : { latestPass: alert.latest_pass })
  }
  expect(alertRow(rowOf(one.seq_newest_first), rule)).toEqual(expected ?? undefined)
})

const marks = fc.string({ unit: fc.constantFrom(...'PFL-R'), maxLength: 30 })
const rule = fc.record({ failuresToOpen: fc.integer({ min: 1, max: 5 }), passesToClose: fc.integer({ min: 1, max: 5 }) })

test('it is open when the newest results are failures enough, and closed when they are passes enough', () => {
  fc.assert(
    fc.property(marks, rule, (older, one) => {
      expect(alertRow(rowOf('F'.repeat(one.failuresToOpen) + older), one)).toMatchObject({ latestFailure: 0 })
      expect(alertRow(rowOf('P'.repeat(one.passesToClose) + older), one)).toBeUndefined()
    })
  )
})

test('an alert names failures and passes that are there', () => {
  fc.assert(
    fc.property(marks, rule, (row, one) => {
      const alert = alertRow(rowOf(row), one)
      if (!alert) return
      expect(row[alert.firstFailure]).toBe('F')
      expect(row.indexOf('F')).toBe(alert.latestFailure)
      expect(row.slice(0, alert.firstFailure + 1).replaceAll(/[^F]/g, '')).toHaveLength(alert.failures)
      if (alert.latestPass !== undefined) expect(row[alert.latestPass]).toBe('P')
    })
  )
})
