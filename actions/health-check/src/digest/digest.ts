import { type ActionError, faultOf, receiptsTable, redactAlert, send, type To } from '@tocsin/action-kit'
import { escapeMarkdown, type Json, type Receipt } from '@tocsin/notifier'
import { keepRound } from '../history/gateway.ts'
import { jsonOf, keptFrom, keptKey } from '../kept/kept.ts'
import type { PageModel } from '../page/model.ts'
import type { HealthLedger, Ports } from '../ports.ts'
import { composeDigest } from './compose.ts'
import { digestDue } from './due.ts'

export interface Asked {
  digest: 'off' | 'weekly' | 'now'
  /** When the last one was sent, in ms since 1970. */
  sentAt: number | undefined
}

/** Sends the digest, where one is due, and keeps that it was sent. */
export async function tellDigest(
  { digest, sentAt }: Asked,
  model: () => PageModel,
  { to, ledger, ports }: { to: To; ledger: HealthLedger | undefined; ports: Ports }
): Promise<{ receipts: readonly Receipt[]; problem?: ActionError | undefined }> {
  const at = digest === 'now' ? ports.now() : digest === 'weekly' ? digestDue(ports.now(), sentAt) : undefined
  if (at === undefined) return { receipts: [] }
  const alert = redactAlert(composeDigest({ repository: ports.context.repository, at, model: model() }), ports.redact)
  const report = (receipts: readonly Receipt[]) => `### ${escapeMarkdown(alert.title)}\n\n${receiptsTable(receipts)}\n`
  const sent = await send({ message: { alert, call: 'none' }, place: { transition: 'digest' }, report }, to, ports)
  const unkept = ledger && sent.fate !== 'lost' ? await keep(ledger, at, ports) : undefined
  return { receipts: sent.receipts, problem: sent.problem ?? unkept }
}

const keep = (ledger: HealthLedger, at: number, { now }: Ports): Promise<ActionError | undefined> =>
  keepRound(ledger, [], {
    now: now(),
    key: keptKey,
    fn: (current: Json | undefined) => jsonOf({ ...keptFrom(current), digestAt: at })
  }).then(() => undefined, faultOf)
