import { statusOf } from '@tocsin/action-kit'
import { type Run, runOf } from '@tocsin/ci-history'
import { plural } from '@tocsin/notifier'
import { longestRunSeconds } from '../model/longest-run.ts'
import type { Watermark } from '../model/reading.ts'
import { type Candidate, knownOf, needsJobs } from './candidates.ts'
import type { Gathering } from './gathering.ts'
import { inTurn } from './in-turn.ts'
import { secondsOf } from './list-runs.ts'
import { shareOfForks } from './shares-of-calls.ts'

/** One call each, of a fifth of the calls at most: what is new comes first. */
const mostLookedUp = 20

export interface LookedUp {
  candidates: readonly Candidate[]
  /** Those that were asked for and are not over. */
  unfinished: readonly number[]
  /** Those for which no call was left. */
  unasked: readonly number[]
}

/** What became of runs that were not over when they were listed, where no listing brings them again: of those first that were not asked for of late. */
export async function lookUp(gathering: Gathering, listed: ReadonlySet<number>): Promise<LookedUp> {
  const { before, now, meter } = gathering
  const most = Math.min(mostLookedUp, Math.ceil(meter.left() / 5))
  const pending = inOrder(before, listed, most)
  const asked = pending.slice(0, most)
  const { results, failure } = await inTurn(asked, (id) => readRun(id, gathering), gathering.isOver)
  if (failure !== undefined) gathering.failure ??= failure
  const found = results.flatMap((run) => run ?? []).filter((run) => secondsOf(run.createdAt) > now - longestRunSeconds)
  const isOver = (run: Run) => run.status === 'completed'
  const told = found.map((run) => ({ run, ...knownOf(run, before), createdAt: secondsOf(run.createdAt) }))
  const unasked = pending.slice(results.length)
  if (unasked.length > 0)
    gathering.note(`Of ${plural(pending.length, 'run')} that had not ended, ${unasked.length} will be looked up by a later analysis.`)
  return {
    candidates: told
      .filter(({ run, known }) => isOver(run) && run.attempt > known)
      .map((one) => ({ ...one, needsJobs: needsJobs(one.run) })),
    unfinished: found.filter((run) => !isOver(run)).map(({ id }) => id),
    unasked
  }
}

/** Those of the repository before those of forks, of which some have their turn as well. */
function inOrder(before: Watermark | undefined, listed: ReadonlySet<number>, most: number): readonly number[] {
  const forks = new Set(before?.unfinishedOfForks)
  const all = (before?.unfinished ?? []).filter((id) => !listed.has(id))
  const [own, ofForks] = [all.filter((id) => !forks.has(id)), all.filter((id) => forks.has(id))]
  const forForks = Math.min(ofForks.length, Math.floor(most / 2), Math.ceil(most * shareOfForks))
  const first = own.slice(0, most - forForks)
  return [...first, ...ofForks, ...own.slice(first.length)]
}

/** Nothing of one that was deleted. */
export async function readRun(id: number, { meter, query: { owner, repo } }: Pick<Gathering, 'meter' | 'query'>): Promise<Run | undefined> {
  try {
    const { data } = await meter.client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: id })
    return runOf(data)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}
