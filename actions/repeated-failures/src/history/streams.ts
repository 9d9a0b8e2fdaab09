import type { Context } from '@tocsin/action-kit'
import { baseBranch, type Run, runOf } from '@tocsin/ci-history'
import type { RepeatedFailures } from '@tocsin/notifier'
import { isNamed, type Workflow } from '../policies.ts'

/** The runs of one workflow on one branch. */
export interface Stream {
  workflow: Workflow
  branch: string
  isDefaultBranch: boolean
  /** The run that the event tells of; GitHub's lists may not have it yet. */
  told?: Run
  /** GitHub has disabled the workflow, since nothing happened in the repository: it does not run at all. */
  stopped?: true
}

/** A workflow as GitHub lists it. */
interface Listed extends Workflow {
  state: string
}

export interface Asked {
  workflows: readonly string[]
  branch?: string | undefined
}

/** The stream of a `workflow_run` event, or why nothing follows from it. */
export function streamOfEvent(asked: Asked, policies: readonly RepeatedFailures[], { payload, repository }: Context): Stream | string {
  const workflow = { id: payload.number('workflow.id') ?? 0, name: payload.text('workflow.name'), path: payload.text('workflow.path') }
  const run = runOf(payload.at('workflow_run').value)
  if (payload.text('action') !== 'completed') return `the run is only ${payload.text('action') || 'under way'}`
  if (asked.workflows.length > 0 && !isNamed(workflow, asked.workflows))
    return `the workflow "${workflow.name}" is not among those to watch`
  if (run.headRepository !== repository) return 'the run is of a fork'
  if (run.event.startsWith('pull_request')) return 'the run is of a pull request'
  if (run.event === 'workflow_dispatch') return 'the run was started by hand'

  const defaultBranch = payload.text('repository.default_branch')
  const branch = branchOf(workflow, asked, policies) ?? defaultBranch
  if (baseBranch(run.branch) !== branch) return `the run is of "${run.branch}", and "${branch}" is watched`
  return { workflow, branch, isDefaultBranch: branch === defaultBranch, told: run }
}

/** The streams of a sweep: of all workflows of the repository, or of those that are named, but for those that a person has disabled. */
export function streamsOfSweep(
  workflows: readonly Listed[],
  asked: Asked,
  policies: readonly RepeatedFailures[],
  defaultBranch: string
): readonly Stream[] {
  return workflows
    .filter(({ state }) => state === 'active' || state === stopped)
    .filter((workflow) => asked.workflows.length === 0 || isNamed(workflow, asked.workflows))
    .map((workflow) => {
      const branch = branchOf(workflow, asked, policies) ?? defaultBranch
      return { workflow, branch, isDefaultBranch: branch === defaultBranch, ...(workflow.state === stopped && { stopped: true }) }
    })
}

const stopped = 'disabled_inactivity'

const branchOf = (workflow: Workflow, { branch }: Asked, policies: readonly RepeatedFailures[]) =>
  branch ?? policies.find(({ workflows }) => isNamed(workflow, workflows))?.branch
