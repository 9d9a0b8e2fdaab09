import type { SubjectReport } from './subject-report.ts'

const mostly = 0.5

/** True where what is below it explains most of its failures, so that there is nothing of its own to fix. */
export const isExplained = ({ explainedBy }: Pick<SubjectReport, 'explainedBy'>): boolean =>
  explainedBy.reduce((sum, { share }) => sum + share, 0) >= mostly
