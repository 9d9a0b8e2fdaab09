import type { PageSettings } from '@tocsin/notifier'
import { isActive } from '../decide/transition.ts'
import type { Endpoint } from '../endpoint.ts'
import { agreedBetween, dailySpans, latencyBetween, series } from '../history/between.ts'
import { dayMs, hourMs } from '../history/calendar.ts'
import { quantiles, sizeOf } from '../history/histogram.ts'
import type { History } from '../history/history.ts'
import { punctualityOf } from '../history/schedule.ts'
import type { Incident } from '../kept/incident.ts'
import type { Kept } from '../kept/kept.ts'
import { concerns, type Maintenance, upcoming } from '../maintenance/maintenance.ts'
import { uptimeOver } from '../report/uptime.ts'
import type { Result } from '../round/result.ts'
import type { Report } from '../slo/report.ts'
import { burning } from '../words/burning.ts'
import { listed } from '../words/names.ts'
import type { PageEndpoint, PageGroup, PageIncident, PageMaintenance, PageModel, PageObjective, PageState } from './model.ts'
import { overallState } from './states.ts'
import { untold } from './untold.ts'

export interface Known {
  settings: PageSettings
  endpoints: readonly Endpoint[]
  history: History
  kept: Kept
  results: readonly Result[]
  maintenance: readonly Maintenance[]
  reports: readonly Report[]
  /** `owner/name`. */
  repository: string
  /** Of the workflow run that writes the page. */
  runUrl: string
  /** By the id of an incident. */
  issueUrl(issue: number): string
}

/** What the status page shows. */
export function pageModel(known: Known): PageModel {
  const { settings, endpoints, history } = known
  const shown = endpoints.filter(({ hidden }) => !hidden)
  const everyMs = Math.min(...endpoints.map((one) => one.everyMs))
  const month = punctualityOf(history, { from: history.now - 30 * dayMs, to: history.now, everyMs })
  const groups = groupsOf(shown, known)
  return {
    title: settings.title ?? `Status of ${known.repository}`,
    ...given(settings),
    sourceUrl: known.runUrl,
    now: history.now,
    staleAt: history.now + Math.max(3 * everyMs, 30 * 60_000),
    state: overallState(groups.flatMap((group) => group.endpoints)),
    groups,
    incidents: incidentsOf(shown, known),
    maintenance: maintenanceOf(shown, known),
    objectives: known.reports.filter((report) => report.endpoints.some((name) => shown.some((one) => one.name === name))).map(objective),
    schedule: {
      ...(month.coverage !== undefined && { coverage: month.coverage }),
      ...(month.latenessMs !== undefined && { medianLatenessMs: month.latenessMs })
    }
  }
}

const given = ({ description, announcement, url }: PageSettings) => ({
  ...(description !== undefined && { description }),
  ...(announcement !== undefined && { announcement }),
  ...(url !== undefined && { url })
})

function groupsOf(shown: readonly Endpoint[], known: Known): readonly PageGroup[] {
  return [...Map.groupBy(shown, ({ group }) => group)].map(([name, members]) => ({
    ...(name !== undefined && { name }),
    endpoints: members.map((one) => endpointOf(one, known))
  }))
}

/** Points of the latency chart: 30 days in steps of 6 h. */
const chart = { days: 30, stepMs: 6 * hourMs }

function endpointOf(endpoint: Endpoint, known: Known): PageEndpoint {
  const { history, results, kept } = known
  const { name } = endpoint
  const result = results.find((one) => one.endpoint === name) ?? lastOf(name, endpoint, history)
  const track = kept.alerts.tracks.find((one) => one.endpoint === name)
  const state = stateOf(result?.verdict)
  const { since, words } = troubleOf(name, state, known)
  const cause = state === 'up' ? undefined : (result?.cause?.words ?? words)
  const latency = latencyOf(name, history)
  const uptime = {
    day: uptimeOver(history, name, 1),
    week: uptimeOver(history, name, 7),
    month: uptimeOver(history, name, 30),
    quarter: uptimeOver(history, name, 90)
  }
  return {
    ...{ id: endpoint.id, name, state },
    ...(/^https?:/.test(endpoint.shownUrl) && { url: endpoint.shownUrl }),
    ...(since !== undefined && { since }),
    ...(cause !== undefined && { cause }),
    days: dailySpans(history, name, 90),
    uptime: Object.fromEntries(Object.entries(uptime).filter(([, share]) => share !== undefined)),
    ...(latency && { latency }),
    series: series(history, name, { from: history.now - chart.days * dayMs, to: history.now + 1, stepMs: chart.stepMs }),
    ...(track?.certificateExpiresAt !== undefined && { certificateExpiresAt: track.certificateExpiresAt })
  }
}

