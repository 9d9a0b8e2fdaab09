import { meanScore, versionScore } from '@tocsin/ci-history'
import type { Facts } from './facts.ts'
import { isPass } from './seen.ts'
import { days } from './verdict.ts'

const most = 100
const letters = { pass: 'P', fail: 'F', flaky: 'L' } as const

/** The newest outcomes, oldest first, one character each. What the same code contradicts is flaky, wherever that showed. */
export function stripOf({ counted, excluded, findings }: Pick<Facts, 'counted' | 'excluded' | 'findings'>): string {
  const contradicted = new Set(findings.flatMap(({ tier, failure }) => (tier === 'T4' ? [] : [failure.index])))
  const marks = [
    ...counted.slice(-most).map(({ index, outcome }) => ({ index, mark: contradicted.has(index) ? 'L' : letters[outcome] })),
    ...excluded.slice(-most).map(({ index }) => ({ index, mark: '-' }))
  ]
  return marks
    .toSorted((a, b) => a.index - b.index)
    .slice(-most)
    .map(({ mark }) => mark)
    .join('')
}

/** How often the outcome changed, and how undecided commits with several results were. */
export function scoresOf({ counted }: Facts): { flipRate: number; entropy: number } {
  const byCommit = [...Map.groupBy(counted, ({ execution }) => execution.sha).values()]
  const several = byCommit.filter(({ length }) => length > 1).map((group) => group.map(isPass))
  return { flipRate: versionScore(counted.map(isPass)).flipRate, entropy: meanScore(several).entropy }
}

const recent = days(28)
const week = days(7)

/** How often it runs of late, by the week; what is younger than a week is not taken for busier than it was. */
export function runsPerWeek({ counted, now }: Facts): number {
  const since = now - recent
  const young = counted.filter(({ execution }) => execution.at > since)
  const first = counted[0]?.execution.at ?? now
  return young.length / Math.max(1, (now - Math.max(first, since)) / week)
}
