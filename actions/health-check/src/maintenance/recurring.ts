import type { Times } from './maintenance.ts'

interface Recurring {
  cron: string
  timeZone?: string
}

/** A year of a window every hour. */
const mostRuns = 10_000

/** Its beginnings from one time, included, to another, in ms since 1970; none of what is no cron expression. */
export async function runsBetween(window: Recurring, { from, to }: Times): Promise<readonly number[]> {
  const runs = await runsOf(window)
  if (typeof runs === 'string') return []
  const found: number[] = []
  // The next one is strictly after a time, to the second.
  for (let next = runs(from - 1000); next !== undefined && next < to && found.length < mostRuns; next = runs(next)) {
    if (next >= from) found.push(next)
  }
  return found
}

type Runs = (after: number) => number | undefined

/** What tells the next beginning after a time; in words why there is none, where it is no cron expression. */
export async function runsOf({ cron, timeZone }: Recurring): Promise<Runs | string> {
  const { Cron } = await import('croner')
  try {
    const clock = timeZone === undefined ? { utcOffset: 0 } : { timezone: timeZone }
    const schedule = new Cron(cron, { ...clock, mode: '5-part', sloppyRanges: true })
    return (after) => schedule.nextRun(new Date(after))?.getTime()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return error.message
    throw error
  }
}
