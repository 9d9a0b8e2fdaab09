import type { SubjectReport } from './subject-report.ts'

/** Confirmed, and flaky or broken. */
export const isBad = ({ state, certainty }: Pick<SubjectReport, 'state' | 'certainty'>): boolean =>
  (state === 'flaky' || state === 'broken') && certainty === 'confirmed'
