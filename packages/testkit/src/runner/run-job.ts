import { isMet, predicate } from './condition.ts'
import type { Contexts, Scope } from './expression.ts'
import { environmentOf, scopeOf } from './frame.ts'
import { runSteps } from './job-steps.ts'
import { type Leg, legName, legsOf } from './matrix.ts'
import type { JobResult } from './result.ts'
import type { WorkflowRun } from './run.ts'
import { expand, expandTexts, interpolateText } from './template.ts'
import type { Job, Workflow } from './workflow.ts'
import { mappingOf } from './yaml.ts'

/** What a job sees of those it needs. */
export interface Need {
  result: string
  outputs: Record<string, string>
}

interface Start {
  job: Job
  workflow: Workflow
  run: WorkflowRun
  needs: Readonly<Record<string, Need>>
  /** Results of everything it needs, directly or not. */
  ancestors: Readonly<Record<string, string>>
  env: Readonly<Record<string, string>>
}

/** Runs every leg of a job, one after the other; a failed leg cancels those after it unless `fail-fast` is false. */
export async function runJob(start: Start): Promise<JobResult[]> {
  const { job, run } = start
  const scope = jobScope(start)
  const blank = {
    id: job.id,
    name: String(job.name ?? job.id),
    continueOnError: false,
    outputs: {},
    annotations: [],
    steps: [],
    ...permissionsOf(start)
  }
  try {
    if (!isMet(job.if, scope)) return [{ ...blank, conclusion: run.cancel.soft.aborted ? 'cancelled' : 'skipped' }]
    const strategy = mappingOf(expand(job.strategy, scope))
    const legs = strategy.matrix === undefined ? [undefined] : legsOf(strategy.matrix)
    const results: JobResult[] = []
    for (const [index, leg] of legs.entries()) {
      const stopped = strategy['fail-fast'] !== false && results.some(({ conclusion }) => conclusion === 'failure')
      const name = leg ? legName(job.id, leg) : job.id
      const contexts = {
        strategy: {
          'fail-fast': true,
          'max-parallel': legs.length,
          ...strategy,
          matrix: undefined,
          'job-index': index,
          'job-total': legs.length
        },
        matrix: leg
      }
      results.push(stopped ? { ...blank, name, ...(leg && { matrix: leg }), conclusion: 'cancelled' } : await runLeg(start, contexts, leg))
    }
    return results
  } catch (error) {
    return [{ ...blank, conclusion: 'failure', annotations: [{ level: 'error', message: messageOf(error) }] }]
  }
}

async function runLeg(start: Start, contexts: Contexts, leg: Leg | undefined): Promise<JobResult> {
  const { job, workflow, run, needs } = start
  if (job.container !== undefined) throw new Error(`Job ${job.id} asks for a container: jobs run on the machine itself here.`)
  const scope = jobScope(start, contexts)
  const legged = leg ? legName(job.id, leg) : job.id
  const name = job.name === undefined ? legged : interpolateText(job.name, scope)
  const env = { ...start.env, ...expandTexts(job.env, withEnv(scope, start.env)) }
  const defaults = { ...mappingOf(mappingOf(workflow.defaults).run), ...mappingOf(mappingOf(job.defaults).run) }
  const timeout = timeoutOf(job, scope, run)
  run.machine.onProgress({ kind: 'job-started', job: legged })
  const state = run.job({
    id: job.id,
    name: legged,
    env,
    contexts: { ...contexts, needs },
    defaults,
    ...(timeout && { timeout: timeout.signal })
  })
  const { results, frame } = await runSteps(job.steps, state)
  clearTimeout(timeout?.clock)
  const { outputs, annotations } = outputsOf(job, scopeOf(frame, environmentOf(frame)), run)
  if (timeout?.signal.aborted)
    annotations.push({ level: 'error', message: `The job has exceeded the maximum execution time of ${timeout.minutes} minutes.` })
  run.machine.onProgress({ kind: 'job-finished', job: legged, conclusion: state.status })
  const continueOnError = interpolateText(job['continue-on-error'], scope) === 'true'
  return {
    id: job.id,
    name,
    conclusion: state.status,
    continueOnError,
    outputs,
    annotations,
    steps: results,
    ...(leg && { matrix: leg }),
    ...permissionsOf(start)
  }
}

const withEnv = (scope: Scope, env: Readonly<Record<string, string>>): Scope => ({ ...scope, contexts: { ...scope.contexts, env } })

function permissionsOf({ job, workflow }: Start): { permissions?: unknown } {
  const permissions = job.permissions ?? workflow.permissions
  return permissions === undefined ? {} : { permissions }
}

/** For jobs the status functions look at everything they need, or at the jobs they are given by name. */
function jobScope({ run, needs, ancestors }: Start, contexts: Contexts = {}): Scope {
  const resultsOf = (names: string[]) => (names.length > 0 ? names.map((name) => ancestors[name] ?? '') : Object.values(ancestors))
  const { secrets: _secrets, ...shared } = run.contexts
  return {
    contexts: { ...shared, needs, ...contexts },
    functions: [
      predicate('success', (names) => !run.cancel.soft.aborted && resultsOf(names).every((result) => result === 'success'), 255),
      predicate('failure', (names) => !run.cancel.soft.aborted && resultsOf(names).includes('failure'), 255),
      predicate('cancelled', () => run.cancel.soft.aborted),
      predicate('always', () => true)
    ]
  }
}

function timeoutOf(job: Job, scope: Scope, run: WorkflowRun) {
  const minutes = Number(interpolateText(job['timeout-minutes'], scope))
  if (!(minutes > 0)) return undefined
  const end = new AbortController()
  return { minutes, signal: end.signal, clock: setTimeout(() => end.abort(), minutes * run.machine.minuteMs) }
}

/** An output that would show a secret to other jobs is left out. */
function outputsOf(job: Job, scope: Scope, { masks }: WorkflowRun): Pick<JobResult, 'outputs' | 'annotations'> {
  const all = Object.entries(expandTexts(job.outputs, scope))
  const [secret, open] = [all.filter(([, value]) => masks.hide(value) !== value), all.filter(([, value]) => masks.hide(value) === value)]
  const annotations = secret.map(([name]) => ({ level: 'warning' as const, message: `Skip output '${name}' since it may contain secret.` }))
  return { outputs: Object.fromEntries(open.filter(([, value]) => value !== '')), annotations }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
