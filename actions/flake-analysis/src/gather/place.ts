import { branchOfRun, isOpenToAll, isOwnRun, isPullRequest, type Run } from '@tocsin/ci-history'
import { glob } from '@tocsin/notifier'
import type { Place } from '../model/sighting.ts'
import type { Query } from './query.ts'

/** The repository that is analysed. */
export type Home = Pick<Query, 'owner' | 'repo' | 'defaultBranch'>

/**
 * Where a run comes from. One of a fork is that, whatever its event and however its branch is called; so is one of a repository that is gone,
 * and one that anybody can start: a comment, a review or an issue decides what it does, and GitHub names the default branch for it. So it does for one
 * that follows another run, a check or a status, and these may be of a fork; what is deployed from elsewhere than the default branch may be, too.
 * What waits in a merge queue is not of the branch yet, and what the queue throws out never will be.
 */
export function placeOf(run: Pick<Run, 'event' | 'branch' | 'headRepository'>, home: Home): Place {
  if (!isOwnRun(run, home)) return 'fork'
  if (isOpenToAll(run.event)) return 'fork'
  if (isPullRequest(run.event)) return 'pull'
  if (followers.includes(run.event)) return 'after'
  const isOfDefault = branchOfRun(run) === home.defaultBranch
  if (deployments.includes(run.event)) return isOfDefault ? 'default' : 'after'
  return isOfDefault && !ofElse.includes(run.event) ? 'default' : 'other'
}

/** Of whatever commit, GitHub names the default branch and its newest one. */
const followers = ['workflow_run', 'check_run', 'check_suite', 'status']

const deployments = ['deployment', 'deployment_status']

/** Not what the branch has: inputs may make those by hand something else, and a queue tries what may be merged. */
const ofElse = ['workflow_dispatch', 'repository_dispatch', 'merge_group']

/** Whether the run is of a branch that the query asks for. The branch of a fork is never meant. */
export function isOnBranch(run: Run, { branches = [], ...query }: Pick<Query, 'owner' | 'repo' | 'branches'>): boolean {
  if (branches.length === 0) return true
  return isOwnRun(run, query) && branches.some((branch) => glob(branch, branchOfRun(run)))
}
