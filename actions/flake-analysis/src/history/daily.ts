import { type Codes, codeOf } from '../model/outcome-codes.ts'
import { daySeconds } from '../time.ts'
import { most, type SheetExecution } from './sheet.ts'

/**
 * Where the passes are whose durations stand for days: the last one of each day, as far as it is older than the newest passes, of which each
 * has its own. Days in order. The last one, since it is the same in whatever order the runs are read, where a median needs a whole day at
 * once; and since the day on which something became slow ends slow. Runs of strangers stand for nothing.
 */
export function lastOfDays(codes: Codes, executions: readonly SheetExecution[]): number[] {
  const from = startOfNewest(codes)
  if (from <= 0) return []
  return daysOf(executions)
    .flatMap((newestFirst) => newestFirst.find((at) => codes[at] === codeOf.pass) ?? [])
    .filter((at) => at < from)
    .slice(-most.days)
}

/** The index of the oldest of the newest passes; 0 where there are no others. */
function startOfNewest(codes: Codes): number {
  let at = codes.length
  for (let found = 0; found < most.durations && at > 0; found += 1) at = codes.lastIndexOf(codeOf.pass, at - 1)
  return Math.max(0, at)
}

const known = new WeakMap<readonly SheetExecution[], readonly (readonly number[])[]>()

/** The executions of each day, the oldest day and the newest execution first. The same for all lines of a sheet, of which there may be ten thousand. */
function daysOf(executions: readonly SheetExecution[]): readonly (readonly number[])[] {
  const found = known.get(executions)
  if (found) return found
  const own = executions.flatMap(({ place, at }, index) => (place === 'fork' ? [] : [{ index, date: Math.floor(at / daySeconds) }]))
  const byDate = [...Map.groupBy(own.toReversed(), ({ date }) => date)].toSorted(([a], [b]) => a - b)
  const days = byDate.map(([, all]) => all.map(({ index }) => index))
  known.set(executions, days)
  return days
}
