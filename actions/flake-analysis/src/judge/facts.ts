import { type BranchHistory, branchHistoryOf } from './branch-history.ts'
import { type Finding, findingsOf } from './evidence.ts'
import type { Candidate } from './options.ts'
import { type Regime, regimeOf, samplesOf } from './regime.ts'
import { isForked, type Seen, type SeenOf, seenOf } from './seen.ts'

/** All that the rules look at. */
export interface Facts extends SeenOf, Candidate {
  history: BranchHistory
  findings: readonly Finding[]
  /** By evidence of every tier. */
  regime: Regime
  now: number
}

/** By the repository's own runs: those of forks may be forged. */
export function factsOf(candidate: Candidate, now: number): Facts {
  const { counted, excluded } = seenOf(candidate.track, candidate.subject.level)
  return factsBy({ counted: counted.filter(isOwn), excluded: excluded.filter(isOwn) }, candidate, now)
}

/** By the runs of forks as well. The same object where there are none. */
export function withForks(own: Facts): Facts {
  const seen = seenOf(own.track, own.subject.level)
  const isSame = seen.counted.length === own.counted.length && seen.excluded.length === own.excluded.length
  return isSame ? own : factsBy(seen, own, own.now)
}

const isOwn = (seen: Seen) => !isForked(seen)

function factsBy({ counted, excluded }: SeenOf, { subject, track, kept, heard }: Candidate, now: number): Facts {
  const history = branchHistoryOf(counted)
  const findings = findingsOf(counted, history)
  const regime = regimeOf(samplesOf(counted, findings))
  return { subject, track, ...(kept && { kept }), ...(heard !== undefined && { heard }), counted, excluded, history, findings, regime, now }
}
