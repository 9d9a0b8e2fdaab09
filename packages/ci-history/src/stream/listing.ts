import type { Run } from '../model.ts'
import { type GitHubPort, perPage, type Repository } from '../port.ts'
import { listed, runOf, totalOf } from '../rest.ts'

/** The runs of a workflow that GitHub is to filter out itself. */
export interface Listing {
  branch?: string
  event?: string
}

export interface Listed extends Repository {
  /** Its id, its file name or its path. Without it the runs of all workflows are listed. */
  workflow?: number | string
  /** No runs that were created before; ISO 8601. */
  since?: string
}

/** A filtered search ends here, however many there are: docs.github.com/rest/actions/workflow-runs. */
const searchCap = 1000

/** Where a listing goes on. `until`: no runs that were created later; ISO 8601. */
export interface Place {
  page: number
  until?: string
}

export interface Page {
  /** Newest first; some may be of the page before, too. */
  runs: readonly Run[]
  /** `whole`: there are no others. `cut`: GitHub shows no others, since more than 1,000 are of one second. */
  state: 'open' | 'whole' | 'cut'
  next: Place
}

/** How far a listing was read. */
export interface Reading extends Page {
  listing: Listing
}

export const unread = (listing: Listing): Reading => ({ listing, runs: [], state: 'open', next: { page: 1 } })

/** Reads one page more: one call. */
export async function readOn(port: GitHubPort, from: Listed, { listing, runs, next }: Reading): Promise<Reading> {
  const further = await readRunsPage(port, from, next, listing)
  return { ...further, listing, runs: [...runs, ...further.runs] }
}

/** One page of runs, newest first; `next` leads on past the 1,000 runs that GitHub shows of a search. One call. */
export async function readRunsPage(port: GitHubPort, from: Listed, place: Place = { page: 1 }, listing: Listing = {}): Promise<Page> {
  const { data } = await port.request(from.workflow === undefined ? route : routeOfWorkflow, parameters(from, listing, place))
  const runs = listed(data, 'workflow_runs').map(runOf)
  return { runs, ...stepAfter(runs, totalOf(data), place) }
}

/**
 * Where GitHub's search ends, the next one goes on from the oldest run it gave: that costs fewer calls than halving the time. The total may end
 * there as well, so it tells nothing then.
 */
function stepAfter(found: readonly Run[], total: number, { page, until }: Place): Pick<Page, 'state' | 'next'> {
  const same = { ...(until !== undefined && { until }) }
  const further = { page: page + 1, ...same }
  const atCap = page * perPage === searchCap
  if (found.length < perPage || (!atCap && page * perPage >= total)) return { state: 'whole', next: further }
  if (!atCap) return { state: 'open', next: further }
  const oldest = found.at(-1)?.createdAt ?? ''
  return oldest === until ? { state: 'cut', next: further } : { state: 'open', next: { page: 1, until: oldest } }
}

const route = 'GET /repos/{owner}/{repo}/actions/runs'
const routeOfWorkflow = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'

const parameters = ({ owner, repo, workflow, since }: Listed, listing: Listing, { page, until }: Place) => ({
  owner,
  repo,
  ...(workflow !== undefined && { workflow_id: typeof workflow === 'string' ? workflow.slice(workflow.lastIndexOf('/') + 1) : workflow }),
  exclude_pull_requests: true,
  per_page: perPage,
  ...listing,
  ...((since || until) && { created: `${since ?? '*'}..${until ?? '*'}` }),
  ...(page > 1 && { page })
})
