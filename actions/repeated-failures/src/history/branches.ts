import { glob, type RepeatedFailures } from '@tocsin/notifier'
import { isNamed, type Workflow } from '../workflow.ts'

/** A branch of a workflow. */
export interface Place {
  workflow: Workflow
  branch: string
  isDefaultBranch: boolean
}

export const isPattern = (branch: string): boolean => branch.includes('*')

/** The branches to watch, as names and patterns: those that the step asks for, else those of each policy that names the workflow. */
export function branchesOf(
  workflow: Workflow,
  asked: readonly string[],
  policies: readonly RepeatedFailures[],
  defaultBranch: string
): readonly string[] {
  if (asked.length > 0) return asked
  const own = policies.filter(({ workflows }) => isNamed(workflow, workflows))
  return own.length > 0 ? [...new Set(own.flatMap(({ branch }) => branch ?? defaultBranch))] : [defaultBranch]
}

export const isWatched = (branch: string, patterns: readonly string[]): boolean => patterns.some((pattern) => glob(pattern, branch))

/** The first policy that names workflow and branch. One without a branch is for the default branch, and for what only the step asks for. */
export function policyOf(
  { workflow, branch, isDefaultBranch }: Place,
  policies: readonly RepeatedFailures[]
): RepeatedFailures | undefined {
  const own = policies.filter(({ workflows }) => isNamed(workflow, workflows))
  return (
    own.find((policy) => (policy.branch ? isWatched(branch, policy.branch) : isDefaultBranch)) ??
    own.find((policy) => policy.branch === undefined)
  )
}
