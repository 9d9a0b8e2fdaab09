import type { Rate } from '../../model/report.ts'
import { percent } from '../../shown/numbers.ts'

/** `12 % ± 4`: half of the interval that holds the rate with 90 %. */
export function rateWords({ mean, q05, q95 }: Pick<Rate, 'mean' | 'q05' | 'q95'>): string {
  const half = Math.max(0, q95 - q05) / 2
  if (half < 0.0005) return percent(mean)
  const digits = mean < 0.0995 ? 10 : 1
  return `${percent(mean)} ± ${Math.round(half * 100 * digits) / digits}`
}
