import type { TrendWeek } from '../model/report.ts'
import type { Execution } from '../model/sighting.ts'
import type { Waste } from '../model/subject-report.ts'
import { daySeconds, mondayOf } from '../time.ts'

export interface Trended {
  /** The first attempts. */
  runs: readonly Execution[]
  failures: readonly Execution[]
  flaky: readonly Execution[]
  waste: readonly { at: number; waste: Waste }[]
}

/** Week by week, oldest first; a week in which nothing ran is there too. */
export function trendOf({ runs, failures, flaky, waste }: Trended, { from, to }: { from: number; to: number }): TrendWeek[] {
  const weeks = new Map(
    mondays(from, to).map((week): [string, TrendWeek] => [
      week,
      { week, runs: 0, failures: 0, flakyFailures: 0, minutesWasted: 0, cost: 0 }
    ])
  )
  const count = (list: readonly Execution[], name: 'runs' | 'failures' | 'flakyFailures') => {
    for (const { at } of list) add(weeks, at, { [name]: 1 })
  }
  count(runs, 'runs')
  count(failures, 'failures')
  count(flaky, 'flakyFailures')
  for (const one of waste) add(weeks, one.at, { minutesWasted: one.waste.minutes, cost: one.waste.cost })
  return [...weeks.values()]
}

function add(weeks: Map<string, TrendWeek>, at: number, more: Partial<Omit<TrendWeek, 'week'>>): void {
  const week = weeks.get(mondayOf(at))
  if (week) for (const [name, value] of Object.entries(more)) week[name as keyof typeof more] += value
}

const week = 7 * daySeconds

function mondays(from: number, to: number): string[] {
  const first = Date.parse(mondayOf(from)) / 1000
  return Array.from({ length: Math.max(1, Math.ceil((to - first) / week)) }, (_, index) => mondayOf(first + index * week))
}
