import type { Contexts, Scope } from './expression.ts'
import { environmentOf, type JobState, scopeOf } from './frame.ts'
import { outputsOf } from './job-outputs.ts'
import { type JobStart, jobScope } from './job-scope.ts'
import { runSteps } from './job-steps.ts'
import { type Leg, legName } from './matrix.ts'
import type { JobResult } from './result.ts'
import { runCalled } from './reusable.ts'
import { expandTexts, interpolateText } from './template.ts'
import type { Job } from './workflow.ts'
import { mappingOf } from './yaml.ts'

/** Runs a job once, on a machine of its own: its steps, or the workflow it calls. */
export async function runLeg(start: JobStart, contexts: Contexts, leg: Leg | undefined): Promise<JobResult> {
  const { job, workflow, run } = start
  refuseContainers(job)
  const scope = jobScope(start, contexts)
  const key = leg ? legName(job.id, leg) : job.id
  const permissions = job.permissions ?? workflow.permissions
  run.onProgress({ kind: 'job-started', job: key })
  const done = job.uses === undefined ? await runOwnSteps(start, contexts, scope, key) : await runCalled(job, job.uses, scope, run)
  run.onProgress({ kind: 'job-finished', job: key, conclusion: done.conclusion })
  return {
    id: job.id,
    name: job.name === undefined ? key : interpolateText(job.name, scope),
    continueOnError: interpolateText(job['continue-on-error'], scope) === 'true',
    ...done,
    ...(leg && { matrix: leg }),
    ...(permissions !== undefined && { permissions })
  }
}

function refuseContainers({ id, container, services }: Job): void {
  const asked = container !== undefined ? 'a container' : services !== undefined ? 'services' : undefined
  if (asked) throw new Error(`Job ${id} asks for ${asked}: jobs run on the machine itself here.`)
}

async function runOwnSteps(
  { job, workflow, run, needs, env }: JobStart,
  contexts: Contexts,
  scope: Scope,
  name: string
): Promise<Pick<JobResult, 'conclusion' | 'outputs' | 'annotations' | 'steps'>> {
  const limit = timeLimit(job, scope, run.minuteMs)
  const state = run.job({
    id: job.id,
    name,
    env: { ...env, ...expandTexts(job.env, { ...scope, contexts: { ...scope.contexts, env } }) },
    contexts: { ...run.contexts, ...contexts, needs },
    defaults: defaultsOf(workflow.defaults, job.defaults),
    ...(limit && { timeout: limit.signal })
  })
  const { results, frame } = await runSteps(job.steps, state).finally(() => clearTimeout(limit?.clock))
  const { outputs, annotations } = outputsOf(job.outputs, scopeOf(frame, environmentOf(frame)), run.masks)
  return { conclusion: state.status, outputs, steps: results, annotations: [...annotations, ...overrun(limit)] }
}

const defaultsOf = (workflow: unknown, job: unknown): JobState['defaults'] => ({
  ...mappingOf(mappingOf(workflow).run),
  ...mappingOf(mappingOf(job).run)
})

interface TimeLimit {
  minutes: number
  signal: AbortSignal
  clock: NodeJS.Timeout
}

function timeLimit(job: Job, scope: Scope, minuteMs: number): TimeLimit | undefined {
  const minutes = Number(interpolateText(job['timeout-minutes'], scope))
  if (!(minutes > 0)) return undefined
  const end = new AbortController()
  return { minutes, signal: end.signal, clock: setTimeout(() => end.abort(), minutes * minuteMs) }
}

/** A job that runs over its time is cancelled, not failed. */
function overrun(limit: TimeLimit | undefined): JobResult['annotations'] {
  if (!limit?.signal.aborted) return []
  return [{ level: 'error', message: `The job has exceeded the maximum execution time of ${limit.minutes} minutes.` }]
}
