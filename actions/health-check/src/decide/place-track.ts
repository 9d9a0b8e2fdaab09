import { known } from '@tocsin/notifier'
import type { Track, TrackRound } from './alert-state.ts'
import type { Agreed, Watched } from './round.ts'
import { tracked } from './track.ts'

/** A run of one of several places more. All runs of a round are one: what they agree on so far replaces what the round said. */
export function trackedByPlaces(track: Track, result: Agreed, endpoint: Watched): Track {
  const { begunAt = result.at, isUndecided, before: last, ...agreed } = result
  const { round, ...own } = track
  const isSame = round?.at === begunAt
  if (!isSame && begunAt <= (round?.at ?? track.at)) return track
  const before = isSame ? { ...round.before, calls: own.calls } : round?.isOpen && last ? closedBy(round, last, own, endpoint) : own
  const after = isUndecided ? before : tracked(before, { ...agreed, at: begunAt }, endpoint)
  const its: TrackRound = { at: begunAt, before: { ...before, calls: [] }, ...(isUndecided && { isOpen: true }) }
  return { ...after, ...known({ certificateExpiresAt: agreed.certificateExpiresAt }), at: Math.max(track.at, result.at), round: its }
}

/** What a round came to that some places did not look in: their last words stand for them. */
const closedBy = ({ at, before }: TrackRound, last: Agreed, { calls }: Track, endpoint: Watched): Track =>
  tracked({ ...before, calls }, { ...last, at }, endpoint)

/** When the round began that a look of a place belongs to, in ms since 1970. */
export function begunAtOf(track: Track | undefined, at: number, roundMs: number): number {
  const begun = track?.round?.at
  return begun !== undefined && Math.abs(at - begun) < roundMs ? begun : at
}
