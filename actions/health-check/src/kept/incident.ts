import { fields, list, type Severity, severities, time } from '@tocsin/notifier'
import { oneOf, text, whole } from '../decide/read.ts'

/** An alert as the status page remembers it, told now or long ago. Times are in ms since 1970. */
export interface Incident {
  /** Of the alert. */
  id: string
  title: string
  /** The title once it is over. */
  past?: string
  /** The worst that it came to. */
  severity: Severity
  endpoints: readonly string[]
  startedAt: number
  /** Absent while it lasts. */
  endedAt?: number
  /** Number of its issue. */
  issue?: number
  /** Oldest first. */
  updates: readonly Update[]
  /** What people wrote on its issue, oldest first. */
  notes?: readonly Update[]
}

export interface Update {
  at: number
  /** In a word or two, such as `Down` or `Recovered`. */
  state: string
  text: string
}

/** What is older than a year, or more than so many, goes. */
export const mostIncidents = 300
const mostUpdates = 50
export const mostNotes = 20

/** Whatever a ledger holds, as far as it can be read. */
export function incidentFrom(value: unknown): Incident[] {
  const { id: givenId, title, severity, endpoints, startedAt, endedAt, issue, updates, notes, past } = fields(value)
  const [id, began, ended, number] = [text(givenId, 300), time(startedAt), time(endedAt), whole(issue)]
  if (id === undefined || began === undefined) return []
  const incident = {
    ...{ id, title: text(title, 500) ?? id, severity: oneOf(severities, severity) ?? 'P2', startedAt: began },
    endpoints: list(endpoints)
      .slice(0, 2_000)
      .flatMap((name) => text(name, 200) ?? []),
    updates: list(updates).slice(-mostUpdates).flatMap(updateFrom)
  }
  const over = text(past, 500)
  const written = list(notes).slice(-mostNotes).flatMap(updateFrom)
  return [
    {
      ...incident,
      ...(over !== undefined && { past: over }),
      ...(written.length > 0 && { notes: written }),
      ...(ended !== undefined && { endedAt: ended }),
      ...(number ? { issue: number } : {})
    }
  ]
}

function updateFrom(value: unknown): Update[] {
  const given = fields(value)
  const at = time(given.at)
  return at === undefined ? [] : [{ at, state: text(given.state, 50) ?? '', text: text(given.text, 10_000) ?? '' }]
}

export const withUpdate = (incident: Incident, update: Update): Incident => ({
  ...incident,
  updates: [...incident.updates, update].slice(-mostUpdates)
})
