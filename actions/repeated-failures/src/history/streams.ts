import type { Context } from '@tocsin/action-kit'
import { branchOfRun, isByAnybody, isOwnRun, isPullRequest, type Workflow as Known, type Run, runOf } from '@tocsin/ci-history'
import type { RepeatedFailures } from '@tocsin/notifier'
import { type Wishes, watchOf } from '../policies.ts'
import { isNamed, type Workflow } from '../workflow.ts'
import { branchesOf, isPattern, isWatched, type Place, policyOf } from './branches.ts'
import { mayCount } from './manual.ts'

/** The runs of one workflow on one branch. */
export interface Stream extends Place {
  /** The run that the event tells of; GitHub's lists may not have it yet. */
  eventRun?: Run
  /** GitHub has disabled the workflow, since nothing happened in the repository: it does not run at all. */
  stopped?: true
  /** No name of a branch has it watched, only a pattern: a sweep has to hear of it. */
  byPattern?: true
}

/** A workflow as GitHub lists it, with whether it runs. */
export type Listed = Workflow & Pick<Known, 'state'>

export interface Asked {
  workflows: readonly string[]
  /** Names and patterns; none for those of the policies. */
  branches: readonly string[]
  wishes?: Wishes
}

/** The stream of a `workflow_run` event, or why nothing follows from it. */
export function streamOfEvent(asked: Asked, policies: readonly RepeatedFailures[], context: Context): Stream | string {
  const { payload } = context
  const workflow = { id: payload.number('workflow.id') ?? 0, name: payload.text('workflow.name'), path: payload.text('workflow.path') }
  const run = runOf(payload.at('workflow_run').value)
  if (payload.text('action') !== 'completed') return `the run is only ${payload.text('action') || 'under way'}`
  if (asked.workflows.length > 0 && !isNamed(workflow, asked.workflows))
    return `the workflow "${workflow.name}" is not among those to watch`
  if (!isOwnRun(run, context)) return 'the run is of a fork'
  if (isPullRequest(run.event)) return 'the run is of a pull request'
  if (isByAnybody(run.event)) return `anybody can start such a run (${run.event})`

  const defaultBranch = payload.text('repository.default_branch')
  const watched = branchesOf(workflow, asked.branches, policies, defaultBranch)
  const branch = branchOfRun(run)
  if (!isWatched(branch, watched)) return `the run is of "${run.branch}", and ${listed(watched)} watched`
  const stream = streamOn(workflow, branch, { watched, defaultBranch })
  if (!mayCount(run, watchOf(workflow, asked.wishes ?? {}, policyOf(stream, policies)))) return 'the run was started by hand'
  return { ...stream, eventRun: run }
}

const listed = (branches: readonly string[]) =>
  `${branches.map((branch) => `"${branch}"`).join(', ')} ${branches.length === 1 ? 'is' : 'are'}`

/** What a sweep watches of a workflow, before it knows which branches there are. */
export interface Watched {
  workflow: Listed
  /** Names and patterns of branches. */
  branches: readonly string[]
}

/** The workflows of a sweep: all of the repository, or those that are named, but for those that a person has disabled. */
export const workflowsOfSweep = (
  workflows: readonly Listed[],
  asked: Asked,
  policies: readonly RepeatedFailures[],
  defaultBranch: string
): readonly Watched[] =>
  workflows
    .filter(({ state }) => state === 'active' || state === stopped)
    .filter((workflow) => asked.workflows.length === 0 || isNamed(workflow, asked.workflows))
    .map((workflow) => ({ workflow, branches: branchesOf(workflow, asked.branches, policies, defaultBranch) }))

/** One stream for each branch that is named, and for each of those `seen` that fits a pattern. */
export function streamsOf({ workflow, branches }: Watched, seen: readonly string[], defaultBranch: string): readonly Stream[] {
  const patterns = branches.filter(isPattern)
  const found = seen.filter((branch) => isWatched(branch, patterns))
  const all = new Set([...branches.filter((branch) => !isPattern(branch)), ...found])
  return [...all].map((branch) => ({
    ...streamOn(workflow, branch, { watched: branches, defaultBranch }),
    ...(workflow.state === stopped && { stopped: true as const })
  }))
}

const streamOn = (
  workflow: Workflow,
  branch: string,
  { watched, defaultBranch }: { watched: readonly string[]; defaultBranch: string }
): Stream => ({ workflow, branch, isDefaultBranch: branch === defaultBranch, ...(!watched.includes(branch) && { byPattern: true }) })

const stopped = 'disabled_inactivity'
