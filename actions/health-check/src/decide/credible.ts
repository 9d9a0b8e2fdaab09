import type { AlertState, Track, Watch } from './alert-state.ts'
import { type Debounced, unheardOf } from './debounce.ts'

/** Clocks differ by minutes; what lies further ahead was written by none that is right, and would keep all that comes from being heard. */
const mostAheadMs = 3_600_000

/** The state without times that are still to come; `now` in ms since 1970. */
export function credible(state: AlertState, now: number): AlertState {
  const latest = now + mostAheadMs
  const { at, staleUntil, ...rest } = state
  return {
    ...rest,
    ...(at !== undefined && at <= latest && { at }),
    ...(staleUntil !== undefined && staleUntil <= latest && { staleUntil }),
    tracks: state.tracks.map((track) => trackBy(track, latest)),
    watches: state.watches.map((watch): Watch => ({ ...watch, heard: heardBy(watch.heard, latest) }))
  }
}

const trackBy = ({ round, ...track }: Track, latest: number): Track => ({
  ...track,
  ...(round && round.at <= latest && { round: { ...round, before: trackBy(round.before, latest) } }),
  at: track.at <= latest ? track.at : -1,
  bad: heardBy(track.bad, latest),
  down: heardBy(track.down, latest),
  changes: track.changes.filter(({ at }) => at <= latest),
  calls: track.calls.filter(({ at }) => at <= latest)
})

function heardBy(heard: Debounced, latest: number): Debounced {
  if (heard.row === undefined || heard.row.last <= latest) return heard
  const { row: _, earlier: __, ...rest } = unheardOf(heard)
  return rest
}
