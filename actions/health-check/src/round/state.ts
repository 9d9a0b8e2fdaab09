import type { Verdict } from '../probe/observation.ts'
import type { Result } from './result.ts'

/** What a whole round comes to, for the output. One that was all in maintenance is up; one without a result says nothing. */
export function stateOf(results: readonly Pick<Result, 'verdict'>[]): 'up' | 'degraded' | 'down' | 'inconclusive' {
  const has = (verdict: Verdict) => results.some((result) => result.verdict === verdict)
  if (has('down')) return 'down'
  if (has('degraded')) return 'degraded'
  return has('up') || has('maintenance') ? 'up' : 'inconclusive'
}
