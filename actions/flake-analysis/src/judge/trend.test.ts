import { expect, test } from '@jest/globals'
import type { Execution } from '../model/sighting.ts'
import { trendOf } from './trend.ts'

const at = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000
const execution = (day: string): Execution => ({ run: 1, attempt: 1, sha: 'a', at: at(day), place: 'default' })
const none = { runs: [], failures: [], flaky: [], waste: [] }

test('every week of the window is there, oldest first', () => {
  const weeks = (from: string, to: string) => trendOf(none, { from: at(from), to: at(to) }).map(({ week }) => week)
  expect(weeks('2026-11-04', '2026-11-21')).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
  expect(weeks('2026-11-21', '2026-11-21')).toEqual(['2026-11-16'])
  expect(trendOf(none, { from: at('2026-11-02') - 43_200, to: at('2026-11-09') - 43_200 }).map(({ week }) => week)).toEqual(['2026-11-02'])
})

test('each thing counts in its own week, and what is outside of the window nowhere', () => {
  const found = trendOf(
    {
      runs: ['2026-11-10', '2026-11-11', '2026-11-20', '2025-01-01'].map(execution),
      failures: ['2026-11-11', '2026-11-20'].map(execution),
      flaky: [execution('2026-11-20')],
      waste: [
        { at: at('2026-11-20'), waste: { minutes: 5, waitMinutes: 0, billableMinutes: 6, cost: 0.5 } },
        { at: at('2026-11-21'), waste: { minutes: 2, waitMinutes: 0, billableMinutes: 2, cost: 0.25 } }
      ]
    },
    { from: at('2026-11-10'), to: at('2026-11-21') }
  )
  expect(found).toEqual([
    { week: '2026-11-09', runs: 2, failures: 1, flakyFailures: 0, minutesWasted: 0, cost: 0 },
    { week: '2026-11-16', runs: 1, failures: 1, flakyFailures: 1, minutesWasted: 7, cost: 0.75 }
  ])
})
