import type { Rate } from '../model/subject-report.ts'

/** `1,204`. */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 test`, `1,204 tests`. */
export const counted = (value: number, noun: string): string => `${count(value)} ${noun}${Math.round(value) === 1 ? '' : 's'}`

/** Executions, re-runs included: `1 try`, `41 tries`. */
export const triesWords = (value: number): string => `${count(value)} ${Math.round(value) === 1 ? 'try' : 'tries'}`

/** A share as `12 %`, `3.4 %`, `< 0.1 %`; never 0 % or 100 % of what is not. */
export function percent(share: number): string {
  const value = Math.min(Math.max(share || 0, 0), 1) * 100
  if (value > 0 && value < 0.1) return '< 0.1 %'
  if (value > 99.9 && value < 100) return '> 99.9 %'
  const digits = (value > 0 && value < 9.95) || (value > 99 && value < 100) ? 1 : 0
  return `${value.toFixed(digits).replace(/\.0$/, '')} %`
}

/** `8–17 %`. */
export function between(low: number, high: number): string {
  const [from, to] = [percent(low), percent(high)]
  return from === to ? to : `${from.replace(/ %$/, '')}–${to}`
}

/** Of failures that nobody ran again, and that count in a rate as likely a flake's: `likely 7 more`, or nothing. */
export const likelyWords = ({ likely = 0 }: Pick<Rate, 'likely'>): string => (likely < 0.5 ? '' : `likely ${count(likely)} more`)

/** `9 of 194 tries`, or `9 of 194 tries, likely 7 more`. */
export const failedWords = ({ failures, runs, likely }: Pick<Rate, 'failures' | 'runs' | 'likely'>): string =>
  [`${count(failures)} of ${triesWords(runs)}`, likelyWords({ likely: likely ?? 0 })].filter(Boolean).join(', ')

/** Above it the ends lie so unevenly around the rate that one distance would be wrong for both. */
const mostSkew = 0.2

/** `12 % ± 4`, or, where the interval that holds the rate with 90 % is skew, `14 % (2–33 %)`. */
export function rateWords({ mean, q05, q95 }: Pick<Rate, 'mean' | 'q05' | 'q95'>): string {
  const half = Math.max(0, q95 - q05) / 2
  if (half < 0.0005) return percent(mean)
  if (Math.abs(q95 - mean - half) > mostSkew * half) return `${percent(mean)} (${between(q05, q95)})`
  const digits = mean < 0.0995 || half < 0.005 ? 10 : 1
  return `${percent(mean)} ± ${Math.round(half * 100 * digits) / digits}`
}

/** How often something happens that has this rate at least: `1 in 14`. */
export const oneIn = (rate: number): string => `1 in ${count(Math.max(1, Math.floor(1 / rate + 1e-9)))}`

const mostMinutes = 300

/** `84 minutes`, `5.2 hours`. */
export function minutes(value: number): string {
  if (value > 0 && value < 0.5) return 'less than a minute'
  return value < mostMinutes ? counted(value, 'minute') : `${hours(value)} hours`
}

/** `84 min`, `5.2 h`. */
export function min(value: number): string {
  if (value > 0 && value < 0.5) return '< 1 min'
  return value < mostMinutes ? `${count(value)} min` : `${hours(value)} h`
}

/** Of a duration in seconds: `8.4 s`, `12 min`. */
export const seconds = (value: number): string => (value < 100 ? `${Math.round(value * 10) / 10} s` : min(value / 60))

const hours = (value: number) => (value < 6_000 ? String(Math.round(value / 6) / 10) : count(value / 60))

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }

/** `$1.70`, `1.70 CHF`. */
export function money(cost: number, currency = 'USD'): string {
  const amount = (value: number) => {
    const text = value >= 1_000 ? count(value) : value.toFixed(2)
    const sign = signs[currency]
    return sign ? `${sign}${text}` : `${text} ${currency.replace(/[^A-Z]/gi, '').slice(0, 8)}`
  }
  return cost > 0 && cost < 0.01 ? `less than ${amount(0.01)}` : amount(cost)
}

/** `30 days`, `a day`. */
export const days = (value: number): string => (Math.round(value) === 1 ? 'a day' : counted(value, 'day'))
