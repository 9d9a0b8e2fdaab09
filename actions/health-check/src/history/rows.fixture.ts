import fc from 'fast-check'
import { faults, type Verdict, verdicts } from '../probe/observation.ts'
import { dayMs, minuteMs, secondMs } from './calendar.ts'
import { hasLatency } from './raw/cell.ts'
import type { Row } from './row.ts'

export const monday = Date.UTC(2026, 0, 5)

const marks: Readonly<Record<string, Verdict>> = { '✓': 'up', '~': 'degraded', '✗': 'down', m: 'maintenance', '?': 'inconclusive' }

/** `✓~✗m?` one after the other, `·` for none, every 5 minutes from `from` on. */
export function drawn(history: string, { from = monday, everyMs = 5 * minuteMs, endpoint = 'api', vantage = '' } = {}): Row[] {
  return [...history].flatMap((mark, index) => {
    const verdict = marks[mark]
    const [at, ms] = [from + index * everyMs, 100 + index]
    if (!verdict) return []
    return [{ at, endpoint, verdict, ...(hasLatency(verdict) && { ms }), ...(vantage !== '' && { vantage }) }]
  })
}

/** Rows of a few endpoints and vantage points over some days, in whole seconds, no two of one series at once. */
export function anyRows({ days, most = 60, vantages = [undefined] }: { days: number; most?: number; vantages?: (string | undefined)[] }) {
  const row = fc.record({
    second: fc.integer({ min: 0, max: (days * dayMs) / secondMs - 1 }),
    endpoint: fc.constantFrom('api', 'Büro "1"', '__proto__'),
    vantage: fc.constantFrom(...vantages),
    verdict: fc.constantFrom(...verdicts),
    ms: fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: undefined }),
    fault: fc.option(fc.constantFrom(...faults), { nil: undefined })
  })
  const selector = ({ second, endpoint, vantage }: { second: number; endpoint: string; vantage: string | undefined }) =>
    `${second} ${endpoint} ${vantage}`
  return fc.uniqueArray(row, { maxLength: most, selector }).map((all) =>
    all
      .toSorted((one, other) => one.second - other.second)
      .map(
        ({ second, ms, fault, vantage, ...row }): Row => ({
          ...{ ...row, at: monday + second * secondMs },
          ...(ms !== undefined && hasLatency(row.verdict) && { ms }),
          ...(fault !== undefined && { fault }),
          ...(vantage !== undefined && { vantage })
        })
      )
  )
}
