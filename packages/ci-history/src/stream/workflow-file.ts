import { defaultTimeoutMinutes } from '../failures.ts'
import type { CronDefinition, JobDefinition } from '../workflow/definition.ts'
import { readWorkflow } from '../workflow/read-workflow.ts'
import type { Tree } from '../workflow/tree.ts'

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

/** Reads a workflow file; nothing when it is none, for then GitHub cannot run it either. */
export async function readWorkflowFile(source: string): Promise<WorkflowFile | undefined> {
  const read = await readWorkflow('', source)
  if ('problem' in read) return undefined
  const { jobs, crons, events } = read.workflow
  return { jobs: jobs.map(workflowJob), schedules: crons.flatMap(scheduleOf), events: events.map(({ text }) => text) }
}

const workflowJob = ({ id, name, uses, timeout }: JobDefinition): WorkflowJob => ({
  name: typeof name?.value === 'string' && name.value !== '' ? name.value : id,
  timeoutMinutes: limitOf(timeout),
  ...(typeof uses?.value === 'string' && { uses: uses.value })
})

/** Minutes of a `timeout-minutes`, or of the default where there is none. */
export function limitOf(timeout: Tree | undefined): Limit {
  if (timeout === undefined) return defaultTimeoutMinutes
  const value = timeout.kind === 'scalar' ? timeout.value : undefined
  const minutes = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof minutes === 'number' && minutes > 0 ? minutes : 'unknown'
}

function scheduleOf({ cron, timeZone }: CronDefinition): Schedule[] {
  if (typeof cron.value !== 'string') return []
  return [{ cron: cron.value, ...(typeof timeZone?.value === 'string' && { timeZone: timeZone.value }) }]
}
