import { known } from '@tocsin/notifier'
import type { Verdict } from '../probe/observation.ts'
import type { Result } from '../round/result.ts'
import type { Level, Member, Seen, Track } from './alert-state.ts'
import { heard, type Patience, unheard, unheardOf } from './debounce.ts'
import { moved, settled } from './flapping.ts'
import type { Watched } from './round.ts'

/** What it is believed to be. */
export const levelOf = ({ bad, down }: Pick<Track, 'bad' | 'down'>): Level => (down.on ? 'down' : bad.on ? 'degraded' : 'up')

/** Nothing is known yet, but for what an alert says that is open: its record outlives one that was damaged. */
export function newTrack(endpoint: string, open?: Member): Track {
  const bad = open ? { on: true, since: open.since } : unheard
  const down = open?.state === 'down' ? { on: true, since: open.downSince ?? open.since } : unheard
  return { endpoint, at: -1, bad, down, changes: [], stable: 0, calls: [] }
}

/** One result more of the only place that looks. One that is not newer than the last changes nothing: a round that is told twice counts once. */
export function tracked(before: Track, result: Result, endpoint: Watched): Track {
  if (result.at <= before.at) return before
  const { silent: _, ...base } = before
  const seen = { ...base, at: result.at, ...known({ certificateExpiresAt: result.certificateExpiresAt }) }
  const level = levelSeen(result.verdict)
  return level ? judged(seen, level, result, endpoint) : { ...seen, ...skipped(before, result) }
}

const levelSeen = (verdict: Verdict): Level | undefined => (verdict === 'maintenance' || verdict === 'inconclusive' ? undefined : verdict)

function skipped({ bad, down, silent }: Track, { verdict, cause }: Result): Partial<Track> {
  const rows = { bad: unheardOf(bad), down: unheardOf(down) }
  if (verdict === 'maintenance') return { ...rows, silent: cause ? 'failing' : 'well' }
  return { ...rows, ...known({ silent }) }
}

function judged(before: Track, level: Level, result: Result, endpoint: Watched): Track {
  const { at } = result
  const patience = patienceOf(endpoint)
  const { flapping: _, fault, words, ms, status, ...rest } = before
  const believed = { bad: heard(before.bad, level !== 'up', at, patience), down: heard(before.down, level === 'down', at, patience) }
  const moves = settled(moved(before, level, at, endpoint), levelOf(believed) === level, endpoint)
  const seen = level === 'up' ? known<Seen>({ fault, words, ms, status }) : seenIn(result)
  return { ...rest, ...believed, ...moves, level, ...(level === 'up' ? { lastGoodAt: at } : { lastBadAt: at }), ...seen }
}

const patienceOf = ({ failAfter, recoverAfter, everyMs }: Watched): Patience => ({ onAfter: failAfter, offAfter: recoverAfter, everyMs })

const seenIn = ({ cause, ms, status }: Result): Seen => known<Seen>({ fault: cause?.fault, words: cause?.words, ms, status })
