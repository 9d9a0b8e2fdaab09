import { clip, oneLine } from '@tocsin/notifier'

/** What is looked at of a value before it is clipped: enough that a secret that begins in what is shown is seen whole. */
const looked = 10_000

/** At most so many characters of what an answer holds. */
const longest = 80

export type Redact = (text: string) => string

/** A value of an answer for people: redacted before it is clipped, since half a secret would not be known for one. */
export function shownValue(value: unknown, redact: Redact): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'a map'
  return typeof value === 'string' ? JSON.stringify(shownText(value, redact)) : String(value)
}

export const shownText = (text: string, redact: Redact): string => clip(redact(oneLine(redact(text.slice(0, looked)))), longest)
