import type { Rate } from '../../model/report.ts'
import { between, percent } from '../../shown/numbers.ts'

/** Above it the ends lie so unevenly around the rate that one distance would be wrong for both. */
const mostSkew = 0.2

/** `12 % ± 4`, or, where the interval that holds the rate with 90 % is skew, `14 % (2–33 %)`. */
export function rateWords({ mean, q05, q95 }: Pick<Rate, 'mean' | 'q05' | 'q95'>): string {
  const half = Math.max(0, q95 - q05) / 2
  if (half < 0.0005) return percent(mean)
  if (Math.abs(q95 - mean - half) > mostSkew * half) return `${percent(mean)} (${between(q05, q95)})`
  const digits = mean < 0.0995 ? 10 : 1
  return `${percent(mean)} ± ${Math.round(half * 100 * digits) / digits}`
}