/** Of the trouble that lasts: not of one that is over, nor of a budget or a certificate, which an endpoint that is well may have, too. */
function troubleOf(
  name: string,
  state: PageState,
  { kept: { alerts } }: Known
): { since?: number | undefined; words?: string | undefined } {
  if (state !== 'down' && state !== 'degraded') return {}
  const health = alerts.alerts.filter(({ kind }) => kind === 'health').flatMap(({ members }) => members)
  const member = health.find((one) => one.endpoint === name && isActive(one))
  const track = alerts.tracks.find(({ endpoint }) => endpoint === name)
  return { since: member?.since ?? track?.bad.since, words: track?.words }
}

/** Of an endpoint that this round did not probe, as long as its last result holds. */
function lastOf(name: string, { everyMs }: Endpoint, history: History): Pick<Result, 'verdict' | 'cause'> | undefined {
  return agreedBetween(history, name, history.now - 2 * everyMs, history.now + 1).at(-1)
}

const stateOf = (verdict: Result['verdict'] | undefined): PageState =>
  verdict === undefined || verdict === 'inconclusive' ? 'unknown' : verdict

function latencyOf(name: string, history: History): PageEndpoint['latency'] {
  const seen = latencyBetween(history, name, history.now - dayMs, history.now + 1)
  const [p50, p90, p95, p99] = quantiles(seen, [0.5, 0.9, 0.95, 0.99])
  if (sizeOf(seen) === 0 || p50 === undefined || p90 === undefined || p95 === undefined || p99 === undefined) return undefined
  return { p50, p90, p95, p99 }
}

/** What people were told, and what ended before anybody was: no outage is too short to be shown. */
function incidentsOf(shown: readonly Endpoint[], known: Known): readonly PageIncident[] {
  const told = toldIncidents(shown, known)
  return [...told, ...untold(shown, told, known.history)].toSorted((a, b) => b.startedAt - a.startedAt)
}

function toldIncidents(shown: readonly Endpoint[], { kept, issueUrl }: Known): readonly PageIncident[] {
  const names = new Set(shown.map(({ name }) => name))
  return kept.incidents
    .map((incident) => withoutHidden(incident, names))
    .filter(({ endpoints }) => endpoints.length > 0)
    .map(({ issue, updates, notes = [], past: _, ...incident }) => ({
      ...incident,
      ...(issue !== undefined && { url: issueUrl(issue) }),
      updates: [...updates, ...notes].toSorted((a, b) => a.at - b.at)
    }))
}

/** Words that name what is hidden are not shown. */
function withoutHidden(incident: Incident, names: ReadonlySet<string>): Incident {
  const endpoints = incident.endpoints.filter((name) => names.has(name))
  if (endpoints.length === incident.endpoints.length) return incident
  return {
    ...incident,
    endpoints,
    title: `Trouble with ${listed(endpoints)}`,
    updates: incident.updates.map((update) => ({ ...update, text: '' }))
  }
}

function maintenanceOf(shown: readonly Endpoint[], { maintenance, history }: Known): readonly PageMaintenance[] {
  return upcoming(maintenance, history.now).flatMap((one, index) => {
    const names = shown.filter((endpoint) => concerns(one, endpoint)).map(({ name }) => name)
    if (names.length === 0) return []
    const { title, start, end, url } = one
    return [
      { id: `${start}-${index}`, title, start, ...(end !== undefined && { end }), endpoints: names, ...(url !== undefined && { url }) }
    ]
  })
}

const objective = ({ name, endpoints, target, sli, budgetLeft, window, exhaustedAt, firing }: Report): PageObjective => ({
  ...{ name, endpoints, target, window },
  ...(sli !== undefined && { actual: sli }),
  ...(budgetLeft !== undefined && { budgetLeft }),
  ...(exhaustedAt !== undefined && { exhaustedAt }),
  ...(firing !== undefined && { firing: burning[firing] })
})
