import type { ReadJob } from '../model/reading.ts'
import type { Sight } from './column.ts'

/**
 * What is seen of one subject in several jobs of one name, which GitHub lists in any order: what failed, else what the infrastructure failed, else
 * what says nothing, and only where there is none of them what passed, of which the slowest stands for all.
 */
export function worstOf(sights: readonly Sight[]): Sight | undefined {
  return sights.toSorted((a, b) => rankOf(a) - rankOf(b) || (b.seconds ?? 0) - (a.seconds ?? 0)).at(0)
}

function rankOf({ outcome, detail }: Sight): number {
  if (outcome === 'fail') return 0
  if (detail?.infra !== undefined) return 1
  return outcome === 'flaky' ? 2 : outcome === undefined ? 3 : 4
}

/** Those that say something, if there are any: of two jobs of one name one is often skipped. */
export function ended(jobs: readonly ReadJob[]): readonly ReadJob[] {
  const some = jobs.filter(({ outcome, infra }) => outcome !== undefined || infra !== undefined)
  return some.length > 0 ? some : jobs.slice(0, 1)
}
