import type { SubjectReport } from '../model/subject-report.ts'

/** What is flaky without a known change may always have been: its first failure says no more than `at least since then`. */
export const isAtLeast = ({ state, since, change }: Pick<SubjectReport, 'state' | 'since' | 'change'>): boolean =>
  state === 'flaky' && change === undefined && !Number.isNaN(Date.parse(since))
