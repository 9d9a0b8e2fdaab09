import type { Alert, Source, Status } from '../alert.ts'
import type { Severity } from '../severity.ts'

/** What an alert must be for a route to take it; a list means any of it, an absent matcher means anything. */
export interface Match {
  source?: readonly Source[]
  severity?: readonly Severity[]
  status?: readonly Status[]
  /** Values may hold `*` for any run of characters. An alert without the label does not match. */
  labels?: Readonly<Record<string, readonly string[]>>
}

export function matches(alert: Pick<Alert, 'source' | 'severity' | 'status' | 'labels'>, match: Match): boolean {
  return (
    among(alert.source, match.source) &&
    among(alert.severity, match.severity) &&
    among(alert.status, match.status) &&
    Object.entries(match.labels ?? {}).every(([name, patterns]) => labelled(alert.labels, name, patterns))
  )
}

const among = <T>(value: T, allowed: readonly T[] | undefined) => !allowed || allowed.includes(value)

const labelled = (labels: Alert['labels'], name: string, patterns: readonly string[]) =>
  Object.hasOwn(labels, name) && patterns.some((pattern) => glob(pattern, labels[name] ?? ''))

/** Whether the whole text fits a pattern with `*`; no regex, so that no pattern can hang a run. */
export function glob(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return text === pattern
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false
  return holdsInOrder(text.slice(head.length, text.length - tail.length), rest)
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0
  for (const part of parts) {
    const found = text.indexOf(part, from)
    if (found === -1) return false
    from = found + part.length
  }
  return true
}
