import { isBad } from '../model/bad.ts'
import { isExplained } from '../model/explained.ts'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'

/**
 * What is told by itself: a flake once, where it is and not also as its job and its workflow; and a broken test on the default branch, for a broken
 * workflow or job is told by repeated-failures. In the order in which to mend it: what is broken stops everybody, and of flakes the costliest first.
 */
export function worthTelling({ subjects }: Pick<FlakeReport, 'subjects'>): readonly SubjectReport[] {
  const worth = subjects.filter((one) => isBad(one) && (one.state === 'flaky' ? !isExplained(one) : isOurs(one)))
  const [broken, flaky] = [worth.filter(({ state }) => state === 'broken'), worth.filter(({ state }) => state === 'flaky')]
  return [...broken, ...flaky.toSorted((a, b) => b.score - a.score)]
}

/** What is not known of the default branch is not held against it. */
const isOurs = ({ level, defaultBranch }: SubjectReport) => level === 'test' && (defaultBranch?.failures ?? 1) > 0
