import type { Tier } from '../model/subject-report.ts'
import type { BranchHistory } from './branch-history.ts'
import { isolatedFailures } from './isolated.ts'
import { contradictions } from './same-code.ts'
import type { Seen } from './seen.ts'

/** A failure that is none of the code's, by the strongest reason there is. */
export interface Finding {
  tier: Tier
  failure: Seen
  /** What it is compared with; absent where one execution shows both. */
  pass?: Seen
}

/** All evidence, oldest first. */
export function findingsOf(counted: readonly Seen[], history: BranchHistory): Finding[] {
  const found: Finding[] = [
    ...contradictions(counted, history),
    ...counted.filter(({ outcome }) => outcome === 'flaky').map((failure): Finding => ({ tier: 'T3', failure })),
    ...isolatedFailures(history).map((one): Finding => ({ tier: 'T4', ...one }))
  ]
  const strongest = new Map<number, Finding>()
  // The weaker ones come later.
  for (const one of found) if (!strongest.has(one.failure.index)) strongest.set(one.failure.index, one)
  return [...strongest.values()].toSorted((a, b) => a.failure.index - b.failure.index)
}
