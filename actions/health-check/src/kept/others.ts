import { fields, list, time } from '@tocsin/notifier'
import type { AlertState, OpenAlert, Track, Watch } from '../decide/alert-state.ts'
import { finite, text, unique } from '../decide/read.ts'
import { isActive } from '../decide/transition.ts'
import type { Endpoint } from '../endpoint.ts'

/** How often whoever probes an endpoint does. */
export interface Paced {
  endpoint: string
  everyMs: number
  /** When a step last listed it, in ms since 1970, whether or not it was looked at. */
  listedAt?: number
}

const most = 2_000

export const pacesFrom = (value: unknown): readonly Paced[] =>
  unique(
    list(value)
      .slice(-most)
      .flatMap((one): Paced[] => {
        const [endpoint, everyMs, listedAt] = [text(fields(one).endpoint, 200), finite(fields(one).everyMs), time(fields(one).listedAt)]
        if (endpoint === undefined || everyMs === undefined || everyMs <= 0) return []
        return [{ endpoint, everyMs, ...(listedAt !== undefined && { listedAt }) }]
      }),
    ({ endpoint }) => endpoint
  )

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** For so many rounds another step is waited for; then what it probed is no longer watched by anybody. */
const patience = 3

/** What belongs to other steps of this repository. */
export type Others = Pick<AlertState, 'tracks' | 'alerts' | 'watches'>

interface Scene {
  endpoints: readonly Pick<Endpoint, 'name'>[]
  paces: readonly Paced[]
  /** In ms since 1970. */
  now: number
}

/**
 * Parts a state into what this step judges and what it leaves alone: what it does not probe and somebody did lately is another step's, whose
 * alerts must not end because this one does not know them. Objectives go with the endpoints of their alert.
 */
export function parted(state: AlertState, { endpoints, paces, now }: Scene): { mine: AlertState; others: Others } {
  const [own, known] = [new Set(endpoints.map(({ name }) => name)), new Map(paces.map((one) => [one.endpoint, one]))]
  const isRecent = (at: number, everyMs = 0) =>
    at <= now + hourMs && now - at <= Math.max(hourMs, Math.min(patience * everyMs, patience * dayMs))
  // What a shard probed that died is still watched as long as another one lists it.
  const isAlive = ({ endpoint, at }: Track) => {
    const { everyMs, listedAt = at } = known.get(endpoint) ?? {}
    return isRecent(at, everyMs) || isRecent(listedAt, everyMs)
  }
  const foreign = new Set(state.tracks.filter((track) => !own.has(track.endpoint) && isAlive(track)).map(({ endpoint }) => endpoint))
  const isForeign = ({ members }: OpenAlert) => members.some(isActive) && members.filter(isActive).every((one) => foreign.has(one.endpoint))
  const objectives = new Set(state.alerts.filter(isForeign).flatMap(({ slo }) => (slo ? [`slo:${slo.objective}`] : [])))
  const isWatchedThere = ({ key }: Watch) =>
    objectives.has(key) || (!key.startsWith('slo:') && foreign.has(key.slice(key.indexOf(':') + 1)))
  const others = {
    tracks: state.tracks.filter(({ endpoint }) => foreign.has(endpoint)),
    alerts: state.alerts.filter(isForeign),
    watches: state.watches.filter(isWatchedThere)
  }
  return { mine: without(state, others), others }
}

const without = (state: AlertState, others: Others): AlertState => ({
  ...state,
  tracks: state.tracks.filter((one) => !others.tracks.includes(one)),
  alerts: state.alerts.filter((one) => !others.alerts.includes(one)),
  watches: state.watches.filter((one) => !others.watches.includes(one))
})

export const rejoined = (mine: AlertState, { tracks, alerts, watches }: Others): AlertState => ({
  ...mine,
  tracks: [...mine.tracks, ...tracks],
  alerts: [...mine.alerts, ...alerts],
  watches: [...mine.watches, ...watches]
})

/** The paces after a round of these endpoints; those of what is no longer tracked go. */
export const pacesAfter = (
  before: readonly Paced[],
  endpoints: readonly Endpoint[],
  { tracks }: AlertState,
  now: number
): readonly Paced[] => {
  const tracked = new Set(tracks.map(({ endpoint }) => endpoint))
  const known = [...before, ...endpoints.map(({ name, everyMs }) => ({ endpoint: name, everyMs, listedAt: now }))]
  return unique(known, ({ endpoint }) => endpoint).filter(({ endpoint }) => tracked.has(endpoint))
}
