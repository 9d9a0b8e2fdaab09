import type { Run } from '../model.ts'
import { isByAnybody, isOwnRun, queueEvent } from '../origin.ts'
import type { GitHubPort } from '../port.ts'
import { branchOfRun } from '../previous.ts'
import { type Listed, type Listing, type Reading, readOn, unread } from './listing.ts'

export interface StreamQuery extends Listed {
  branch: string
  /**
   * Events that count. Default: all but pull requests and manual dispatches. One alone is filtered by GitHub, which no flood of other runs can
   * hide. `merge_group` costs a listing of its own, for each entry of a queue has its own branch.
   */
  events?: readonly string[]
  /** With `events`: each by a listing of its own, at one call at least, which no flood of other runs can hide either. */
  apart?: boolean
  /** Without `events`: the runs of a merge queue as well, by that second listing. */
  queue?: boolean
  /** Without `events`: manual dispatches as well. */
  manual?: boolean
  /** Whether these runs, newest first, are all that is needed; asked after each page. */
  enough?: (runs: readonly Run[]) => boolean
  /** Calls at most, each for 100 runs. Default: 3. */
  mostPages?: number
}

export interface RunHistory {
  /** Finished and unfinished, each in its newest attempt, newest run first. */
  runs: readonly Run[]
  /** False when there are older ones that the bound kept from being read, and `enough` still asked for them. */
  complete: boolean
  /** Whether there are no older ones at all. */
  whole: boolean
  /** How many were read, whether they count or not. */
  read: number
}

/** The runs of one workflow on one branch of the repository itself: one call for each 100, and no more calls than `enough` asks for. */
export async function readStream(port: GitHubPort, query: StreamQuery): Promise<RunHistory> {
  const { enough = () => false, mostPages = 3 } = query
  let readings: readonly Reading[] = listingsOf(query).map(unread)
  for (let calls = 0; ; calls += 1) {
    const runs = ordered(known(readings), query)
    const next = leastFarBack(readings)
    const whole = readings.every(({ state }) => state === 'whole')
    const found = { runs, whole, read: countOf(readings) }
    if (!next) return { ...found, complete: whole }
    if (runs.length > 0 && enough(runs)) return { ...found, complete: true }
    if (calls === mostPages) return { ...found, complete: false }
    const further = await readOn(port, query, next)
    readings = readings.map((reading) => (reading === next ? further : reading))
  }
}

function listingsOf({ branch, events, apart = false, queue = false }: StreamQuery): Listing[] {
  const own = events?.filter((event) => event !== queueEvent)
  const each = own && (apart || own.length < 2)
  return [
    ...(each ? own.map((event) => ({ branch, event })) : [{ branch }]),
    ...((events ? events.includes(queueEvent) : queue) ? [{ event: queueEvent }] : [])
  ]
}

const countOf = (readings: readonly Reading[]) => new Set(readings.flatMap(({ runs }) => runs.map(({ id }) => id))).size

/** Of the listings that go on: the one whose oldest run is the newest. */
const leastFarBack = (readings: readonly Reading[]): Reading | undefined =>
  readings
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => reach(b) - reach(a))
    .at(0)

/** When the oldest run of a listing was created: between it and now, none is missing. */
const reach = ({ runs, state }: Reading): number =>
  state === 'whole' ? -Number.MAX_VALUE : Date.parse(runs.at(-1)?.createdAt ?? '') || Number.MAX_VALUE

/** The runs of all listings as far back as every one of them was read: a gap in the history would be taken for a streak. */
function known(readings: readonly Reading[]): Run[] {
  const from = Math.max(...readings.map(reach))
  return readings.flatMap(({ runs }) => runs).filter(({ createdAt }) => !(Date.parse(createdAt) < from))
}

/** Each run once, in its newest attempt. */
function ordered(runs: readonly Run[], query: StreamQuery): Run[] {
  const newest = new Map<number, Run>()
  for (const run of runs) if (belongs(run, query) && run.attempt >= (newest.get(run.id)?.attempt ?? 0)) newest.set(run.id, run)
  return [...newest.values()].toSorted((a, b) => b.number - a.number)
}

function belongs(run: Run, query: StreamQuery): boolean {
  const { branch, events, manual = false } = query
  const counts = events ? events.includes(run.event) : !isByAnybody(run.event) && (manual || run.event !== 'workflow_dispatch')
  return counts && isOwnRun(run, query) && branchOfRun(run) === branch
}
