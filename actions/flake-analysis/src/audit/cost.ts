import { percentile } from '@tocsin/ci-history'
import type { AuditFinding } from '../model/workflow-report.ts'
import { categoryWords } from '../shown/category-words.ts'
import { counted } from '../shown/numbers.ts'
import type { AuditedJob } from './context.ts'
import { isBehind } from './fits.ts'
import type { JobRecord } from './history/record.ts'

type Cost = NonNullable<AuditFinding['cost']>

export const minutes = (count: number): string => `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} min`

/** Seconds as people say them. */
export const took = (seconds: number): string => (seconds < 120 ? `${Math.round(seconds)} s` : minutes(seconds / 60))

export const inDays = ({ days }: { days: number }): string => `in ${counted(days, 'day')}`

/** What the failures of a job cost that a rule may be behind, where its history tells of some. */
export function costOfFailures(rule: string, job: AuditedJob | undefined): Cost | undefined {
  const record = job?.record
  const behind = record?.failed.filter(({ category }) => isBehind(rule, category)) ?? []
  if (!record || behind.length === 0) return undefined
  const kinds = [...new Set(behind.flatMap(({ category }) => category ?? []))]
  const own = behind.length < record.failures ? `, ${behind.length} of them by ${kinds.map(categoryWords).join(' or ')}` : ''
  const spent = behind.reduce((sum, { minutesLost }) => sum + minutesLost, 0)
  const lost = spent > 0 ? `; ${minutes(spent)} of its jobs were lost, for they passed when run again` : ''
  return { words: `The job failed ${record.failures} of ${record.executions} times ${inDays(record)}${own}${lost}.`, minutes: spent }
}

/** `208 executions in 30 days`, and how many of them were measured where that is not all. */
export const executionsIn = ({ executions, seconds, days }: JobRecord): string =>
  `${executions} executions ${inDays({ days })}${seconds.length < executions ? `, ${seconds.length} of them measured` : ''}`

/** How long its executions take, where enough are known to say so. */
export function timesOf(record: JobRecord | undefined, least: number): { median: number; p99: number } | undefined {
  if (!record || record.seconds.length < least) return undefined
  return { median: percentile(record.seconds, 0.5), p99: percentile(record.seconds, 0.99) }
}
