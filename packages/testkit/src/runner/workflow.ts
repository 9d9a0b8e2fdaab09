import { listOf, type Mapping, mappingOf, readYaml } from './yaml.ts'

/** A step as its author wrote it: expressions are still text. */
export interface Step {
  id?: string
  name?: unknown
  if?: unknown
  run?: unknown
  uses?: string
  with?: unknown
  env?: unknown
  shell?: unknown
  'working-directory'?: unknown
  'continue-on-error'?: unknown
  'timeout-minutes'?: unknown
}

export interface Job {
  id: string
  name?: unknown
  needs: string[]
  if?: unknown
  strategy?: unknown
  env?: unknown
  defaults?: unknown
  outputs?: unknown
  permissions?: unknown
  container?: unknown
  services?: unknown
  /** A reusable workflow. */
  uses?: string
  with?: unknown
  secrets?: unknown
  'continue-on-error'?: unknown
  'timeout-minutes'?: unknown
  steps: Step[]
}

export interface Workflow {
  name?: string
  on: unknown
  env?: unknown
  defaults?: unknown
  permissions?: unknown
  jobs: Job[]
}

/** GitHub's parser has no `with`, `defaults` or `timeout-minutes` in its model: the model is read from the YAML itself. */
export function readWorkflow(text: string): Workflow {
  const { jobs, ...rest } = readYaml(text)
  return { on: undefined, ...rest, jobs: Object.entries(mappingOf(jobs)).map(([id, job]) => jobOf(id, mappingOf(job))) }
}

function jobOf(id: string, job: Mapping): Job {
  return { ...job, id, needs: listOf(job.needs).map(String), steps: listOf(job.steps) as Step[] }
}
