import { expect, test } from '@jest/globals'
import { historyOf } from '../history/history.ts'
import { withRound } from '../history/round.ts'
import type { Row } from '../history/row.ts'
import type { Report } from '../slo/report.ts'
import { isYoung, withoutVerdict } from './young.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 0, 20, 12)
const historyWith = (...hoursAgo: number[]) => {
  const rows = hoursAgo.map((ago): Row => ({ endpoint: 'api', at: now - ago * hour, verdict: 'up' }))
  return historyOf(withRound({}, rows, { now, holding: {} }), { now, holding: {} })
}

test.each<[hoursAgo: number[], young: boolean]>([
  [[], true],
  [[0], true],
  [[0, 5, 23.9], true],
  [[0, 24], false],
  [[0, 700], false],
  [[1_000], false]
])('a monitor that looked %j hours ago: %s', (hoursAgo, young) => {
  expect(isYoung(historyWith(...hoursAgo), hour / 12)).toBe(young)
})

test('of a young one the counts are told, and nothing that would follow from them', () => {
  const rule = { rule: 'page-quick', blockedBy: [] } as unknown as Report['rules'][number]
  const report = { name: 'a', total: 20, bad: 1, budgetLeft: -4, exhaustedAt: 7, firing: 'page-quick', rules: [rule] } as unknown as Report
  expect(withoutVerdict(report)).toEqual({ name: 'a', total: 20, bad: 1, rules: [{ rule: 'page-quick', blockedBy: ['no-data'] }] })
})
