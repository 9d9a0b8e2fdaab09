import type { Run } from '../model.ts'
import { isByAnybody, isOwnRun, queueEvent } from '../origin.ts'
import { type GitHubPort, perPage } from '../port.ts'
import { baseBranch } from '../previous.ts'
import { type Listed, type Listing, readOn, unread } from './listing.ts'

export interface Branches {
  /** The one that ran last first; the base, of a merge queue. */
  branches: readonly string[]
  /** Whether there are no older runs, which may be of others. */
  whole: boolean
}

/**
 * The branches of the repository itself that the newest 100 runs of a workflow are of. Where few of those are of events that bring about branches,
 * their runs are listed apart, at a call for each: anybody can fill the first listing with pull requests of a fork.
 */
export async function readBranches(port: GitHubPort, query: Listed): Promise<Branches> {
  const read = (listing: Listing) => readOn(port, query, unread(listing))
  const { runs, state } = await read({})
  const isFlooded = state !== 'whole' && runs.filter((run) => usual.includes(run.event) && isOwnRun(run, query)).length < few
  const apart: Run[] = []
  if (isFlooded) for (const event of usual) apart.push(...(await read({ event })).runs)
  const own = [...runs, ...apart].filter((run) => isOwnRun(run, query) && !isByAnybody(run.event)).toSorted((a, b) => b.number - a.number)
  const branches = [...new Set(own.map(({ branch }) => baseBranch(branch)).filter((branch) => branch !== ''))]
  return { branches, whole: state === 'whole' }
}

const usual = ['push', 'workflow_dispatch', queueEvent]

const few = perPage / 4
