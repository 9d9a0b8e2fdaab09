import { type Call, receiptsTable, redactAlert, type Sent, send, type To } from '@tocsin/action-kit'
import { escapeMarkdown, githubMarkdown, type Receipt } from '@tocsin/notifier'
import type { Telling } from '../decide/telling.ts'
import type { Ports } from '../ports.ts'
import { composeAlert, type Scene } from './compose.ts'

export interface Told extends Sent {
  telling: Telling
}

/** Tells one thing after the other, in the order in which it was decided. */
export async function tellAll(
  tellings: readonly Telling[],
  scene: (telling: Telling) => Scene,
  to: To,
  ports: Ports
): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const telling of tellings) told.push({ telling, ...(await tellOne(telling, scene(telling), to, ports)) })
  return told
}

async function tellOne(telling: Telling, scene: Scene, to: To, ports: Ports): Promise<Sent> {
  const alert = redactAlert(composeAlert(telling, scene), ports.redact)
  const message = { alert, call: callOf(telling), before: telling.before ? [telling.before.severity] : [] }
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
