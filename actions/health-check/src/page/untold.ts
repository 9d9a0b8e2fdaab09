import { duration } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import { agreedBetween } from '../history/between.ts'
import { dayMs } from '../history/calendar.ts'
import type { History } from '../history/history.ts'
import { durationOf, type Episode, episodesOf } from '../history/incidents.ts'
import { named } from '../words/names.ts'
import type { PageIncident } from './model.ts'

/** As long as results are kept one by one. */
const days = 35
const most = 100

/** Outages that were over before they were told, as the results show them. What still lasts is not yet one. */
export function untold(shown: readonly Endpoint[], told: readonly PageIncident[], history: History): readonly PageIncident[] {
  return shown
    .flatMap((endpoint) => {
      const rows = agreedBetween(history, endpoint.name, history.now - days * dayMs, history.now + 1)
      const over = episodesOf(rows).filter(({ worst, until }) => worst === 'down' && until !== undefined)
      return over
        .filter((episode) => !told.some((incident) => covers(incident, episode)))
        .map((episode) => incidentOf(endpoint, episode, history.now))
    })
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .slice(0, most)
}

const covers = ({ endpoints, startedAt, endedAt = Number.POSITIVE_INFINITY }: PageIncident, { endpoint, from, last }: Episode) =>
  endpoints.includes(endpoint) && startedAt <= last && from <= endedAt

function incidentOf({ name, id }: Endpoint, episode: Episode, now: number): PageIncident {
  const { from, until = now, results, faults } = episode
  const lasted = duration(durationOf(episode, now).held)
  return {
    ...{
      id: `short-${id}-${from}`,
      title: `${named(name)} was down for ${lasted}`,
      severity: 'P3',
      endpoints: [name],
      startedAt: from,
      endedAt: until
    },
    updates: [
      {
        at: until,
        state: 'Resolved',
        text: `${results === 1 ? 'One check' : `${results} checks`} failed (${faults.join(', ') || 'no cause was kept'}). It was over before anybody was alerted.`
      }
    ]
  }
}
