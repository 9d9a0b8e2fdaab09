import { type Codes, codeOf } from '../model/outcome-codes.ts'
import { lastOfDays } from './daily.ts'
import { dayText, fromDayText } from './day-text.ts'
import { type Line, most, type SheetExecution } from './sheet.ts'

const unknown = -1

/** How long passes took that are kept, in seconds by the index of the execution. The codes are of own runs alone. */
export function timesAt(
  codes: Codes,
  executions: readonly SheetExecution[],
  { durations, daily }: Pick<Line, 'durations' | 'daily'>
): Map<number, number> {
  const seconds = secondsOf(codes, durations)
  if (daily !== '') for (const [at, one] of dailyOf(codes, executions, daily)) seconds.set(at, one)
  return seconds
}

/** The last duration is that of the last pass, and so on backwards. */
function secondsOf(codes: Codes, durations: readonly number[]): Map<number, number> {
  const seconds = new Map<number, number>()
  let at = codes.length
  for (const one of durations.toReversed()) {
    at = codes.lastIndexOf(codeOf.pass, at - 1)
    if (at < 0) break
    if (one !== unknown) seconds.set(at, one)
    if (at === 0) break
  }
  return seconds
}

/** The last of them is of the last day before the newest passes, and so on backwards. */
function dailyOf(codes: Codes, executions: readonly SheetExecution[], daily: string): [number, number][] {
  const known = fromDayText(daily)
  const places = lastOfDays(codes, executions).slice(-known.length)
  return places.flatMap((at, index): [number, number][] => {
    const seconds = known[known.length - places.length + index]
    return seconds === undefined ? [] : [[at, seconds]]
  })
}

/** What is kept of them: of the newest passes each, and of older ones one a day. */
export function timesOf(
  codes: Codes,
  executions: readonly SheetExecution[],
  seconds: ReadonlyMap<number, number>
): Pick<Line, 'durations' | 'daily'> {
  const newest = newestPasses(codes)
  const known = newest.filter((at) => seconds.has(at))
  const [first = codes.length] = known
  return {
    durations: newest.filter((at) => at >= first).map((at) => seconds.get(at) ?? unknown),
    daily: known.length === seconds.size ? '' : dayText(lastOfDays(codes, executions).map((at) => seconds.get(at)))
  }
}

/** Where they are, oldest first. */
function newestPasses(codes: Codes): number[] {
  const found: number[] = []
  for (let at = codes.length; found.length < most.durations && at > 0; ) {
    at = codes.lastIndexOf(codeOf.pass, at - 1)
    if (at >= 0) found.push(at)
  }
  return found.toReversed()
}
