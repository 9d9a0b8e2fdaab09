import { isDeepStrictEqual } from 'node:util'
import { exceededMinutes } from '../annotations.ts'
import { causeOf, defaultTimeoutMinutes } from '../failures.ts'
import type { Annotation, Job } from '../model.ts'
import { type Namesake, namesakes } from './namesakes.ts'
import { type Limit, readWorkflowFile, type WorkflowFile, type WorkflowJob } from './workflow-file.ts'

/**
 * Whether GitHub ended a job for its `timeout-minutes`, which it calls cancelled. The runner's own words are the surest sign, then the time it
 * took. On GitHub's runners no job outlives six hours, whatever its limit.
 */
export function outlivedTimeout(job: Job, limit: Limit = defaultTimeoutMinutes, annotations: readonly Annotation[] = []): boolean {
  if (job.conclusion === 'cancelled' && exceededMinutes(annotations) !== undefined) return true
  const bound = limit === 'unknown' ? Number.POSITIVE_INFINITY : limit
  return causeOf(job, isHosted(job) ? Math.min(bound, defaultTimeoutMinutes) : bound) === 'timed-out'
}

const isHosted = ({ runner = '' }: Job) => /^(?:GitHub Actions|Hosted Agent)\b/.test(runner)

/** Minutes that a job of the workflow runs at least before its limit ends it; any workflow may be called, with whatever limits it has. */
export const shortestTimeout = (file: WorkflowFile | undefined): number =>
  Math.min(defaultTimeoutMinutes, ...(file?.jobs ?? []).map(shortestOf))

const shortestOf = ({ uses, timeoutMinutes }: WorkflowJob) =>
  uses?.startsWith('./') ? 0 : timeoutMinutes === 'unknown' ? defaultTimeoutMinutes : timeoutMinutes

/** The text of a file of the repository at the run's commit; nothing when it is not there. */
export type ReadFile = (path: string) => Promise<string | undefined>

/** As many workflows may call each other: docs.github.com, reusing workflows. */
const mostCalls = 10

/**
 * The limit of a job by its shown name, as the workflow file at `path` sets it, or the one that is called from there. One reading of each file.
 * `unknown` where the limit is an expression, the job is not in the file, or the workflow that is called is in another repository.
 */
export async function readTimeout(shown: string, path: string, read: ReadFile, calls = mostCalls): Promise<Limit> {
  const source = await read(path)
  const file = source === undefined ? undefined : await readWorkflowFile(source)
  const [found, ...others] = file ? namesakes(shown, file.jobs) : []
  if (!found || others.some((other) => !isDeepStrictEqual(aim(other), aim(found)))) return 'unknown'
  if (found.job.uses === undefined) return found.job.timeoutMinutes
  const called = /^\.\/(\.github\/workflows\/[^/@]+)$/.exec(found.job.uses)?.[1]
  return called !== undefined && calls > 1 ? readTimeout(found.inner, called, read, calls - 1) : 'unknown'
}

const aim = ({ job: { uses, timeoutMinutes } }: Namesake<WorkflowJob>) => ({ uses, timeoutMinutes })
