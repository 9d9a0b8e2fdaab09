import { type Call, problemOf, receiptsTable, redactAlert, type Sent, send } from '@tocsin/action-kit'
import { escapeMarkdown, githubMarkdown, type Receipt } from '@tocsin/notifier'
import type { Telling } from '../decide/telling.ts'
import { dayMs } from '../history/calendar.ts'
import type { Ports } from '../ports.ts'
import { isKnownFor, overallUptime } from '../report/uptime.ts'
import type { Seen, To } from '../seen.ts'
import { alertKey, composeAlert, type Scene } from './compose.ts'

export interface Told extends Sent {
  telling: Telling
}

/** Tells one thing after the other, in the order in which it was decided. One that cannot be told keeps no other from being told. */
export async function tell(seen: Seen, to: To, ports: Ports): Promise<readonly Told[]> {
  const told: Told[] = []
  if (!to.inputs.alerts) return seen.decided.tellings.map((telling) => ({ telling, ...unasked }))
  for (const telling of seen.decided.tellings) {
    const scene = sceneOf(telling, seen, to, ports)
    const sent = await tellOne(telling, scene, to, ports).catch((error) => untold(telling, scene, error))
    told.push({ telling, ...sent })
  }
  return told
}

/** Nobody wants to hear: it is over with. */
const unasked: Sent = { alertKey: '', issue: undefined, receipts: [], fate: 'sent', problem: undefined }

function sceneOf({ alert }: Telling, { settings, history, decided }: Seen, { inputs }: To, { context }: Ports): Scene {
  const names = alert.members.map(({ endpoint }) => endpoint)
  const uptime = inputs.ledger === 'none' || !isKnownFor(history, names, dayMs) ? undefined : overallUptime(history, names, 30)
  return {
    ...{
      repository: context.repository,
      monitor: inputs.monitor,
      endpoints: settings.endpoints,
      runUrl: context.runUrl,
      pageUrl: settings.page.url,
      unkept: decided.problem !== undefined
    },
    ...(uptime !== undefined && { uptime })
  }
}

/** Such as for want of a secret. */
const untold = ({ alert }: Telling, scene: Scene, error: unknown): Sent => ({
  ...{ alertKey: alertKey(scene, alert.id), issue: undefined, receipts: [], fate: 'lost' },
  problem: problemOf(error, 'An alert could not be told')
})

async function tellOne(telling: Telling, scene: Scene, to: To, ports: Ports): Promise<Sent> {
  const alert = redactAlert(composeAlert(telling, scene), ports.redact)
  const before = telling.before ? [telling.before.severity, telling.alert.worst] : []
  const message = { alert, call: callOf(telling), before, only: telling.only }
  const place = { transition: `${telling.turn}: ${telling.kind}`, order: telling.turn }
  const report = (receipts: readonly Receipt[]) =>
    `### ${escapeMarkdown(alert.title)}\n\n${githubMarkdown(alert.summary).replace(/^/gm, '> ')}\n\n${receipts.length > 0 ? `${receiptsTable(receipts)}\n` : ''}`
  return send({ message, place, report, quietly: isNoNews(telling) }, to, ports)
}

/** Whoever shows nothing of the alert has nothing to be mended. */
const isNoNews = ({ kind, calls }: Telling) => !calls && (kind === 'updated' || kind === 'joined' || kind === 'recovered')

function callOf({ calls, before }: Telling): Call {
  if (!calls) return 'none'
  return before ? 'again' : 'first'
}
