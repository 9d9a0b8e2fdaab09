import type { Rate, Tier } from '../model/subject-report.ts'
import type { Finding } from './evidence.ts'

/** What happened, in one sentence for each kind of evidence. */
const only: Record<Tier, string> = {
  T1: 'Passed on a re-run of the same commit in',
  T2: 'Passed in another run of the same commit in',
  T3: 'Passed when it was tried again within the run in',
  T4: 'Failed alone between passes on the default branch in'
}

const parts: Record<Tier, string> = {
  T1: 'on a re-run',
  T2: 'in another run of the commit',
  T3: 'within the run',
  T4: 'between passes of other commits'
}

/** Why it is called flaky: as `Passed on a re-run of the same commit in 6 of 41 tries`. */
export function flakyWords(findings: readonly Finding[], { failures, runs }: Rate): string {
  const byTier = [...Map.groupBy(findings, ({ tier }) => tier)].toSorted(([a], [b]) => a.localeCompare(b))
  const [single] = byTier
  const of = `${failures} of ${runs} ${runs === 1 ? 'try' : 'tries'}`
  if (byTier.length === 1 && single) return `${only[single[0]]} ${of}`
  const each = byTier.map(([tier, found]) => `${found.length} ${parts[tier]}`)
  return `Failed and then passed with the same code in ${of}: ${each.join(', ')}`
}
