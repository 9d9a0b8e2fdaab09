import { limitOf } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'
import { executionsIn, inDays, minutes, timesOf, took } from '../cost.ts'

/** Executions from which a 99th percentile tells something. */
export const leastRuns = 10

/** Whole minutes that leave room above what the slowest executions take. */
export const enoughFor = (p99Seconds: number): number => Math.max(5, Math.ceil((p99Seconds * 1.5) / 60))

export const runsItself = ({ job }: AuditedJob): boolean => job.uses === undefined && job.steps.length > 0

/** Minutes of its own limit; nothing where it sets none or only the run can tell. */
export function ownLimit({ job }: AuditedJob): number | undefined {
  const limit = job.timeout && limitOf(job.timeout)
  return typeof limit === 'number' ? limit : undefined
}

export const isSelfHosted = ({ job }: AuditedJob): boolean => job.runsOn.some(({ text }) => text.toLowerCase() === 'self-hosted')

/** What its history says, for a sentence; empty without enough of it. */
export function measured({ record }: AuditedJob): string {
  const times = timesOf(record, leastRuns)
  if (!times || !record) return ''
  return `It takes ${took(times.median)} in the median, ${took(times.p99)} at the 99th percentile (${executionsIn(record)}).`
}

/** What it ran beyond a limit. */
export function excess({ record }: AuditedJob, limitMinutes: number): { words: string; minutes: number } | undefined {
  const over = record?.measured.filter(({ seconds }) => seconds > limitMinutes * 60) ?? []
  if (!record || over.length === 0) return undefined
  const lost = over.reduce((sum, { seconds, weight }) => sum + weight * (seconds / 60 - limitMinutes), 0)
  return {
    words: `${countOf(over, record)} executions ${inDays(record)} ran longer, ${minutes(lost)} beyond it${sampleOf(record)}.`,
    minutes: lost
  }
}

type Measured = NonNullable<AuditedJob['record']>

const countOf = (some: Measured['measured'], { executions }: Measured) =>
  `${Math.round(some.reduce((sum, { weight }) => sum + weight, 0))} of ${executions}`

const sampleOf = ({ executions, seconds }: Measured) =>
  seconds.length < executions ? `, as ${seconds.length} that were measured tell` : ''
