import { fields, list } from '@tocsin/notifier'
import { defaultTimeoutMinutes } from '../failures.ts'
import { text } from '../rest.ts'

/** What a workflow file says of the jobs and schedules of its runs. */
export interface WorkflowFile {
  jobs: readonly WorkflowJob[]
  schedules: readonly Schedule[]
  /** The events that start it. */
  events: readonly string[]
}

export interface WorkflowJob {
  /** As GitHub shows it but for matrix legs; it may hold expressions. */
  name: string
  /** The reusable workflow it calls, as `./.github/workflows/build.yml`. */
  uses?: string
  timeoutMinutes: Limit
}

/** Minutes; `unknown` when only the running workflow can tell. */
export type Limit = number | 'unknown'

export interface Schedule {
  cron: string
  /** As `Europe/Berlin`; UTC when absent. */
  timeZone?: string
}

/** Characters: far more than any workflow has. */
const longestFile = 1_000_000

/** Reads a workflow file; nothing when it is no YAML, for then GitHub cannot run it either. */
export async function readWorkflowFile(source: string): Promise<WorkflowFile | undefined> {
  if (source.length > longestFile) return undefined
  const { parseDocument } = await import('yaml')
  const document = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  return workflowFileOf(dataOf(() => document.toJS({ maxAliasCount: 100 })))
}

function dataOf(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    // Its answer to aliases that expand to too much data.
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function workflowFileOf(json: unknown): WorkflowFile | undefined {
  const { jobs, on } = fields(json)
  if (typeof jobs !== 'object' || jobs === null) return undefined
  return {
    jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, fields(job))),
    schedules: list(fields(on).schedule).flatMap(scheduleOf),
    events: typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(text) : Object.keys(fields(on))
  }
}

const jobOf = (id: string, job: ReturnType<typeof fields>): WorkflowJob => ({
  name: text(job.name) || id,
  timeoutMinutes: limitOf(job['timeout-minutes']),
  ...(typeof job.uses === 'string' && { uses: job.uses })
})

function limitOf(value: unknown): Limit {
  if (value === undefined || value === null) return defaultTimeoutMinutes
  const minutes = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof minutes === 'number' && minutes > 0 ? minutes : 'unknown'
}

function scheduleOf(json: unknown): Schedule[] {
  const { cron, timezone } = fields(json)
  return typeof cron === 'string' ? [{ cron, ...(typeof timezone === 'string' && { timeZone: timezone }) }] : []
}
