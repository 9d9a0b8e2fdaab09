import { isBad } from '../../model/bad.ts'
import { isExplained } from '../../model/explained.ts'
import type { FlakeReport, SubjectReport } from '../../model/report.ts'

/**
 * What is told by itself: a flake once, where it is and not also as its job and its workflow; and a broken test on the default branch, for a broken
 * workflow or job is told by repeated-failures.
 */
export function worthTelling({ subjects }: Pick<FlakeReport, 'subjects'>): readonly SubjectReport[] {
  const bad = new Set(subjects.filter(isBad).map(({ id }) => id))
  const isCovered = ({ explainedBy }: SubjectReport) => isExplained({ explainedBy: explainedBy.filter(({ id }) => bad.has(id)) })
  return subjects.filter((one) => isBad(one) && (one.state === 'flaky' ? !isCovered(one) : isOurs(one)))
}

/** What is not known of the default branch is not held against it. */
const isOurs = ({ level, defaultBranch }: SubjectReport) => level === 'test' && (defaultBranch?.failures ?? 1) > 0
