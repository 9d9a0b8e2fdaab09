import type { Schedule } from './workflow-file.ts'

const hourMs = 3_600_000

/** What GitHub is late by when it is busy: docs.github.com, events that trigger workflows. Hours are seen, too. */
const usualLatenessMs = hourMs

export interface Lapse {
  /** When the schedule should have come first, in ms since 1970. */
  since: number
  /** When the last of the missed times was, in ms since 1970. */
  until: number
}

/**
 * The times that a scheduled workflow did not run at, when those are `times` or more: counted by its own schedule, so that a weekend does not
 * count against a workflow of working days. `lastRunAt`, or when it was made, and `now` in ms since 1970.
 */
export async function missed(
  schedules: readonly Schedule[],
  { lastRunAt, now, times, latenessMs = usualLatenessMs }: { lastRunAt: number; now: number; times: number; latenessMs?: number }
): Promise<Lapse | undefined> {
  const due = await dueTimes(schedules, lastRunAt, times)
  const [since, until] = [due[0], due[times - 1]]
  return since !== undefined && until !== undefined && until + latenessMs <= now ? { since, until } : undefined
}

/** A week of the shortest interval that GitHub allows, five minutes. */
const mostTimes = 2017

/** The longest time that may pass between two runs of the schedules, in ms; absent where they hold no time to come. */
export async function expectedEvery(schedules: readonly Schedule[], from: number): Promise<number | undefined> {
  const due = await dueTimes(schedules, from, mostTimes)
  const waits = due.slice(1).map((time, index) => time - (due[index] ?? time))
  return waits.length > 0 ? waits.reduce((longest, wait) => Math.max(longest, wait)) : undefined
}

/** The next times of all schedules together after `from`, in ms since 1970. One that is no cron expression has none. */
export async function dueTimes(schedules: readonly Schedule[], from: number, most: number): Promise<number[]> {
  const { Cron } = await import('croner')
  const after = new Date(from)
  const times = schedules.flatMap(({ cron, timeZone }) => {
    try {
      // GitHub takes `0/2` as well, which is sloppy elsewhere.
      const clock = timeZone === undefined ? { utcOffset: 0 } : { timezone: timeZone }
      return new Cron(cron, { ...clock, mode: '5-part', sloppyRanges: true }).nextRuns(most, after).map(Number)
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return []
      throw error
    }
  })
  return [...new Set(times)].toSorted((a, b) => a - b).slice(0, most)
}
