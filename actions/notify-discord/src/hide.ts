import type { Alert } from '@tocsin/notifier'

/** Text with each string in it redacted, whatever it is part of. */
export function withoutSecrets<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, redact)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutSecrets(each, redact)])) as T
}

/** An event may tell what the runner would mask in a log: a title with a token that somebody pasted. */
export function discreet(alert: Alert, redact: (text: string) => string): Alert {
  const { title, summary, fields, links, excerpts, actor, context } = alert
  return {
    ...alert,
    ...withoutSecrets({ title, summary, fields, links, excerpts, ...(actor && { actor }), ...(context && { context }) }, redact)
  }
}
