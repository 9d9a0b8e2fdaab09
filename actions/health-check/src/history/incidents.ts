import type { Fault } from '../probe/observation.ts'
import { agreed } from './held.ts'
import type { Row } from './row.ts'

/** A time in which an endpoint was not up, however short. Times are in ms since 1970. */
export interface Episode {
  endpoint: string
  /** The worst that it was. */
  worst: 'down' | 'degraded'
  /** The first bad result. */
  from: number
  /** The last bad result. */
  last: number
  /** The last good result before it; absent where none is known. */
  before?: number
  /** The first good result after it; absent while it lasts. */
  until?: number
  /** Bad results. */
  results: number
  /** Those that were seen, the most frequent first. */
  faults: readonly Fault[]
}

/** How long an episode lasted, in ms: at least, as results hold forward, and at most. One that lasts has lasted until `now`. */
export interface Duration {
  min: number
  held: number
  max: number
}

/** The episodes of the rows of one endpoint, in order of time. Neither maintenance nor what is inconclusive begins or ends one. */
export function episodesOf(rows: readonly Row[], { agree }: { agree?: number } = {}): Episode[] {
  const episodes: Episode[] = []
  let [open, good]: [Open | undefined, number | undefined] = [undefined, undefined]
  for (const { row, state } of statesOf(rows, agree)) {
    if (state === 'up') {
      if (open) episodes.push({ ...closed(open), until: row.at })
      ;[open, good] = [undefined, row.at]
    } else {
      open ??= { endpoint: row.endpoint, from: row.at, ...(good !== undefined && { before: good }), rows: [] }
      open.rows.push({ row, state })
    }
  }
  return open ? [...episodes, closed(open)] : episodes
}

type Bad = 'down' | 'degraded'

interface Open {
  endpoint: string
  from: number
  before?: number
  rows: { row: Row; state: Bad }[]
}

/** What is agreed on with each row that tells something, by the last word of every vantage point. */
function statesOf(rows: readonly Row[], agree: number | undefined): { row: Row; state: Bad | 'up' }[] {
  const latest = new Map<string | undefined, 'up' | Bad>()
  return rows.flatMap((row) => {
    const { verdict, vantage } = row
    if (verdict === 'inconclusive' || verdict === 'maintenance') return []
    latest.set(vantage, verdict)
    const state = agreed([...latest.values()], agree)
    return state === 'maintenance' ? [] : [{ row, state }]
  })
}

function closed({ rows, ...episode }: Open): Episode {
  return {
    ...episode,
    worst: rows.some(({ state }) => state === 'down') ? 'down' : 'degraded',
    last: rows.at(-1)?.row.at ?? episode.from,
    results: rows.length,
    faults: faultsOf(rows.flatMap(({ row }) => row.fault ?? []))
  }
}

const faultsOf = (faults: readonly Fault[]): Fault[] =>
  [...Map.groupBy(faults, (fault) => fault)].toSorted(([, one], [, other]) => other.length - one.length).map(([fault]) => fault)

export function durationOf({ from, last, before, until }: Episode, now: number): Duration {
  const end = until ?? Math.max(now, last)
  return { min: last - from, held: end - from, max: end - (before ?? from) }
}
