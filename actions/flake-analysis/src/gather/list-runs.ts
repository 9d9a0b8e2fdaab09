import { type PagePlace, type Run, readRunsPage } from '@tocsin/ci-history'
import { isoOf } from '../time.ts'
import type { Client } from './ports.ts'
import type { Span } from './spans.ts'

/** How far a span was listed. */
export interface Listing {
  /** Newest first, each once. */
  runs: readonly Run[]
  /** No run that was created from here on is missing; seconds since 1970. Of the second before, some may be there. */
  wholeFrom: number
  /** Seconds of which GitHub shows no more than a thousand runs. */
  cut: readonly number[]
  failure?: unknown
}

interface Lane {
  /** Its id; without it all workflows. */
  workflow?: number
  next: PagePlace
  isOpen: boolean
  reached: number
}

interface Asked {
  owner: string
  repo: string
  /** Those to be listed one by one; none to list all in one. */
  workflows: readonly number[]
}

export const secondsOf = (time: string): number => Math.floor((Date.parse(time) || 0) / 1000)

const queryTime = (seconds: number) => isoOf(seconds).replace('.000', '')

/** Lists the runs of a span, newest first, as long as `goesOn` wants a page more; it is told those that the page before brought. One call for each 100. */
export async function listRuns(
  client: Client,
  { owner, repo, workflows }: Asked,
  { from, back = from, to }: Pick<Span, 'from' | 'to' | 'back'>,
  goesOn: (fresh: readonly Run[], reached: number) => boolean
): Promise<Listing> {
  const known = new Map<number, Run>()
  const cut: number[] = []
  const first = { next: { page: 1, until: queryTime(to) }, isOpen: true, reached: to }
  const lanes: Lane[] = workflows.length === 0 ? [first] : workflows.map((workflow) => ({ workflow, ...first }))
  const reachedNow = () => Math.max(back, ...lanes.filter(({ isOpen }) => isOpen).map(({ reached }) => reached))
  const wholeFrom = () => (lanes.some(({ isOpen }) => isOpen) ? reachedNow() + 1 : back)
  const listed = () => ({ wholeFrom: wholeFrom(), runs: newestFirst([...known.values()], reachedNow()), cut })
  let fresh: readonly Run[] = []
  for (let lane = leastFar(lanes); lane && goesOn(fresh, reachedNow()); lane = leastFar(lanes)) {
    const asked = { owner, repo, since: queryTime(back), ...(lane.workflow !== undefined && { workflow: lane.workflow }) }
    try {
      const page = await readRunsPage(client, asked, lane.next)
      fresh = page.runs.filter(({ id }) => !known.has(id))
      for (const run of fresh) known.set(run.id, run)
      Object.assign(lane, laneAfter(lane, page, cut))
    } catch (failure) {
      return { ...listed(), failure }
    }
  }
  return listed()
}

function laneAfter(
  { reached }: Lane,
  { runs, state, next }: Awaited<ReturnType<typeof readRunsPage>>,
  cut: number[]
): Omit<Lane, 'workflow'> {
  const oldest = runs.at(-1)
  const further = oldest ? Math.min(reached, secondsOf(oldest.createdAt)) : reached
  if (state !== 'cut') return { next, isOpen: state === 'open', reached: further }
  cut.push(further)
  return { next: { page: 1, until: queryTime(further - 1) }, isOpen: true, reached: further - 1 }
}

/** The open lane whose oldest run is the newest. */
const leastFar = (lanes: readonly Lane[]): Lane | undefined =>
  lanes.filter(({ isOpen }) => isOpen).toSorted((a, b) => b.reached - a.reached)[0]

/** Those created from a second on; the one with the larger number first, of one second. */
function newestFirst(runs: readonly Run[], from: number): Run[] {
  const timed = runs.map((run) => ({ run, at: secondsOf(run.createdAt) })).filter(({ at }) => at >= from)
  return timed.toSorted((a, b) => b.at - a.at || b.run.id - a.run.id).map(({ run }) => run)
}
