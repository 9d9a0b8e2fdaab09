import { type Entry, historyOf, nameOf, type Telling } from '@tocsin/ci-history'
import { type Decision, decide, type Situation } from './decide.ts'
import type { Pending, State } from './state.ts'

export interface Step extends Omit<Situation, 'history' | 'told'> {
  /** The runs at hand. */
  entries: readonly Entry[]
  /** How long nobody else touches what this step is about to send. */
  leaseMs: number
}

export interface Progress {
  decisions: readonly Decision[]
  /** All that is known of the stream's runs, oldest first. */
  history: readonly Entry[]
  /** To be kept before anything is sent. */
  state: State
}

/**
 * One step of a stream. What it decides goes to the outbox with a lease: should the step die before it is sent, a later one
 * finds it there and decides it anew.
 */
export function progress(state: State, { entries, leaseMs, ...given }: Step): Progress {
  // What age has brought about does not come back when a clock is behind.
  const now = Math.max(given.now, ...credible([state.told.at], given.now, mostAheadMs))
  const situation = { ...given, now }
  const newest = Math.max(0, ...entries.map(({ number }) => number))
  // A listing may lag behind what was kept, but not by so much.
  const history = historyOf([...state.history.filter(({ number }) => number <= newest + mostLag), ...entries])
  const held = state.outbox.filter(({ until }) => until > given.now && until <= given.now + leaseMs + mostAheadMs)
  const told = { ...state.told, tellings: without(state.told.tellings, unsent(state.outbox, held)) }
  const decisions = decide({ ...situation, history, told }).map((decision) => stillToTell(decision, retracting(held)))
  const emit = decisions.flatMap(({ tellings }) => tellings)
  const retract = decisions.flatMap(({ retracted }) => retracted)
  const spoken = decisions.some(({ kind }) => kind !== 'quiet')
  const reminder = decisions.find((decision) => decision.reminder)?.reminder
  return {
    decisions,
    history,
    state: {
      ...state,
      told: {
        ...told,
        tellings: [...told.tellings, ...emit].slice(-mostTold),
        ...(spoken && { at: now, reminders: reminder ?? state.told.reminders ?? 0 })
      },
      history: underWay(history, decisions),
      outbox: [...held, ...emit.map(lease(given.now + leaseMs)), ...retract.map(lease(given.now + leaseMs, true))]
    }
  }
}

/** What another step is taking back is not taken back twice. */
function stillToTell(decision: Decision, held: readonly Telling[]): Decision {
  const retracted = without(decision.retracted, held)
  const isDone = decision.kind === 'retracted' && retracted.length === 0
  return { ...decision, retracted, ...(isDone && { kind: 'quiet' }) }
}

/** The state once all that a step had to send is sent or in the hands of delivery. */
export function settled(state: State, { decisions }: Pick<Progress, 'decisions'>): State {
  const retracted = decisions.flatMap((decision) => decision.retracted)
  const done = [...decisions.flatMap(({ tellings }) => tellings), ...retracted]
  return {
    ...state,
    told: { ...state.told, tellings: without(state.told.tellings, retracted) },
    outbox: state.outbox.filter(({ telling }) => !done.some((one) => nameOf(one) === nameOf(telling)))
  }
}

const mostTold = 200
const mostLag = 1_000

/** Clocks differ by minutes; what lies further ahead was written by none that is right. */
const mostAheadMs = 3_600_000

const credible = (times: readonly (number | undefined)[], now: number, ahead: number): number[] =>
  times.filter((time): time is number => time !== undefined && time <= now + ahead)

const lease =
  (until: number, isRetraction = false) =>
  (telling: Telling): Pending => ({
    telling,
    until,
    ...(isRetraction && { retract: true })
  })

/** What a step that died was about to tell. */
const unsent = (outbox: readonly Pending[], held: readonly Pending[]) =>
  outbox.filter((one) => !held.includes(one) && !one.retract).map(({ telling }) => telling)

const retracting = (held: readonly Pending[]) => held.filter(({ retract }) => retract).map(({ telling }) => telling)

function without(tellings: readonly Telling[], others: readonly Telling[]): readonly Telling[] {
  const names = new Set(others.map(nameOf))
  return tellings.filter((one) => !names.has(nameOf(one)))
}

/** The runs of what goes on, and the good one before: GitHub may list fewer when it ends, and calls a time-out cancelled. */
function underWay(history: readonly Entry[], decisions: readonly Decision[]): readonly Entry[] {
  const open = decisions.find(({ episode }) => episode && !episode.recovered)?.episode
  const from = open?.lastGood?.number ?? open?.first.number
  return from === undefined ? [] : history.filter(({ number }) => number >= from)
}
