import { predicate } from './condition.ts'
import type { Contexts, Scope } from './expression.ts'
import type { WorkflowRun } from './run.ts'
import type { Job, Workflow } from './workflow.ts'

/** What a job sees of those it needs. */
export interface Need {
  result: string
  outputs: Readonly<Record<string, string>>
}

/** A job whose turn has come. */
export interface JobStart {
  job: Job
  workflow: Workflow
  run: WorkflowRun
  needs: Readonly<Record<string, Need>>
  /** Results of everything it needs, directly or through others. */
  ancestors: Readonly<Record<string, string>>
  /** The workflow's `env`. */
  env: Readonly<Record<string, string>>
}

/** Outside of steps the status functions look at everything a job needs, or at the jobs they are given by name. */
export function jobScope({ run, needs, ancestors }: JobStart, contexts: Contexts = {}): Scope {
  const resultsOf = (names: string[]) => (names.length > 0 ? names.map((name) => ancestors[name] ?? '') : Object.values(ancestors))
  const cancelled = () => run.cancel.soft.aborted
  return {
    contexts: { ...run.contexts, needs, ...contexts },
    functions: [
      predicate('success', (names) => !cancelled() && resultsOf(names).every((result) => result === 'success'), 255),
      predicate('failure', (names) => !cancelled() && resultsOf(names).includes('failure'), 255),
      predicate('cancelled', cancelled),
      predicate('always', () => true)
    ]
  }
}
