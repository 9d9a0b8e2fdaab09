import type { Endpoint } from '../endpoint.ts'
import { type Interval, merged } from '../history/interval.ts'

/** A time in which nobody is alerted and which no objective counts, in ms since 1970. */
export interface Maintenance {
  start: number
  /** The first moment after it; absent while it is not known. */
  end?: number
  /** Names of endpoints or groups; absent for all. */
  endpoints?: readonly string[]
  /** Untrusted. */
  title: string
  /** Of the issue that declares it. */
  url?: string
}

type Place = Pick<Endpoint, 'name' | 'id' | 'group'>

/** Whether it is about an endpoint: by its name, its id or its group. */
export const concerns = ({ endpoints }: Maintenance, { name, id, group }: Place): boolean =>
  endpoints === undefined || endpoints.some((each) => each === name || each === id || (group !== undefined && each === group))

/** Whether an endpoint is in maintenance at a time in ms since 1970. */
export const isIn = (all: readonly Maintenance[], endpoint: Place, at: number): boolean =>
  all.some((each) => each.start <= at && at < (each.end ?? Number.POSITIVE_INFINITY) && concerns(each, endpoint))

export interface Times {
  /** In ms since 1970. */
  from: number
  to: number
}

/** Where an endpoint was in maintenance between two times: in order, apart from each other, and cut to them. */
export const maintainedIn = (all: readonly Maintenance[], endpoint: Place, { from, to }: Times): readonly Interval[] =>
  merged(
    all.filter((each) => concerns(each, endpoint)).map(({ start, end = to }) => ({ from: Math.max(start, from), to: Math.min(end, to) }))
  )

/** Under way, or beginning within so many ms; the next first. */
export const upcoming = (all: readonly Maintenance[], now: number, withinMs = 14 * 86_400_000): readonly Maintenance[] =>
  all.filter(({ start, end }) => start <= now + withinMs && (end === undefined || end > now)).toSorted((a, b) => a.start - b.start)
