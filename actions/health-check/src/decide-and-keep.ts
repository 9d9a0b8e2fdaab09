import type { ActionError } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import { advance } from './decide/advance.ts'
import type { Round } from './decide/round.ts'
import type { Rules } from './decide/step.ts'
import type { Telling } from './decide/telling.ts'
import type { Endpoint } from './endpoint.ts'
import { keepRound } from './history/gateway.ts'
import type { Holding } from './history/held.ts'
import type { Row } from './history/row.ts'
import { jsonOf, type Kept, keptFrom, keptKey } from './kept/kept.ts'
import { logged } from './kept/log.ts'
import { taken } from './kept/pending.ts'
import { together } from './kept/vantages.ts'
import type { HealthLedger } from './ports.ts'
import { problemOf } from './problem.ts'

export interface Step {
  round: Round & { id: string }
  rows: readonly Row[]
  rules: Rules
  endpoints: readonly Endpoint[]
  holding: Holding
  now: number
  /** Where several places probe. */
  place?: { vantage: string; quorum: { of: number; down: number } }
}

export interface Decided {
  kept: Kept
  /** Those of this round, and what others that died had decided and not sent. */
  tellings: readonly Telling[]
  notice?: string | undefined
  /** Why the history could not be stored. What was decided is told nevertheless. */
  problem?: ActionError
}

/** Keeps the rows of a round and what follows from them in one step, before anything is sent. `before` is what was kept when it began. */
export async function decideAndKeep(ledger: HealthLedger | undefined, before: Json | undefined, step: Step): Promise<Decided> {
  if (!ledger) return decide(before, alone(step))
  let decided: Decided | undefined
  const fn = (current: Json | undefined) => {
    decided = decide(current, step)
    return jsonOf(decided.kept)
  }
  try {
    await keepRound(ledger, step.rows, { now: step.now, holding: step.holding, key: keptKey, fn })
    return decided ?? decide(before, step)
  } catch (error) {
    return { ...decide(before, alone(step)), problem: problemOf(error, 'The history could not be stored') }
  }
}

/** Where a round is not kept, nobody can count rounds: it is judged by itself, and what fails is told at once. */
const alone = ({ round, ...step }: Step): Step => ({
  ...step,
  round: { ...round, endpoints: round.endpoints.map((one) => ({ ...one, failAfter: 1 })) }
})

function decide(document: Json | undefined, { round, rules, endpoints, now, place }: Step): Decided {
  const before = keptFrom(document)
  const seen = place
    ? together(before.vantages, round.results, { ...place, endpoints, now })
    : { vantages: before.vantages, results: round.results }
  const { state, tellings: fresh, notice } = advance(before.alerts, { ...round, results: seen.results }, rules, now)
  const { tellings, pending } = taken(before.pending, fresh, { id: round.id, now })
  const kept = { ...before, alerts: state, incidents: logged(before.incidents, fresh, now), pending, vantages: seen.vantages }
  return { kept, tellings, notice }
}
