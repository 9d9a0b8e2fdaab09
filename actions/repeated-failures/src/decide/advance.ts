import { type Entry, type Episode, episodesOf, historyOf, named, type StreakPolicy, type Telling, without } from '@tocsin/ci-history'
import { known } from '@tocsin/notifier'
import { mostTold, type Pending, type State } from '../kept/state.ts'
import { decide, isLongOver, type Situation } from './decide.ts'
import type { Decision, Told } from './decision.ts'
import { isCredible, isHeld } from './lease.ts'
import { pendingOf, type Turn, turnsOf, versionTold } from './turns.ts'

export interface Step extends Pick<Situation, 'remindEvery' | 'now'> {
  /** The runs at hand. */
  entries: readonly Entry[]
  policy: StreakPolicy
  /** How long nobody else touches what this step is about to send. */
  leaseMs: number
}

export interface Advance {
  decisions: readonly Turn[]
  /** All that is known of the stream's runs, oldest first. */
  history: readonly Entry[]
  /** To be kept before anything is sent. */
  state: State
}

/**
 * One step of a stream. What it decides goes to the outbox with a lease: should the step die before it is sent, a later one
 * finds it there and decides it anew.
 */
export function advance(state: State, { entries, policy, leaseMs, remindEvery = () => ({}), ...clock }: Step): Advance {
  // What age has brought about does not come back when a clock is behind.
  const { at = 0 } = state.told
  const now = isCredible(at, clock.now) ? Math.max(clock.now, at) : clock.now
  const history = merged(
    state.history.filter((entry) => isCredible(entry.at, clock.now)),
    entries
  )
  const held = state.outbox.filter((one) => isHeld(one, { now: clock.now, leaseMs }))
  const dropped = state.outbox.filter((one) => !held.includes(one))
  const newest = history.at(-1)?.number ?? 0
  const tellings = standing(state.told.tellings, dropped).filter(({ episode }) => episode <= newest) // Of what has not run nothing was told.
  const told = { ...state.told, tellings }
  const unsure = dropped.map(({ telling }) => telling)
  const episodes = named(episodesOf(history, policy, now), told.tellings, history)
  const decided = decide({ history, episodes, told, unsure, remindEvery, now })
  const decisions = turnsOf(decided, { last: state.turn, messageVersion: state.messageVersion, dropped })
  return {
    decisions,
    history,
    state: {
      ...state,
      // News is shown by whoever tells it; all else once it is sent: a step that dies before leaves it to the next.
      messageVersion: versionTold(decisions.filter(({ outdated, retold }) => !outdated && !retold)) ?? state.messageVersion,
      told: toldOf(told, decisions, { episodes, now }),
      turn: Math.max(state.turn, ...decisions.map(({ turn }) => turn)),
      history: remembered(history, episodes, now),
      outbox: [...held, ...decisions.flatMap((decision) => pendingOf(decision, clock.now + leaseMs))]
    }
  }
}

/** What people know once this is told. Of what is long over nothing is told again. */
function toldOf(
  { tellings, at, reminded }: Told,
  decisions: readonly Decision[],
  { episodes, now }: Pick<Situation, 'episodes' | 'now'>
): Told {
  const over = new Set(episodes.filter((one) => isLongOver(one, now)).map(({ number }) => number))
  const emit = decisions.flatMap((decision) => decision.tellings)
  const stand = without(tellings, [...emit, ...decisions.flatMap(({ retracted }) => retracted)])
  const isNews = decisions.some(({ kind }) => kind !== 'quiet' && kind !== 'reminded')
  const again = decisions.flatMap((decision) => (decision.again ?? []).map((outlet): [string, number] => [outlet, now]))
  return {
    tellings: [...stand, ...emit].filter(({ episode }) => !over.has(episode)).slice(-mostTold),
    ...known<Told>({
      at: isNews ? now : at,
      reminded: isNews ? undefined : again.length > 0 ? { ...reminded, ...Object.fromEntries(again) } : reminded
    })
  }
}

/** A listing may lag behind what was kept, but not by thousands. */
function merged(kept: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const newest = Math.max(0, ...entries.map(({ number }) => number))
  return historyOf([...kept.filter(({ number }) => number <= newest + mostLag), ...entries])
}

/**
 * The state once what a step had to send is in the hands of delivery, whoever handed it over. What a later turn shows is not what this
 * one did.
 */
export const withSent = (state: State, told: readonly Turn[], sent: readonly Turn[] = told): State => ({
  ...state,
  messageVersion: versionTold(sent.filter(({ turn }) => turn === state.turn)) ?? state.messageVersion,
  outbox: state.outbox.filter(({ turn }) => !told.some((one) => one.turn === turn))
})

const mostLag = 1_000

/** What a step that died was taking back may still stand. */
function standing(tellings: readonly Telling[], dropped: readonly Pending[]): readonly Telling[] {
  const back = dropped.filter(({ retract }) => retract).map(({ telling }) => telling)
  return [...without(tellings, back), ...back]
}

/**
 * The runs of what goes on and of what ended lately, and the good one before: GitHub may list fewer when it ends, calls a time-out
 * cancelled, and answers a late event with a list that lacks what has come since.
 */
function remembered(history: readonly Entry[], episodes: readonly Episode[], now: number): readonly Entry[] {
  const kept = episodes.filter((episode) => !isLongOver(episode, now))
  const [first, last] = [kept.at(0), kept.at(-1)]
  if (!first || !last) return []
  const from = first.lastGood?.number ?? first.first.number
  const to = last.recovered ? (last.passes.at(-1)?.number ?? 0) : Number.POSITIVE_INFINITY
  return history.filter(({ number }) => number >= from && number <= to)
}
