import { most } from './sheet.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const base = letters.length

/** Nothing runs longer than a month; each of as many levels is half a percent longer than the one before. The first is for what is not known. */
const longest = 2_678_400
const step = Math.log1p(longest * 1000) / (base ** 2 - 2)

/** Durations in seconds as text, in two characters each and exact to half a percent; what is not known of the oldest is left out. */
export function dayText(durations: readonly (number | undefined)[]): string {
  const first = durations.findIndex((one) => one !== undefined)
  return first === -1 ? '' : durations.slice(first).map(pairOf).join('')
}

function pairOf(seconds: number | undefined): string {
  const level = seconds === undefined ? 0 : 1 + Math.round(Math.log1p(Math.min(longest, Math.max(0, seconds)) * 1000) / step)
  return `${letters[Math.floor(level / base)]}${letters[level % base]}`
}

/** The durations of such a text. What is no such text tells nothing. */
export const fromDayText = (text: string): (number | undefined)[] =>
  (text.slice(-2 * most.days).match(/[\w-]{2}/g) ?? []).map((pair) => {
    const level = letters.indexOf(pair[0] ?? '') * base + letters.indexOf(pair[1] ?? '')
    return level === 0 ? undefined : Math.expm1((level - 1) * step) / 1000
  })
