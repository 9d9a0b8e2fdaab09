import { plural } from '@tocsin/notifier'
import type { AuditFinding } from '../model/report.ts'
import type { AuditedJob } from './context.ts'
import { type JobRecord, percentile } from './history/record.ts'

type Cost = NonNullable<AuditFinding['cost']>

export const minutes = (count: number): string => `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} min`

/** Seconds as people say them. */
export const took = (seconds: number): string => (seconds < 120 ? `${Math.round(seconds)} s` : minutes(seconds / 60))

export const inDays = ({ days }: { days: number }): string => `in ${plural(days, 'day')}`

/** What the failures of a job cost, where its history is known: what makes it flaky may be behind them. */
export function costOfFailures(job: AuditedJob | undefined): Cost | undefined {
  const record = job?.record
  if (!record || record.failures === 0) return undefined
  const lost = record.minutesLost > 0 ? `; ${minutes(record.minutesLost)} were lost on failures that passed when run again` : ''
  return {
    words: `The job failed ${record.failures} of ${record.seconds.length} times ${inDays(record)}${lost}.`,
    minutes: record.minutesLost
  }
}

/** How long its executions take, where enough are known to say so. */
export function timesOf(record: JobRecord | undefined, least: number): { median: number; p99: number } | undefined {
  if (!record || record.seconds.length < least) return undefined
  return { median: percentile(record.seconds, 0.5), p99: percentile(record.seconds, 0.99) }
}
