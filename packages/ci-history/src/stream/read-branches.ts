import type { GitHubPort } from '../port.ts'
import { baseBranch, isPullRequest } from '../previous.ts'
import { type Listed, readOn, unread } from './listing.ts'

/** The branches of the repository itself that the newest 100 runs of a workflow are of, the one that ran last first; the base, of a merge queue. */
export async function readBranches(port: GitHubPort, query: Listed): Promise<readonly string[]> {
  const { runs } = await readOn(port, query, unread({}))
  const home = `${query.owner}/${query.repo}`.toLowerCase()
  const own = runs.filter(({ event, headRepository }) => headRepository.toLowerCase() === home && !isPullRequest(event))
  return [...new Set(own.map(({ branch }) => baseBranch(branch)).filter((branch) => branch !== ''))]
}
