import { type Spans, spansOf } from '../history/spans.ts'
import type { Verdict } from '../probe/observation.ts'
import { type Exact, numberOf } from './exact.ts'
import type { TimeWeighted } from './report.ts'
import type { Judgement, Series } from './series.ts'
import { isIn, type Period } from './window.ts'

const none: Spans = { up: 0, degraded: 0, down: 0, maintenance: 0, unknown: 0 }

/** What is good counts as up and what is bad as down, whatever its verdict. */
export function timeWeighted(
  series: readonly Series[],
  { period, now, budget }: { period: Period; now: number; budget: Exact }
): TimeWeighted {
  const { up, degraded, down, maintenance, unknown } = series.flatMap((one) => spansIn(one, period, now)).reduce(sum, none)
  const known = up + degraded + down
  const budgetMs = numberOf(budget) * (period.to - period.from) * series.length
  return {
    up: up + degraded,
    down,
    unknown,
    maintenance,
    ...(known > 0 && { availability: (up + degraded) / known }),
    budgetMs,
    consumed: down / budgetMs
  }
}

function spansIn({ samples, rolledUp, intervalMs, maintenance }: Series, period: Period, now: number): readonly Spans[] {
  const earlier = rolledUp.filter(({ from, spans }) => spans && isIn(period, from))
  const from = earlier.at(-1)?.to ?? period.from
  const judged = samples.map(({ at, verdict, good }) => ({ at, verdict: judgedVerdict(verdict, good) }))
  return [...earlier.flatMap(({ spans }) => spans ?? []), spansOf(judged, { from, to: Math.min(now, period.to), intervalMs, maintenance })]
}

function judgedVerdict(verdict: Verdict, good: Judgement['good']): Verdict {
  if (good !== undefined) return good ? 'up' : 'down'
  return verdict === 'maintenance' ? verdict : 'inconclusive'
}

const sum = (a: Spans, b: Spans): Spans => ({
  up: a.up + b.up,
  degraded: a.degraded + b.degraded,
  down: a.down + b.down,
  maintenance: a.maintenance + b.maintenance,
  unknown: a.unknown + b.unknown
})
