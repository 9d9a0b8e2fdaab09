import { agreedRows } from './agreed-rows.ts'
import { dayMs } from './calendar.ts'
import type { Holding } from './held.ts'
import type { Day } from './raw/day.ts'
import { rowsOf } from './raw/series.ts'
import type { Row } from './row.ts'

/**
 * What all places agree on in each round of an endpoint on a day, oldest first; of a single place its rows. It follows from the rows of the
 * day and the last ones before it alone, so that a fold changes nothing.
 */
export function agreedOn(day: Day, endpoint: string, { now, holding }: { now: number; holding: Holding }): readonly Row[] {
  const series = day.series.get(endpoint) ?? []
  if (series.length < 2) return series.flatMap((one) => rowsOf(day, one))
  const rows = series.flatMap((one) => [...rowsOf(day, one, 'carried'), ...rowsOf(day, one)])
  const agreed = agreedRows(rows, { agree: holding.agree, everyMs: holding.everyMs?.(endpoint), now })
  return agreed.filter(({ at }) => at >= day.start && at < day.start + dayMs)
}
