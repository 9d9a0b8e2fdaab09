import { duration } from '@tocsin/notifier'
import type { Rate } from '../../model/report.ts'

const { max, min, round } = Math

/** `12 %`, `3.1 %`, `0.4 %`: never 0 for what has happened. */
export const percent = (share: number): string => (share > 0 && share < 0.0005 ? '< 0.1 %' : `${digits(share * 100, share)} %`)

/** `12 % ± 4`: half of the interval that holds the rate with 90 %. */
export function rateWords({ mean, q05, q95 }: Pick<Rate, 'mean' | 'q05' | 'q95'>): string {
  const half = max(0, q95 - q05) / 2
  return half < 0.0005 ? percent(mean) : `${percent(mean)} ± ${digits(half * 100, mean)}`
}

/** From ten per cent on in whole ones, below with one decimal. */
const digits = (percents: number, share: number): string => {
  const shown = share >= 0.0995 ? round(percents) : round(percents * 10) / 10
  return String(min(100, max(0, shown)))
}

/** `4 h 12 m`; nothing below half a minute. */
export const minutesWords = (minutes: number): string | undefined => (minutes >= 0.5 ? duration(round(minutes) * 60_000) : undefined)

/** Two decimals; the report knows of no currency. */
export const money = (cost: number): string | undefined => (cost >= 0.005 ? cost.toFixed(2) : undefined)
