import { type Codes, codeOf } from './outcomes.ts'
import { most, type SheetExecution } from './sheet.ts'

/**
 * Where the passes are whose durations stand for days: the last one of each day, as far as it is older than the newest passes, of which each
 * has its own. Days in order. The last one, since it is the same in whatever order the runs are read, where a median needs a whole day at
 * once; and since the day on which something became slow ends slow. Runs of strangers stand for nothing.
 */
export function lastOfDays(codes: Codes, executions: readonly SheetExecution[]): number[] {
  const from = startOfNewest(codes)
  if (from <= 0) return []
  const { days, count } = daysOf(executions)
  const last = new Int32Array(count).fill(-1)
  // By hand: there may be ten thousand lines of as many codes.
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    const day = days[at] ?? -1
    if (codes[at] === codeOf.pass && day >= 0 && last[day] === -1) last[day] = at
  }
  return [...last].filter((at) => at >= 0 && at < from).slice(-most.days)
}

/** The index of the oldest of the newest passes; 0 where there are no others. */
function startOfNewest(codes: Codes): number {
  let at = codes.length
  for (let found = 0; found < most.durations && at > 0; found += 1) at = codes.lastIndexOf(codeOf.pass, at - 1)
  return Math.max(0, at)
}

interface Days {
  /** By the index of the execution: which of the days of the sheet it is of, the oldest being 0; -1 of a stranger. */
  days: Int32Array
  count: number
}

const daySeconds = 86_400
const known = new WeakMap<readonly SheetExecution[], Days>()

/** The same for all lines of a sheet. */
function daysOf(executions: readonly SheetExecution[]): Days {
  const found = known.get(executions)
  if (found) return found
  const dates = executions.map(({ at }) => Math.floor(at / daySeconds))
  const order = new Map([...new Set(dates)].toSorted((a, b) => a - b).map((date, index) => [date, index]))
  const days = Int32Array.from(executions, ({ place }, index) => (place === 'fork' ? -1 : (order.get(dates[index] ?? 0) ?? -1)))
  known.set(executions, { days, count: order.size })
  return { days, count: order.size }
}
