import { type CoFailure, coFailure, entryOf, failureRate, infrastructureSigns, type Run } from '@tocsin/ci-history'

/** Another workflow whose newest result is red. */
interface RedWorkflow {
  /** Untrusted. */
  name: string
  url: string
  sha: string
}

export interface Neighbours {
  red: readonly RedWorkflow[]
  /** This workflow and all others that ran at the time. */
  together: CoFailure
}

export interface Around {
  workflowId: number
  /** The workflow of the episode: its own history, without the episode. */
  own: { failures: number; runs: number; sha: string; sign?: string }
  /** In ms since 1970: a result from before tells nothing of now. */
  since: number
}

/** The other workflows in a listing of runs of all, newest first. Absent when none of them ran since. */
export function neighboursOf(runs: readonly Run[], { workflowId, own, since }: Around): Neighbours | undefined {
  const decided = runs.filter((run) => run.workflowId !== workflowId && entryOf(run).verdict !== 'neutral')
  const recent = [...Map.groupBy(decided, (run) => run.workflowId).values()].filter(([newest]) => newest && entryOf(newest).at >= since)
  if (recent.length === 0) return undefined
  const { failures, runs: count, ...self } = own
  const together = coFailure([{ red: true, rate: failureRate(failures, count).mean, ...self }, ...recent.flatMap(neighbourOf)])
  const red = recent.flatMap(([newest]) => (newest && isBad(newest) ? [{ name: newest.workflow, url: newest.url, sha: newest.sha }] : []))
  return { red, together }
}

const isBad = (run: Run) => entryOf(run).verdict === 'bad'

/** Its rate is that of the runs before the newest one, which is what is asked about. */
function neighbourOf([newest, ...before]: readonly Run[]) {
  if (!newest) return []
  const [sign] = infrastructureSigns({ conclusion: newest.conclusion })
  const { mean } = failureRate(before.filter(isBad).length, before.length)
  return [{ red: isBad(newest), rate: mean, sha: newest.sha, ...(sign && { sign: sign.name }) }]
}
