import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { legName } from './matrix.ts'
import { ancestorsOf, inOrder } from './order.ts'
import { workflowProblems } from './parser.ts'
import type { WorkflowRequest } from './request.ts'
import type { Conclusion, JobResult, WorkflowResult } from './result.ts'
import { createRun, type WorkflowRun } from './run.ts'
import { type Need, runJob } from './run-job.ts'
import { expandTexts } from './template.ts'
import { triggerOf } from './trigger.ts'
import { readWorkflow, type Workflow } from './workflow.ts'
import { inputsOf } from './workflow-inputs.ts'

/** Runs a workflow file for an event, as GitHub and its runner would: whether it starts, its jobs in order, each step. */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowResult> {
  const text = request.text ?? readFileSync(resolve(request.root, request.file ?? ''), 'utf8')
  const path = request.workflowPath ?? `.github/workflows/${basename(request.file ?? 'ci.yml')}`
  const problems = await workflowProblems(path, text)
  if (problems.length > 0) return { ...notRun(path, 'The workflow is invalid.'), conclusion: 'failure', problems }

  const workflow = readWorkflow(text)
  const name = workflow.name ?? path
  const trigger = triggerOf(workflow.on, request.event, request.changedFiles)
  if (!trigger.triggered) return notRun(name, trigger.reason)

  const run = createRun({ ...request, workflowPath: path, inputs: inputsOf(workflow.on, request) }, { name })
  try {
    const { jobs, conclusion } = await runJobs(workflow, request, run)
    return {
      ...trigger,
      name,
      problems,
      jobs,
      conclusion,
      ...(workflow.permissions !== undefined && { permissions: workflow.permissions })
    }
  } finally {
    run.end()
  }
}

const notRun = (name: string, reason: string): WorkflowResult => ({
  triggered: false,
  reason,
  name,
  conclusion: 'skipped',
  jobs: {},
  problems: []
})

async function runJobs(
  workflow: Workflow,
  request: WorkflowRequest,
  run: WorkflowRun
): Promise<Pick<WorkflowResult, 'jobs' | 'conclusion'>> {
  const env = { ...request.env, ...expandTexts(workflow.env, { contexts: run.contexts, functions: [] }) }
  const done: Record<string, Need> = {}
  const jobs: Record<string, JobResult> = {}
  for (const job of inOrder(workflow.jobs)) {
    if (request.jobs && !request.jobs.includes(job.id)) {
      done[job.id] = { result: 'success', outputs: {}, ...request.needs?.[job.id] }
      continue
    }
    const needs = pick(done, job.needs)
    const ancestors = Object.fromEntries(
      Object.entries(pick(done, ancestorsOf(job.id, workflow.jobs))).map(([id, need]) => [id, need.result])
    )
    const legs = await runJob({ job, workflow, run, needs, ancestors, env })
    for (const leg of legs) jobs[keyOf(leg)] = leg
    done[job.id] = needOf(legs)
  }
  return { jobs, conclusion: worst(Object.values(done).map(({ result }) => result as Conclusion)) }
}

const keyOf = ({ id, matrix }: JobResult) => (matrix ? legName(id, matrix) : id)

const pick = (done: Readonly<Record<string, Need>>, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, done[id] ?? { result: 'skipped', outputs: {} }]))

/** Of several legs the last one that set an output wins. */
function needOf(legs: readonly JobResult[]): Need {
  const counted = legs.map((leg): Conclusion => (leg.conclusion === 'failure' && leg.continueOnError ? 'success' : leg.conclusion))
  return { result: worst(counted), outputs: Object.assign({}, ...legs.map(({ outputs }) => outputs)) as Record<string, string> }
}

function worst(conclusions: readonly Conclusion[]): Conclusion {
  const order: readonly Conclusion[] = ['failure', 'cancelled', 'success']
  return order.find((each) => conclusions.includes(each)) ?? 'skipped'
}
