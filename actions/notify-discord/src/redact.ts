import type { Alert } from '@tocsin/notifier'
import { given } from './events/phrases.ts'

/** Plain data with every string in it redacted. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T
  if (Array.isArray(value)) return value.map((each) => redactDeep(each, redact)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, redactDeep(each, redact)])) as T
}

/** Redacts all that a reader sees. An event may hold what the runner would mask in a log, such as a token pasted into a title. */
export function redactAlert(alert: Alert, redact: (text: string) => string): Alert {
  const { title, url, summary, fields, links, excerpts, actor, context } = alert
  const shown = { title, summary, fields, links, excerpts, ...given<Alert>({ url, actor, context }) }
  return { ...alert, ...redactDeep(shown, redact) }
}
