import { iso } from '@tocsin/page'
import { headline } from '../headline.ts'
import type { PageEndpoint, PageIncident, PageMaintenance, PageModel, PageObjective } from '../model.ts'
import { endpointJsonPath, endpointPath } from '../paths.ts'
import { endpointsOf } from '../words.ts'

const schemaVersion = 1

const isoIf = (ms: number | undefined) => (ms === undefined ? undefined : iso(ms))

/** The page for machines: `docs/status.schema.json` describes it. Members that are not known are left out. */
export function statusJson(model: PageModel): string {
  const { title, description, announcement, url, sourceUrl, now, staleAt, state, incidents, maintenance, objectives, schedule } = model
  const endpoints = model.groups.flatMap(({ name, endpoints: own }) => own.map((endpoint) => ({ group: name, ...summaryOf(endpoint) })))
  return json({
    schemaVersion,
    title,
    description,
    announcement,
    url,
    sourceUrl,
    generatedAt: iso(now),
    staleAt: iso(staleAt),
    state,
    summary: headline(model),
    counts: countsOf(model),
    endpoints,
    incidents: incidents.map(incidentOf),
    maintenance: maintenance.map(maintenanceOf),
    objectives: objectives.map(objectiveOf),
    schedule
  })
}

/** The same of one endpoint, with its days and response times. */
export const endpointJson = (endpoint: PageEndpoint, { now }: PageModel): string =>
  json({
    schemaVersion,
    generatedAt: iso(now),
    ...summaryOf(endpoint),
    days: endpoint.days,
    series: endpoint.series.map(({ at, ...times }) => ({ at: iso(at), ...times }))
  })

const json = (value: object) => `${JSON.stringify(value)}\n`

const countsOf = (model: PageModel) => {
  const count = (state: string) => endpointsOf(model).filter((endpoint) => endpoint.state === state).length
  return { up: count('up'), degraded: count('degraded'), down: count('down'), maintenance: count('maintenance'), unknown: count('unknown') }
}

const summaryOf = ({ id, name, url, state, since, cause, uptime, latency, certificateExpiresAt }: PageEndpoint) => ({
  id,
  name,
  url,
  state,
  since: isoIf(since),
  cause,
  uptime,
  latency,
  certificateExpiresAt: isoIf(certificateExpiresAt),
  page: endpointPath(id),
  details: endpointJsonPath(id)
})

const incidentOf = ({ startedAt, endedAt, updates, ...rest }: PageIncident) => ({
  ...rest,
  startedAt: iso(startedAt),
  endedAt: isoIf(endedAt),
  updates: updates.map(({ at, state, text }) => ({ at: iso(at), state, text }))
})

const maintenanceOf = ({ start, end, ...rest }: PageMaintenance) => ({ ...rest, start: iso(start), end: isoIf(end) })

const objectiveOf = ({ exhaustedAt, ...rest }: PageObjective) => ({ ...rest, exhaustedAt: isoIf(exhaustedAt) })
