import type { Need } from './job-scope.ts'
import { legName } from './matrix.ts'
import { ancestorsOf, inOrder } from './order.ts'
import type { WorkflowRequest } from './request.ts'
import type { Conclusion, JobResult, WorkflowResult } from './result.ts'
import type { WorkflowRun } from './run.ts'
import { runJob } from './run-job.ts'
import { expandTexts } from './template.ts'
import type { Workflow } from './workflow.ts'

/** Runs the jobs of a workflow, each after those it needs. */
export async function runJobs(
  workflow: Workflow,
  request: Pick<WorkflowRequest, 'env' | 'jobs' | 'needs'>,
  run: WorkflowRun
): Promise<Pick<WorkflowResult, 'jobs' | 'conclusion'>> {
  const env = { ...request.env, ...expandTexts(workflow.env, { contexts: run.contexts, functions: [] }) }
  const done: Record<string, Need> = {}
  const jobs: Record<string, JobResult> = {}
  for (const job of inOrder(workflow.jobs)) {
    if (request.jobs?.includes(job.id) === false) {
      done[job.id] = { result: 'success', outputs: {}, ...request.needs?.[job.id] }
      continue
    }
    const ancestors = pick(done, ancestorsOf(job.id, workflow.jobs)).map(([id, { result }]) => [id, result])
    const needs = Object.fromEntries(pick(done, job.needs))
    const legs = await runJob({ job, workflow, run, needs, ancestors: Object.fromEntries(ancestors) as Record<string, string>, env })
    for (const leg of legs) jobs[keyOf(leg)] = leg
    done[job.id] = needOf(legs)
  }
  return { jobs, conclusion: worst(Object.values(done).map(({ result }) => result)) }
}

const keyOf = ({ id, matrix }: JobResult) => (matrix ? legName(id, matrix) : id)

const pick = (done: Readonly<Record<string, Need>>, ids: readonly string[]) => Object.entries(done).filter(([id]) => ids.includes(id))

/** Of several legs the last one that set an output wins. */
function needOf(legs: readonly JobResult[]): Need {
  const counted = legs.map((leg) => (leg.conclusion === 'failure' && leg.continueOnError ? 'success' : leg.conclusion))
  return { result: worst(counted), outputs: Object.assign({}, ...legs.map(({ outputs }) => outputs)) as Record<string, string> }
}

function worst(results: readonly string[]): Conclusion {
  const order: readonly Conclusion[] = ['failure', 'cancelled', 'success']
  return order.find((each) => results.includes(each)) ?? 'skipped'
}
