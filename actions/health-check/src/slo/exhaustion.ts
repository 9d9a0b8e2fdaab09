import { type Exact, exact, numberOf, product } from './exact.ts'
import type { Tally } from './tally.ts'
import type { Period } from './window.ts'

export interface Spending extends Tally {
  budget: Exact
  period: Period
  now: number
  /** At present. */
  burn: number | undefined
}

/** When the last of the budget went, or will go at the present rate; absent while it would last. In ms since 1970. */
export function exhaustedAt({ counts: { total, bad }, budget, failures, ...present }: Spending): number | undefined {
  const allowed = numberOf(product(exact(total), budget))
  if (total > 0 && bad >= allowed) return timeOf(allowed, failures)
  return willBeAt(total > 0 ? bad / allowed : 0, present)
}

function timeOf(count: number, failures: Spending['failures']): number | undefined {
  let seen = 0
  return failures.find(({ bad }) => {
    seen += bad
    return seen >= count
  })?.at
}

/** `consumed` of the budget of the time so far: of the whole window's it is less. */
function willBeAt(consumed: number, { period, now, since, burn }: Pick<Spending, 'period' | 'now' | 'since' | 'burn'>): number | undefined {
  if (!burn) return undefined
  const periodMs = period.to - period.from
  const left = 1 - (consumed * Math.min(now - (since ?? now), periodMs)) / periodMs
  const at = Math.round(now + (left * periodMs) / burn)
  // A rolling window gains at its far end as much as a burn rate of 1 spends; the calendar begins a new budget.
  const isLasting = period.rolling ? burn <= 1 : at >= period.to
  return isLasting ? undefined : at
}
