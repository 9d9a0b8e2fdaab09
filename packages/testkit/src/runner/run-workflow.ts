import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { workflowProblems } from './parser.ts'
import type { WorkflowRequest } from './request.ts'
import type { WorkflowResult } from './result.ts'
import { createRun } from './run.ts'
import { runJobs } from './run-jobs.ts'
import { triggerOf } from './trigger.ts'
import { readWorkflow } from './workflow.ts'
import { inputsOf } from './workflow-inputs.ts'
import { mappingOf } from './yaml.ts'

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

  const { event, inputs: given } = request
  const inputs = inputsOf(workflow.on, event.name, { ...mappingOf(event.payload.inputs), ...given })
  const run = createRun({ ...request, workflowPath: path, inputs }, name)
  try {
    const permissions = workflow.permissions === undefined ? {} : { permissions: workflow.permissions }
    return { ...trigger, name, problems, ...permissions, ...(await runJobs(workflow, request, run)) }
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
