import { isMet } from './condition.ts'
import { messageOf } from './error.ts'
import { type JobStart, jobScope } from './job-scope.ts'
import { type Leg, legName, legsOf } from './matrix.ts'
import type { JobResult } from './result.ts'
import { runLeg } from './run-leg.ts'
import { expand } from './template.ts'
import { type Mapping, mappingOf } from './yaml.ts'

/** Runs every leg of a job, one after the other; a failed leg cancels those after it unless `fail-fast` is false. */
export async function runJob(start: JobStart): Promise<JobResult[]> {
  const { job, run } = start
  const scope = jobScope(start)
  try {
    if (!isMet(job.if, scope)) return [blank(start, run.cancel.soft.aborted ? 'cancelled' : 'skipped')]
    const strategy = mappingOf(expand(job.strategy, scope))
    return await runLegs(start, strategy, strategy.matrix === undefined ? [undefined] : legsOf(strategy.matrix))
  } catch (error) {
    return [failed(start, error)]
  }
}

async function runLegs(start: JobStart, strategy: Mapping, legs: readonly (Leg | undefined)[]): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const [index, leg] of legs.entries()) {
    const hurried = strategy['fail-fast'] !== false
    const stopped = hurried && results.some(({ conclusion, continueOnError }) => conclusion === 'failure' && !continueOnError)
    const shown = {
      'fail-fast': hurried,
      'max-parallel': strategy['max-parallel'] ?? legs.length,
      'job-index': index,
      'job-total': legs.length
    }
    const contexts = { strategy: shown, matrix: leg }
    results.push(
      stopped ? blank(start, 'cancelled', leg) : await runLeg(start, contexts, leg).catch((error: unknown) => failed(start, error, leg))
    )
  }
  return results
}

function failed(start: JobStart, error: unknown, leg?: Leg): JobResult {
  return { ...blank(start, 'failure', leg), annotations: [{ level: 'error', message: messageOf(error) }] }
}

function blank({ job, workflow }: JobStart, conclusion: JobResult['conclusion'], leg?: Leg): JobResult {
  const permissions = job.permissions ?? workflow.permissions
  return {
    id: job.id,
    name: leg ? legName(job.id, leg) : String(job.name ?? job.id),
    conclusion,
    continueOnError: false,
    outputs: {},
    annotations: [],
    steps: [],
    ...(leg && { matrix: leg }),
    ...(permissions !== undefined && { permissions })
  }
}
