import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scope } from './expression.ts'
import type { JobResult } from './result.ts'
import type { WorkflowRun } from './run.ts'
import { runJobs } from './run-jobs.ts'
import { expand, expandTexts, interpolateText } from './template.ts'
import { type Job, readWorkflow } from './workflow.ts'
import { inputsOf } from './workflow-inputs.ts'
import { mappingOf } from './yaml.ts'

/** Runs the workflow that a job calls with `uses: ./.github/workflows/x.yml`; its jobs become part of the job's result. */
export async function runCalled(
  job: Job,
  uses: string,
  scope: Scope,
  run: WorkflowRun
): Promise<Pick<JobResult, 'conclusion' | 'outputs' | 'annotations' | 'steps' | 'jobs'>> {
  const workflow = readWorkflow(readFileSync(join(run.root, localPath(uses)), 'utf8'))
  const inputs = inputsOf(workflow.on, 'workflow_call', mappingOf(expand(job.with, scope)))
  const contexts = { ...run.contexts, inputs, secrets: secretsOf(job, scope, run) }
  const { jobs, conclusion } = await runJobs(workflow, {}, { ...run, contexts })
  const declared = mappingOf(mappingOf(mappingOf(workflow.on).workflow_call).outputs)
  const callScope = { ...scope, contexts: { ...contexts, jobs: Object.fromEntries(Object.values(jobs).map(asContext)) } }
  const outputs = Object.entries(declared).map(([name, output]) => [name, interpolateText(mappingOf(output).value, callScope)])
  return { conclusion, outputs: Object.fromEntries(outputs) as Record<string, string>, annotations: [], steps: [], jobs }
}

function localPath(uses: string): string {
  if (uses.startsWith('./')) return uses
  throw new Error(`Unable to call the workflow \`${uses}\`: only those of this repository, as \`./.github/workflows/x.yml\`, are at hand.`)
}

function secretsOf({ secrets }: Job, scope: Scope, run: WorkflowRun): Record<string, string> {
  const all = run.contexts.secrets as Record<string, string>
  return secrets === 'inherit' ? all : { github_token: all.github_token ?? '', ...expandTexts(secrets, scope) }
}

const asContext = ({ id, conclusion, outputs }: JobResult) => [id, { result: conclusion, outputs }] as const
