import type { FlakeReport, SubjectReport } from '../../model/report.ts'
import { type Level, levels } from '../../model/subject.ts'

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
  const bad = new Map(subjects.filter(({ state }) => state === 'flaky' || state === 'broken').map(({ id, level }) => [id, level]))
  const isExplained = ({ explainedBy }: SubjectReport, by: readonly Level[] = levels) =>
    explainedBy.reduce((sum, { id, share }) => sum + (by.includes(bad.get(id) as Level) ? share : 0), 0) >= enough
  // A step is covered by the tests that its job fails with, and not by itself.
  const byTests = new Set(subjects.filter((one) => one.level === 'job' && isExplained(one, ['test'])).map(jobOf))
  const isCovered = (one: SubjectReport) => isExplained(one) || (one.level === 'step' && byTests.has(jobOf(one)))
  return subjects.filter((one) => isBad(one) && (one.state === 'flaky' ? !isCovered(one) : isOurs(one)))
}

/** What is not known of the default branch is not held against it. */
const isOurs = ({ level, defaultBranch }: SubjectReport) => level === 'test' && (defaultBranch?.failures ?? 1) > 0

const jobOf = ({ repository, workflow, job }: SubjectReport) => JSON.stringify([repository, workflow, job])
