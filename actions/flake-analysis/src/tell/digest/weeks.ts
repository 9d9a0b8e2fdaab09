import type { FlakeReport, TrendWeek } from '../../model/report.ts'
import { count } from '../../shown/numbers.ts'
import { weekMs } from '../../time.ts'

/** The last week that is over when the digest is of, in ms since 1970, and the one before it where the window holds all of that. */
export function lastWeeks({ trend, window }: Pick<FlakeReport, 'trend' | 'window'>, at: number): { last?: TrendWeek; before?: TrendWeek } {
  const [last, ...older] = trend
    .filter(({ week }) => Date.parse(week) + weekMs <= at)
    .toSorted((a, b) => Date.parse(b.week) - Date.parse(a.week))
  // A repository may have stood still for weeks.
  if (!last || Date.parse(last.week) + 2 * weekMs <= at) return {}
  const before = older.find(
    ({ week }) => Date.parse(week) === Date.parse(last.week) - weekMs && Date.parse(week) >= Date.parse(window.from)
  )
  return { last, ...(before && { before }) }
}

/**
 * `20 % less than in the week before`, `5 × as much as in the week before`; nothing where there is nothing to compare: where nothing is left, or
 * where the week before had less than `least`, of which any other number is many times as much.
 */
export function comparedWith(now: number, before: number | undefined, least: number): string | undefined {
  if (before === undefined || before < least || now <= 0) return undefined
  const change = Math.round((now / before - 1) * 100)
  if (change === 0) return 'as in the week before'
  if (change >= 100) return `${times(now / before)} × as much as in the week before`
  return `${Math.abs(change)} % ${change < 0 ? 'less' : 'more'} than in the week before`
}

const times = (factor: number) => (factor < 9.95 ? String(Math.round(factor * 10) / 10) : count(factor))
