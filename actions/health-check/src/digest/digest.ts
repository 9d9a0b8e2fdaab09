import { type ActionError, digestDue, receiptsTable, redactAlert, send } from '@tocsin/action-kit'
import { escapeMarkdown, type Receipt } from '@tocsin/notifier'
import { changeKept } from '../kept/change.ts'
import type { HealthLedger, Ports } from '../ports.ts'
import { modelOf } from '../publish/page.ts'
import type { Seen, To } from '../seen.ts'
import { composeDigest } from './compose.ts'

export interface Digested {
  receipts: readonly Receipt[]
  problem?: ActionError | undefined
}

/** Sends the digest of the last seven days, where one is due, and keeps that it was sent: without a ledger there is one on demand alone. */
export async function tellDigest(seen: Seen, to: To, ports: Ports): Promise<Digested> {
  const { digest, monitor } = to.inputs
  const at = digest === 'now' ? ports.now() : seen.ledger && digestDue(ports.now(), seen.decided.kept.digestAt)
  if (at === undefined) return { receipts: [] }
  const written = composeDigest({ repository: ports.context.repository, monitor, at, model: modelOf(seen, ports) })
  const alert = redactAlert(written, ports.redact)
  const report = (receipts: readonly Receipt[]) => `### ${escapeMarkdown(alert.title)}\n\n${receiptsTable(receipts)}\n`
  const sent = await send({ message: { alert, call: 'none' }, place: { transition: 'digest' }, report }, to, ports)
  const unkept = seen.ledger && digest === 'weekly' && sent.fate !== 'lost' ? await keepSent(seen.ledger, at) : undefined
  return { receipts: sent.receipts, problem: sent.problem ?? unkept }
}

const keepSent = (ledger: HealthLedger, digestAt: number) =>
  changeKept(ledger, (kept) => ({ ...kept, digestAt }), 'That the digest was sent could not be kept')
