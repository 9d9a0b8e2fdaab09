import { plural } from '@tocsin/notifier'
import { isoOf } from '../time.ts'

/** How many there are of what may show a flake, and of the rest. */
export interface Counted {
  flakes: number
  others: number
}

/** What a reading left unread. */
export interface Left {
  /** Reports of jobs that passed. */
  green: number
  /** Reports of jobs that failed. */
  failed: Counted
  /** Failed runs whose jobs were not asked for. */
  runs: Counted
  /** No report from before was listed; seconds since 1970. */
  before: number | undefined
}

/** A sentence each: what is known of it all the same, what tells nothing yet, and what is missing. */
export const leftLines = (left: Left): string[] => [...knownOf(left), ...missingOf(left)]

function knownOf({ green, failed, runs }: Left): string[] {
  const others = joined([jobsOf(runs.others), reportsOf(failed.others, 'of failed jobs')])
  return [
    ...(green > 0 ? [`Left unread: ${plural(green, 'report')} of green jobs, whose tests count as passed.`] : []),
    ...(others ? [`Left unread: ${others}, which no run of the same code contradicts so far.`] : [])
  ]
}

function missingOf({ failed, runs, before }: Left): string[] {
  const flakes = joined([jobsOf(runs.flakes), reportsOf(failed.flakes, 'of failed jobs')])
  const older = before === undefined ? '' : `all reports from before ${isoOf(before).slice(0, 10)}`
  const all = joined([flakes && `${flakes} that may be flakes`, older])
  return all ? [`Left out for want of calls: ${all}. ${cure}`] : []
}

const cure = 'Give `max-calls`, or let the test jobs read their own `reports`.'

const jobsOf = (runs: number) => (runs > 0 ? `the jobs of ${plural(runs, 'failed run')}` : '')
const reportsOf = (reports: number, what: string) => (reports > 0 ? `${plural(reports, 'report')} ${what}` : '')
const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' and ')
