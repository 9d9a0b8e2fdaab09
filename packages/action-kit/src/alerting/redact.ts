import { clean, visible } from '@tocsin/notifier'
import type { Context } from '../context.ts'
import { facts } from '../facts.ts'

type Redact = (text: string) => string

/** Neither a secret nor a clean text holds it. */
const seam = '\n\0\n'

/** Nobody reads deeper, and a payload that is nested a thousand times would exhaust the stack. */
const deepest = 64

/** Plain data with every text in it cleaned and redacted. What lies deeper than 64 levels is left out. */
export function redactDeep<T>(value: T, redact: Redact, names: 'names too' | 'texts alone' = 'texts alone'): T {
  const texts: string[] = []
  const whole = gather(value, texts, names === 'names too', 0)
  const redacted = redactAll(texts, redact)
  if (whole && redacted.every((text, index) => text === texts[index])) return value // Payloads are large, and few hold a secret.
  const next = redacted.values()
  return mapTexts(value, () => next.next().value ?? '', names === 'names too', 0)
}

/** The run with all that its event says redacted, before a text of it is read as Markdown or cut: half a secret is not known again. */
export const redactContext = (context: Context, redact: Redact): Context => ({
  ...context,
  payload: facts(redactDeep(context.payload.value, redact, 'names too')) // The sender of a dispatch chooses names, too.
})

/** Whether nothing lies too deep. */
function gather(value: unknown, texts: string[], names: boolean, depth: number): boolean {
  if (typeof value === 'string') texts.push(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === deepest) return false
  let whole = true
  for (const name of Object.keys(value)) {
    if (names && !Array.isArray(value)) texts.push(name)
    whole = gather((value as Record<string, unknown>)[name], texts, names, depth + 1) && whole
  }
  return whole
}

/** In the order of `gather`. */
function mapTexts<T>(value: T, map: () => string, names: boolean, depth: number): T {
  if (typeof value === 'string') return map() as T
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return undefined as T
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, map, names, depth + 1)) as T
  const parts = Object.entries(value).map(([name, each]) => [names ? map() : name, mapTexts(each, map, names, depth + 1)] as const)
  return Object.fromEntries(parts) as T
}

/** One text, for where there are no others to go with it. */
export const redactText = (text: string, redact: Redact): string => redactAll([text], redact)[0] ?? ''

/**
 * Each text cleaned and redacted, as its reader sees it: a character without width in the middle of a secret hides it from no reader, and
 * logs and summaries leave such characters out. Where there was no secret they stay, since emoji are made of them.
 */
export function redactAll(texts: readonly string[], redact: Redact): readonly string[] {
  const redacted = together(texts.map(clean), redact)
  const whole = redacted.join('')
  if (visible(whole) === whole) return redacted
  const seen = redacted.map(visible)
  const hidden = together(seen, redact)
  return redacted.map((text, index) => (hidden[index] === seen[index] ? text : (hidden[index] ?? '')))
}

/** All in one go: dozens of patterns over dozens of texts cost 2 ms of start-up. */
function together(texts: readonly string[], redact: Redact): readonly string[] {
  const redacted = redact(texts.join(seam)).split(seam)
  if (texts.length > 0 && redacted.length !== texts.length) throw new Error('Redaction has joined texts that belong apart')
  return redacted
}
