import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import { advance } from './decide/advance.ts'
import type { AlertState, OpenAlert } from './decide/alert-state.ts'
import type { Round } from './decide/round.ts'
import type { Rules } from './decide/step.ts'
import type { Telling } from './decide/telling.ts'
import type { Endpoint } from './endpoint.ts'
import { keepRound } from './history/gateway.ts'
import type { Holding } from './history/held.ts'
import type { Row } from './history/row.ts'
import { jsonOf, type Kept, keptFrom, keptKey } from './kept/kept.ts'
import { logged } from './kept/log.ts'
import { pacesAfter, parted, rejoined } from './kept/others.ts'
import { taken } from './kept/pending.ts'
import { type Listener, type Repeat, repeated } from './kept/repeats.ts'
import { together } from './kept/vantages.ts'
import type { HealthLedger } from './ports.ts'
import type { Result } from './round/result.ts'

export interface Step {
  round: Round & { id: string }
  rows: readonly Row[]
  rules: Rules
  endpoints: readonly Endpoint[]
  holding: Holding
  now: number
  /** Which channels hear of an alert again, and how often. */
  listeners(alert: OpenAlert): readonly Listener[]
  /** Where several places probe. */
  place?: { vantage: string; quorum: { of: number; down: number } }
}

export interface Decided {
  kept: Kept
  /** What was seen; where several places look, what all of them say. */
  results: readonly Result[]
  /** Those of this round, and what others that died had decided and not sent. */
  tellings: readonly Telling[]
  notice?: string | undefined
  /** Why the history could not be stored. What was decided is told nevertheless. */
  problem?: ActionError
}

/** Keeps the rows of a round and what follows from them in one step, before anything is sent. `before` is what was kept when it began. */
export async function decideAndKeep(ledger: HealthLedger | undefined, before: Json | undefined, step: Step): Promise<Decided> {
  if (!ledger) return decide(before, alone(step, before))
  let decided: Decided | undefined
  const fn = (current: Json | undefined) => {
    decided = decide(current, step)
    return jsonOf(decided.kept)
  }
  try {
    await keepRound(ledger, step.rows, { now: step.now, holding: step.holding, key: keptKey, fn })
    return decided ?? decide(before, step)
  } catch (error) {
    return { ...decide(before, alone(step, before)), problem: problemOf(error, 'The history could not be stored') }
  }
}

/** Where a round is not kept, nobody can count rounds: it is judged by itself, and what fails is told at once. */
const alone = ({ round, place, ...step }: Step, before: Json | undefined): Step => ({
  ...step,
  // Of other places nothing is known then, either.
  ...(place && before !== undefined && { place }),
  round: { ...round, endpoints: round.endpoints.map((one) => ({ ...one, failAfter: 1 })) }
})

function decide(document: Json | undefined, step: Step): Decided {
  const { round, endpoints, now, place } = step
  const before = keptFrom(document)
  const tracks = new Map(before.alerts.tracks.map((track) => [track.endpoint, track]))
  const seen = place
    ? together(before.vantages, round.results, { ...place, endpoints, now, tracks })
    : { vantages: before.vantages, results: round.results }
  const looks = place && { looks: seen.vantages, places: place.quorum.of }
  const { alerts, fresh, repeats, notice } = judged(before, { ...round, ...looks, results: seen.results }, step)
  const { tellings, pending } = taken(before.pending, fresh, { id: round.id, now })
  const incidents = logged(before.incidents, fresh, now)
  const paces = pacesAfter(before.paces, endpoints, alerts, now)
  return {
    kept: { ...before, alerts, incidents, pending, vantages: seen.vantages, paces, repeats },
    results: seen.results,
    tellings,
    notice
  }
}

interface Judged {
  alerts: AlertState
  fresh: readonly Telling[]
  repeats: readonly Repeat[]
  notice?: string | undefined
}

/** What this step has to say of its own endpoints; what belongs to other steps stays as it is. */
function judged(before: Kept, round: Round, { rules, endpoints, now, listeners }: Step): Judged {
  const { mine, others } = parted(before.alerts, { endpoints, paces: before.paces, now })
  const { state, tellings, notice } = advance(mine, round, rules, now)
  if (state === mine || round.inconclusive !== undefined)
    return { alerts: rejoined(state, others), fresh: tellings, repeats: before.repeats, notice }
  const everyMs = Math.min(...endpoints.map((one) => one.everyMs))
  const again = repeated(state, tellings, { before: before.repeats, listeners, everyMs, now })
  const foreign = new Set(others.alerts.map(({ id }) => id))
  const repeats = [...again.repeats, ...before.repeats.filter(({ alert }) => foreign.has(alert))]
  return { alerts: rejoined(again.state, others), fresh: again.tellings, repeats, notice }
}
