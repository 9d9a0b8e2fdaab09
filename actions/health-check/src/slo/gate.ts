import type { Report } from './report.ts'

/** The least budget that an objective has left, in percent; below 0 once it is overspent. Absent where none has seen a probe. */
export function budgetLeftOf(reports: readonly Pick<Report, 'budgetLeft'>[]): number | undefined {
  const left = reports.flatMap(({ budgetLeft }) => budgetLeft ?? [])
  // Never rounded up, since a deploy may hang on it; the last term is for what binary fractions lack.
  return left.length > 0 ? Math.floor(Math.min(...left) * 10_000 + 1e-6) / 100 : undefined
}
