import { known } from '@tocsin/notifier'
import { freshFor, isDecided, neededOf, verdictOf } from '../history/quorum.ts'
import type { Cause, Phases } from '../probe/observation.ts'
import type { Result } from '../round/result.ts'

/** The last result of one vantage point for one endpoint. */
export interface VantageResult extends Result {
  vantage: string
}

export interface Quorum {
  /** How many vantage points there are. */
  of: number
  /** How many of them have to see an outage. */
  down: number
  everyMs: number
  /** In ms since 1970. */
  now: number
  /** When the round began, in ms since 1970; `isFirst` where nobody knows yet how many look. */
  round?: { begunAt: number; isFirst: boolean }
}

/**
 * What all vantage points together say of an endpoint; nothing where none spoke in the last two rounds.
 *
 * It is down when `down` of them say so, degraded when as many see it bad, and else up where one of them reaches it. Where fewer than `down` spoke,
 * one that reaches it is believed, and one that does not is not: that is inconclusive. Those that said nothing for six rounds no longer count, or
 * a vantage point that died would hide every outage from then on.
 */
export function seenBy(results: readonly VantageResult[], quorum: Quorum): Result | undefined {
  const { everyMs, now } = quorum
  const last = lastOf(results)
  const fresh = last.filter(({ at }) => at >= now - freshFor * everyMs)
  if (fresh.length === 0) return undefined
  if (fresh.some(({ verdict }) => verdict === 'maintenance')) return merged(fresh, 'maintenance')
  const speaking = fresh.filter(({ verdict }) => verdict !== 'inconclusive')
  return merged(fresh, verdictOf(verdictsOf(speaking), neededBy(last, quorum)), speaking.length)
}

const verdictsOf = (results: readonly VantageResult[]) => results.map(({ verdict }) => verdict)

const neededBy = (last: readonly VantageResult[], { of, down, everyMs, now, round }: Quorum) =>
  round?.isFirst ? Math.min(down, of) : neededOf(last, { agree: Math.min(down, of), everyMs, now })

/** Whether those that have not looked in this round yet may change what it comes to. */
export function isUndecided(results: readonly VantageResult[], quorum: Quorum): boolean {
  if (!quorum.round) return false
  const last = lastOf(results)
  const { begunAt, isFirst } = quorum.round
  const unknown = isFirst ? Math.max(0, quorum.of - last.length) : 0
  return !isDecided(last, { begunAt, everyMs: quorum.everyMs, needed: neededBy(last, quorum), unknown })
}

/** Of each vantage point the newest. */
const lastOf = (results: readonly VantageResult[]): VantageResult[] => [
  ...new Map(results.toSorted((a, b) => a.at - b.at).map((result) => [result.vantage, result])).values()
]

function merged(fresh: readonly VantageResult[], verdict: Result['verdict'], speaking = fresh.length): Result {
  const [newest] = fresh.toSorted((a, b) => b.at - a.at) as [VantageResult]
  const expiries = fresh.flatMap(({ certificateExpiresAt }) => certificateExpiresAt ?? [])
  return {
    endpoint: newest.endpoint,
    at: newest.at,
    verdict,
    tries: fresh.reduce((sum, { tries }) => sum + tries, 0),
    ...known<Result>({
      cause: causeOf(fresh, verdict, speaking),
      certificateExpiresAt: expiries.length > 0 ? Math.min(...expiries) : undefined
    }),
    ...typical(fresh),
    ...known<Result>({ status: (fresh.find((one) => one.verdict === verdict) ?? newest).status })
  }
}

/** The newest of those that say so, and how many do. */
function causeOf(fresh: readonly VantageResult[], verdict: Result['verdict'], speaking: number): Cause | undefined {
  if (verdict === 'up') return undefined
  const all = fresh.filter((one) => one.cause !== undefined).toSorted((a, b) => b.at - a.at)
  const telling = all.filter((one) => one.verdict !== 'inconclusive')
  const bad = telling.length > 0 ? telling : all
  const cause = (bad.find((one) => one.verdict === verdict) ?? bad[0])?.cause
  if (!cause || verdict === 'maintenance' || fresh.length === 1) return cause
  return { ...cause, words: `${cause.words} (seen from ${bad.length} of ${speaking} vantage points)` }
}

/** The median, and what that one spent its time on. */
function typical(fresh: readonly VantageResult[]): { ms?: number; phases?: Phases } {
  const timed = fresh.filter(({ ms }) => ms !== undefined).toSorted((a, b) => (a.ms ?? 0) - (b.ms ?? 0))
  const { ms, phases } = timed[Math.floor((timed.length - 1) / 2)] ?? {}
  return { ...(ms !== undefined && { ms }), ...(phases && { phases }) }
}
