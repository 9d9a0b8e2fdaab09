import { isOwnRun, isPullRequest } from '../origin.ts'
import type { GitHubPort } from '../port.ts'
import { baseBranch } from '../previous.ts'
import { type Listed, readOn, unread } from './listing.ts'

/** The branches of the repository itself that the newest 100 runs of a workflow are of, the one that ran last first; the base, of a merge queue. */
export async function readBranches(port: GitHubPort, query: Listed): Promise<readonly string[]> {
  const { runs } = await readOn(port, query, unread({}))
  const own = runs.filter((run) => isOwnRun(run, query) && !isPullRequest(run.event))
  return [...new Set(own.map(({ branch }) => baseBranch(branch)).filter((branch) => branch !== ''))]
}
