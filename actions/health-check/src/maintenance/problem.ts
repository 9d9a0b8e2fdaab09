import { type MaintenanceWindow, oneLine } from '@tocsin/notifier'
import { momentOf } from './local-time.ts'
import { runsOf } from './recurring.ts'

export interface MaintenanceProblem {
  problem: string
  fix: string
}

/** Why a window is never, or always; nothing where it is fine. `now` in ms since 1970: what recurs is looked at from there. */
export async function maintenanceProblem(window: MaintenanceWindow, now: number): Promise<MaintenanceProblem | undefined> {
  return 'cron' in window ? await recurringProblem(window, now) : onceProblem(window)
}

function onceProblem({ start, end, timeZone = 'UTC' }: Extract<MaintenanceWindow, { start: string }>): MaintenanceProblem | undefined {
  const [from, to] = [momentOf(start, timeZone, 'start'), momentOf(end, timeZone, 'end')]
  if (from === undefined)
    return { problem: `start: there is no ${start}`, fix: 'Give a date and a time that exist, such as "2026-01-05T03:00".' }
  if (to === undefined) return { problem: `end: there is no ${end}`, fix: 'Give a date and a time that exist, such as "2026-01-05T05:00".' }
  return from < to ? undefined : { problem: `end: ${end} is not after ${start}`, fix: 'Give an end that is after the start.' }
}

/** A year of what begins each hour, and a week of what begins each minute. */
const looked = 10_100

async function recurringProblem(
  window: Extract<MaintenanceWindow, { cron: string }>,
  now: number
): Promise<MaintenanceProblem | undefined> {
  const { cron, duration } = window
  const shown = oneLine(cron)
  const runs = await runsOf(window)
  if (typeof runs === 'string')
    return { problem: `cron: "${shown}" is no cron expression: ${oneLine(runs)}`, fix: 'Write five fields, such as "0 3 * * 0".' }
  if (runs(now) === undefined) return { problem: `cron: "${shown}" never comes`, fix: 'Name a day that exists in one of its months.' }
  return (await isEndless(cron, duration, now))
    ? {
        problem: `duration: each time lasts until the next one of "${shown}" begins, so that nobody is ever alerted`,
        fix: 'Shorten the duration.'
      }
    : undefined
}

/** Whether each begins before the one before it is over. Gaps are the same in every zone, and ten times as quick to find in UTC. */
async function isEndless(cron: string, duration: number, now: number): Promise<boolean> {
  const runs = await runsOf({ cron })
  if (typeof runs === 'string') return false
  let last = runs(now)
  for (let count = 0; last !== undefined && count < looked; count++) {
    const next = runs(last)
    if (next === undefined || next - last > duration) return false
    last = next
  }
  return last !== undefined
}
