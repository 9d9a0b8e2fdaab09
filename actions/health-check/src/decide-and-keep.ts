import { type ActionError, faultOf } from '@tocsin/action-kit'
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
import { abandoned, leaseMs } from './kept/pending.ts'
import { together } from './kept/vantages.ts'
import type { HealthLedger } from './ports.ts'

export interface Step {
  round: Round
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

/** Keeps the rows of a round and what follows from them in one step, before anything is sent. */
export async function decideAndKeep(ledger: HealthLedger | undefined, before: Json | undefined, step: Step): Promise<Decided> {
  let decided = decide(before, step)
  if (!ledger) return decided
  const fn = (current: Json | undefined) => {
    decided = decide(current, step)
    return jsonOf(decided.kept)
  }
  try {
    await keepRound(ledger, step.rows, { now: step.now, holding: step.holding, key: keptKey, fn })
    return decided
  } catch (error) {
    return { ...decided, problem: faultOf(error) }
  }
}

function decide(document: Json | undefined, { round, rules, endpoints, now, place }: Step): Decided {
  const before = keptFrom(document)
  const seen = place ? together(before.vantages, round.results, { ...place, endpoints, now }) : { vantages: [], results: round.results }
  const { state, tellings: fresh, notice } = advance(before.alerts, { ...round, results: seen.results }, rules, now)
  const left = abandoned(before.pending, now)
  const tellings = [...left, ...fresh]
  const others = before.pending.filter(({ takenAt }) => now - takenAt < leaseMs && takenAt <= now)
  const pending = [...others, ...tellings.map((telling) => ({ telling, takenAt: now }))]
  const kept = { ...before, alerts: state, incidents: logged(before.incidents, fresh, now), pending, vantages: seen.vantages }
  return { kept, tellings, notice }
}

export interface Sent {
  turn: number
  /** Number of the issue that shows the alert. */
  issue?: number | undefined
  alert: string
}

/** What was sent is no longer to be sent. */
export async function keepSent(ledger: HealthLedger, sent: readonly Sent[], now: number): Promise<void> {
  if (sent.length === 0) return
  const turns = new Set(sent.map(({ turn }) => turn))
  const issues = new Map(sent.flatMap(({ alert, issue }) => (issue === undefined ? [] : [[alert, issue] as const])))
  const fn = (current: Json | undefined) => {
    const kept = keptFrom(current)
    const incidents = kept.incidents.map((one) => {
      const issue = issues.get(one.id) ?? one.issue
      return { ...one, ...(issue !== undefined && { issue }) }
    })
    return jsonOf({ ...kept, incidents, pending: kept.pending.filter(({ telling }) => !turns.has(telling.turn)) })
  }
  await keepRound(ledger, [], { now, key: keptKey, fn })
}
