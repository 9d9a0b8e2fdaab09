import { digestDue, problemOf, receiptsTable, redactAlert, send } from '@tocsin/action-kit'
import { type Documents, escapeMarkdown, type Receipt } from '@tocsin/notifier'
import { noTellings } from '../decide/state.ts'
import { tellStateFrom } from '../decide/state-json.ts'
import type { Scene } from '../scene.ts'
import { changeTold, type FlakesTold, type FlakeTellPorts, type FlakeTo, tellKey } from '../tell.ts'
import { composeDigest } from './compose.ts'

/** Sends the digest where one is due, after `tell`, and keeps that it was sent: without a ledger there is one on demand alone. */
export async function tellDigest(digest: 'weekly' | 'now', scene: Scene, to: FlakeTo, ports: FlakeTellPorts): Promise<FlakesTold> {
  try {
    const ledger = await ports.ledger()
    const state = ledger ? tellStateFrom(await ledger.read(tellKey)) : noTellings
    const at = digest === 'now' ? ports.now() : ledger && digestDue(ports.now(), state.digestAt)
    return at === undefined
      ? { receipts: [], problems: [] }
      : await sendDigest(composeDigest({ ...scene, at, state }), { weekly: digest === 'weekly', at, ledger }, to, ports)
  } catch (error) {
    return { receipts: [], problems: [problemOf(error, 'The digest could not be sent')] }
  }
}

interface Due {
  weekly: boolean
  at: number
  ledger: Documents | undefined
}

async function sendDigest(
  written: ReturnType<typeof composeDigest>,
  { weekly, at, ledger }: Due,
  to: FlakeTo,
  ports: FlakeTellPorts
): Promise<FlakesTold> {
  const alert = redactAlert(written, ports.redact)
  const report = (receipts: readonly Receipt[]) => `### ${escapeMarkdown(alert.title)}\n\n${receiptsTable(receipts)}\n`
  const sent = await send({ message: { alert, call: 'none' }, place: { transition: 'digest' }, report }, to, ports)
  const isSent = weekly && sent.fate !== 'lost' && ledger !== undefined
  const unkept = isSent ? await changeTold(ledger, (state) => ({ ...state, digestAt: at })) : undefined
  return { receipts: sent.receipts, problems: [sent.problem, unkept].filter((one) => one !== undefined) }
}
