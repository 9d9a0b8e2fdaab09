import { dateOf, dayMs, monthOf, nextDate, startOf } from './calendar.ts'
import { carry, foldDay } from './fold.ts'
import type { Holding } from './held.ts'
import { parseLine } from './hours/line.ts'
import { dateIn, firstRawDate, hoursKey, kept, monthIn, rawKey } from './keys.ts'
import { addRows } from './raw/add.ts'
import type { Row } from './row.ts'

export type Lists = Readonly<Record<string, readonly string[]>>

export interface Moment {
  /** In ms since 1970. */
  now: number
  holding: Holding
}

/** After a pause of months there are many to fold; what somebody planted does not hold up a round. */
const mostFolds = 60

/** Dates whose rows are to be folded, oldest first. */
const oldDates = (lists: Iterable<string>, now: number): string[] =>
  [...lists]
    .flatMap((key) => dateIn(key) ?? [])
    .filter((date) => date < firstRawDate(now))
    .toSorted()
    .slice(0, mostFolds)

/** The lists that a round changes, of those that are there. */
export function listsOfRound(there: readonly string[], rows: readonly Row[], now: number): string[] {
  const old = oldDates(there, now)
  const folding = old.flatMap((date) => [date, nextDate(date)])
  const outdated = old.length === 0 ? [] : there.filter((key) => isOutdated(monthIn(key), now))
  return [
    ...new Set([
      ...rows.map(({ at }) => rawKey(dateOf(at))),
      ...folding.flatMap((date) => [rawKey(date), hoursKey(monthOf(date))]),
      ...outdated
    ])
  ]
}

/** Whether some day of a month has no place any more if nobody probes its endpoint. */
const isOutdated = (month: string | undefined, now: number) =>
  month !== undefined && startOf(`${month}-01`) < now - kept.droppedDays * dayMs

/** What a round makes of the lists that `listsOfRound` names: its rows are added, and days that are old enough are folded once. An empty list goes. */
export function withRound(lists: Lists, rows: readonly Row[], { now, holding }: Moment): Lists {
  const changed = new Map(Object.entries(lists))
  for (const [date, its] of Map.groupBy(rows, ({ at }) => dateOf(at)))
    changed.set(rawKey(date), addRows(changed.get(rawKey(date)) ?? [], { start: startOf(date), rows: its }))
  const folded = foldOld(changed, { dates: oldDates(withLines(lists), now), holding })
  const alive = new Set([...rows.map(({ endpoint }) => endpoint), ...folded])
  if (folded.size > 0) for (const key of changed.keys()) dropOutdated(changed, key, { now, alive })
  return Object.fromEntries(changed)
}

/** Only dates that were there before: of others the lists to fold into were not asked for. Gives the endpoints that it came across. */
function foldOld(lists: Map<string, readonly string[]>, { dates, holding }: { dates: readonly string[]; holding: Holding }): Set<string> {
  const endpoints = new Set<string>()
  for (const date of dates) {
    const { lines, carried } = foldDay(date, lists.get(rawKey(date)) ?? [], holding)
    for (const { endpoint } of carried) endpoints.add(endpoint)
    const [next, month] = [nextDate(date), hoursKey(monthOf(date))]
    lists.set(rawKey(date), [])
    lists.set(month, [...(lists.get(month) ?? []), ...lines])
    lists.set(rawKey(next), carry(date, lists.get(rawKey(next)) ?? [], carried))
  }
  return endpoints
}

const withLines = (lists: Lists) => Object.entries(lists).flatMap(([key, lines]) => (lines.length > 0 ? [key] : []))

function dropOutdated(
  lists: Map<string, readonly string[]>,
  key: string,
  { now, alive }: { now: number; alive: ReadonlySet<string> }
): void {
  const month = monthIn(key)
  if (month === undefined || !isOutdated(month, now)) return
  const oldest = (days: number) => dateOf(now - days * dayMs)
  const [oldestOfDropped, oldestOfAll] = [oldest(kept.droppedDays), oldest(kept.hoursDays)]
  const isKept = (line: string) => {
    const found = parseLine(line)
    const date = `${month}-${found?.day ?? '31'}`
    return date >= (found === undefined || alive.has(found.endpoint) ? oldestOfAll : oldestOfDropped)
  }
  lists.set(key, (lists.get(key) ?? []).filter(isKept))
}
