import { type Alert, type Link, oneLine, type Source, type Text } from '@tocsin/notifier'
import type { Telling } from '../decide/telling.ts'
import type { Endpoint } from '../endpoint.ts'
import { folderOf } from '../kept/monitor.ts'
import { type Figures, fieldsOf } from '../words/fields.ts'
import { summaryOf } from '../words/summary.ts'
import { endedAt, titleOf } from '../words/title.ts'

/** Where an alert comes from, and what it leads to. */
export interface Scene extends Figures {
  /** `owner/name`. */
  repository: string
  /** Of several of one repository. */
  monitor?: string | undefined
  endpoints: readonly Endpoint[]
  /** Of the run that saw it. */
  runUrl?: string | undefined
  /** Of the status page. */
  pageUrl?: string | undefined
  /** Whether the round could not be kept. */
  unkept?: boolean | undefined
}

/** The identity of an alert for ever. */
export const alertKey = ({ repository, monitor }: Pick<Scene, 'repository' | 'monitor'>, id: string): string =>
  `${repository}/${folderOf(monitor)}/${id}`

/** What a telling says. */
export function composeAlert(telling: Telling, scene: Scene): Alert {
  const { alert, kind, severity, reason, at } = telling
  const members = alert.members.map(({ endpoint }) => endpoint)
  const known = scene.endpoints.filter(({ name }) => members.includes(name))
  const runbook = known.find((one) => one.runbook !== undefined)?.runbook
  const urls = new Map(known.map(({ name, shownUrl }) => [name, shownUrl]))
  const url = members.length === 1 ? urlOf(urls.get(members[0] ?? '')) : undefined
  return {
    key: alertKey(scene, alert.id),
    series: alertKey(scene, seriesOf(telling)),
    source: sourceOf(telling),
    status: statusOf(telling),
    severity,
    reason,
    title: oneLine(titleOf(telling)),
    ...(url && { url }),
    summary: [...summaryOf(telling, { urls }), ...(scene.unkept ? unkeptWords : [])],
    fields: fieldsOf(telling, scene),
    links: linksOf(scene),
    excerpts: [],
    ...(kind === 'recovered' && { tone: 'success' as const }),
    context: oneLine([scene.repository, 'health-check', scene.monitor].filter(Boolean).join(' · ')),
    startedAt: new Date(alert.startedAt).toISOString(),
    ...(kind === 'recovered' && { endedAt: new Date(endedAt(alert, at)).toISOString() }),
    labels: labelsOf(telling, scene, members, known),
    ...(runbook && { runbook })
  }
}

/** A ledger that cannot be written knows of no message either. */
const unkeptWords: Text = [
  '\n',
  { subtext: ['The history could not be stored: until that is mended, each round tells this again. The log of the run says why.'] }
]

/** One outage after the other of the same endpoint, or of the same objective. */
const seriesOf = ({ alert }: Telling) =>
  alert.certificate?.host ?? alert.slo?.objective ?? [alert.kind, alert.members[0]?.endpoint ?? ''].join('/')

const sourceOf = ({ alert }: Telling): Source => (alert.kind === 'slo' ? 'slo' : 'health')

function statusOf({ kind }: Telling): Alert['status'] {
  if (kind === 'stale') return 'info'
  return kind === 'recovered' || kind === 'closed' ? 'resolved' : 'firing'
}

const linksOf = ({ runUrl, pageUrl }: Scene): readonly Link[] => [
  ...(pageUrl ? [{ label: 'Status page', url: pageUrl }] : []),
  ...(runUrl ? [{ label: 'Run', url: runUrl }] : [])
]

/** Of what is not spoken over http, a click would lead nowhere. */
const urlOf = (shown: string | undefined) => (shown && /^https?:\/\/[^$]*$/.test(shown) ? shown : undefined)

const labelsOf = (
  { alert, kind }: Telling,
  { repository, monitor = '' }: Scene,
  members: readonly string[],
  known: readonly Endpoint[]
): Alert['labels'] => ({
  repository,
  monitor,
  kind: alert.kind,
  decision: kind,
  endpoint: members.length === 1 ? (members[0] ?? '') : members.join(','),
  group: [...new Set(known.flatMap(({ group }) => group ?? []))].join(','),
  critical: String(known.some(({ critical }) => critical)),
  ...(alert.slo && { objective: alert.slo.objective })
})
