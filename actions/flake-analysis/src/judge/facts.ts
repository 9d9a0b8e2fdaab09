import { type BranchHistory, branchHistoryOf } from './branch-history.ts'
import { type Finding, findingsOf } from './evidence.ts'
import type { Candidate } from './options.ts'
import { type Regime, regimeOf, samplesOf } from './regime.ts'
import { type SeenOf, seenOf } from './seen.ts'

/** All that the rules look at. */
export interface Facts extends SeenOf, Candidate {
  history: BranchHistory
  findings: readonly Finding[]
  /** By evidence of every tier. */
  regime: Regime
  now: number
}

export function factsOf(candidate: Candidate, now: number): Facts {
  const { counted, excluded } = seenOf(candidate.track, candidate.subject.level)
  const history = branchHistoryOf(counted)
  const findings = findingsOf(counted, history)
  return { ...candidate, counted, excluded, history, findings, regime: regimeOf(samplesOf(counted, findings)), now }
}
