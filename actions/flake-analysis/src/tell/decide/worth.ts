import type { FlakeReport, SubjectReport } from '../../model/report.ts'

/** What explains so much of its failures is told in its place. */
const enough = 0.5

/** Confirmed, and flaky or broken: everything that is known of afterwards. */
export const isBad = ({ state, certainty }: SubjectReport): boolean =>
  (state === 'flaky' || state === 'broken') && certainty === 'confirmed'

/**
 * What is told by itself: a flake once, where it is and not also as its job and its workflow; and a broken test on the default branch, for a broken
 * workflow or job is told by repeated-failures.
 */
export function worthTelling({ subjects }: Pick<FlakeReport, 'subjects'>): readonly SubjectReport[] {
  const bad = new Set(subjects.filter(({ state }) => state === 'flaky' || state === 'broken').map(({ id }) => id))
  const isCovered = ({ explainedBy }: SubjectReport) =>
    explainedBy.reduce((sum, { id, share }) => sum + (bad.has(id) ? share : 0), 0) >= enough
  return subjects.filter((one) => isBad(one) && (one.state === 'flaky' ? !isCovered(one) : isOurs(one)))
}

/** What is not known of the default branch is not held against it. */
const isOurs = ({ level, defaultBranch }: SubjectReport) => level === 'test' && (defaultBranch?.failures ?? 1) > 0
