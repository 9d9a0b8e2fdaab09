import { known } from '@tocsin/notifier'
import type { Member, MemberState, OpenAlert, Seen, Track } from './alert-state.ts'
import type { Step } from './step.ts'
import { levelOf } from './track.ts'
import { isActive } from './transition.ts'

export const stateOf = (track: Track): MemberState => (track.flapping ? 'flapping' : levelOf(track))

/** An endpoint that is bad, as a member of an alert. */
export function memberOf(track: Track): Member {
  const { endpoint, bad, down, flapping, lastGoodAt, lastBadAt, at } = track
  const since = bad.since ?? flapping?.since ?? at
  const times = known<Member>({ downSince: down.since, lastGoodAt, lastBadAt })
  return { endpoint, state: stateOf(track), since, ...times, ...seenIn(track) }
}

/** A member as it is now. Whether one that is over is bad again is not asked here. */
export function refreshed(member: Member, { tracks, endpoints, now }: Step): Member {
  if (!isActive(member)) return member
  const track = tracks.get(member.endpoint)
  if (!endpoints.has(member.endpoint) || !track) return { ...member, state: 'removed', recoveredAt: now }
  const state = stateOf(track)
  const { lastBadAt, down, bad } = track
  if (state === 'up') return { ...member, state, ...known({ recoveredAt: bad.row?.since ?? track.at, lastBadAt }) }
  const { fault: _fault, words: _words, ms: _ms, status: _status, ...rest } = member // What was seen before is not what is seen now.
  return { ...rest, ...seenIn(track), state, ...known({ downSince: down.since, lastBadAt }) }
}

const seenIn = ({ fault, words, ms, status }: Seen): Seen => known<Seen>({ fault, words, ms, status })

/** A member that is bad again takes its old place. */
export const withMember = (alert: OpenAlert, member: Member): OpenAlert => ({
  ...alert,
  members: alert.members.some(({ endpoint }) => endpoint === member.endpoint)
    ? alert.members.map((each) => (each.endpoint === member.endpoint ? member : each))
    : [...alert.members, member]
})
