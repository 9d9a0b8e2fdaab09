import { plain, prose } from '@tocsin/notifier'
import { listed, moment, monthOf, short } from '@tocsin/page'
import { lasting } from '../durations.ts'
import type { PageIncident, PageMaintenance, PageModel } from '../model.ts'
import { incidentTitle } from '../parts/incidents.ts'
import { incidentAnchor, monthPath } from '../paths.ts'

/** One thing that a subscriber is told, once. */
export interface Entry {
  /** The same for ever. */
  id: string
  title: string
  text: string
  /** In ms since 1970; absent for what is announced before it happens. */
  at?: number
  /** Below the folder of the site. */
  path: string
}

const most = 100
const longestText = 2_000

/** Beginning, updates and end of every incident, and maintenance; the newest first. */
export function entriesOf({ incidents, maintenance }: PageModel): Entry[] {
  const told = incidents.flatMap(incidentEntries).toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
  return [...maintenance.map(maintenanceEntry), ...told].slice(0, most)
}

function incidentEntries(incident: PageIncident): Entry[] {
  const { id, startedAt, endedAt, endpoints, updates } = incident
  const title = incidentTitle(incident)
  const path = `${monthPath(monthOf(startedAt))}#${incidentAnchor(id)}`
  const affected = endpoints.length > 0 ? `Affected: ${listed(endpoints, 12)}.` : 'An incident began.'
  const entry = (key: string, at: number, state: string, text: string): Entry => ({
    id: `incident/${id}/${key}`,
    title: `${state}: ${title}`,
    text: short(text, longestText),
    at,
    path
  })
  return [
    entry('started', startedAt, 'New', [affected, ...textsAt(updates, startedAt)].join(' ')),
    ...updates
      .filter(({ at }) => at !== startedAt && at !== endedAt)
      .map(({ at, state, text }) => entry(String(at), at, short(state, 40) || 'Update', wordsOf(text))),
    ...(endedAt === undefined
      ? []
      : [entry('ended', endedAt, 'Resolved', [`It lasted ${lasting(endedAt - startedAt)}.`, ...textsAt(updates, endedAt)].join(' '))])
  ]
}

const textsAt = (updates: PageIncident['updates'], time: number) => updates.filter(({ at }) => at === time).map(({ text }) => wordsOf(text))

/** What people wrote, without its Markdown. */
const wordsOf = (text: string) => plain(prose(text))

const maintenanceEntry = ({ id, title, start, end, endpoints }: PageMaintenance): Entry => ({
  id: `maintenance/${id}/${start}`,
  title: `Maintenance: ${short(title, 200)}`,
  text: `From ${moment(start)}${end === undefined ? '' : ` to ${moment(end)}`}. ${endpoints.length > 0 ? `Affected: ${listed(endpoints, 12)}.` : 'Affects all services.'}`,
  path: 'index.html#maintenance'
})
