import { plain } from '@tocsin/notifier'
import type { Telling } from '../decide/telling.ts'
import { summaryOf } from '../words/summary.ts'
import { endedAt, pastTitleOf, titleOf } from '../words/title.ts'
import { type Incident, mostIncidents, withUpdate } from './incident.ts'

const yearMs = 400 * 86_400_000

/** What people were told of outages, as the page shows it: warnings of certificates and budgets are no incidents of a service. */
export function logged(incidents: readonly Incident[], tellings: readonly Telling[], now: number): readonly Incident[] {
  const log = new Map(incidents.map((incident) => [incident.id, incident]))
  for (const telling of tellings.filter(isOutage)) log.set(telling.alert.id, told(log.get(telling.alert.id), telling))
  return [...log.values()]
    .filter(({ startedAt, endedAt }) => endedAt === undefined || now - startedAt < yearMs)
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .slice(0, mostIncidents)
}

/** What is better now does not take the name of what was. */
const worsens: ReadonlySet<Telling['kind']> = new Set(['alert', 'escalated', 'joined'])

const isOutage = ({ alert, kind }: Telling) => alert.kind === 'health' && kind !== 'reminded'

function told(before: Incident | undefined, telling: Telling): Incident {
  const { alert, at, kind } = telling
  const isOver = kind === 'recovered' || kind === 'closed'
  const update = { at, state: states[kind] ?? 'Update', text: plain(summaryOf(telling, { urls: new Map() })) }
  const { endedAt: _, ...rest } = before ?? { id: alert.id, title: '', severity: alert.worst, endpoints: [], startedAt: 0, updates: [] }
  const isWorst = !before || worsens.has(kind)
  const [title, past] = isWorst ? [titleOf(telling), pastTitleOf(alert)] : [before.title, before.past]
  const incident: Incident = {
    ...rest,
    title: isOver ? (past ?? title) : title,
    ...(past !== undefined && { past }),
    severity: alert.worst,
    endpoints: [...new Set([...alert.members.map(({ endpoint }) => endpoint), ...(alert.dependents ?? []), ...(before?.endpoints ?? [])])],
    startedAt: alert.startedAt,
    ...(isOver && { endedAt: kind === 'recovered' ? endedAt(alert, at) : at })
  }
  return withUpdate(incident, update)
}

const states: { readonly [K in Telling['kind']]?: string } = {
  alert: 'Investigating',
  escalated: 'Worse',
  joined: 'Spreading',
  updated: 'Update',
  recovered: 'Resolved',
  closed: 'Closed'
}
