import type { Row } from '../history/row.ts'
import type { Result } from '../round/result.ts'

/** What is kept of the results of a round. */
export const rowsOf = (results: readonly Result[], vantage: string | undefined): readonly Row[] =>
  results.map(({ endpoint, at, verdict, ms, cause }) => ({
    ...{ endpoint, at, verdict },
    ...(ms !== undefined && (verdict === 'up' || verdict === 'degraded') && { ms: Math.max(1, Math.round(ms)) }),
    ...(cause && { fault: cause.fault }),
    ...(vantage !== undefined && { vantage })
  }))
