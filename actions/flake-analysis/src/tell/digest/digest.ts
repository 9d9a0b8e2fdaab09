import { digestDue, problemOf, receiptsTable, redactAlert, send } from '@tocsin/action-kit'
import { type Documents, escapeMarkdown, type Receipt } from '@tocsin/notifier'
import type { FlakeReport } from '../../model/report.ts'
import { looksOf } from '../decide/seen.ts'
import { noTellings, type TellState } from '../decide/state.ts'
import { tellStateFrom } from '../decide/state-json.ts'
import type { Scene } from '../scene.ts'
import { changeTold, type FlakesTold, type FlakeTellPorts, type FlakeTo, tellKey } from '../tell.ts'
import { composeDigest, type Week } from './compose.ts'

/** Sends the digest where one is due, after `tell`, and keeps that it was sent: without a ledger there is one on demand alone. */
export async function tellDigest(digest: 'weekly' | 'now', scene: Scene, to: FlakeTo, ports: FlakeTellPorts): Promise<FlakesTold> {
  try {
    const ledger = await ports.ledger()
    const state = ledger ? tellStateFrom(await ledger.read(tellKey)) : noTellings
    const at = digest === 'now' ? ports.now() : ledger && dueOf(scene.report, state, ports.now())
    return at === undefined
      ? { receipts: [], problems: [] }
      : await sendDigest({ ...scene, at, state }, { weekly: digest === 'weekly', ledger }, to, ports)
  } catch (error) {
    return { receipts: [], problems: [problemOf(error, 'The digest could not be sent')] }
  }
}

/** When the digest of a report is due. One that lacked a part has one with the others, and not a day later. */
function dueOf(report: FlakeReport, { repositories, digestAt }: TellState, now: number): number | undefined {
  const due = looksOf(report).map((look) => digestDue(now, repositories[look]?.digestAt ?? digestAt))
  return due.includes(undefined) ? undefined : due[0]
}

function withDigest(state: TellState, { at, report }: Pick<Week, 'at' | 'report'>): TellState {
  const sent = looksOf(report).map((look) => {
    const before = state.repositories[look] ?? { since: report.generatedAt, seen: false, truncated: false }
    return [look, { ...before, digestAt: at }]
  })
  return { ...state, repositories: { ...state.repositories, ...Object.fromEntries(sent) } }
}

interface Due {
  weekly: boolean
  ledger: Documents | undefined
}

async function sendDigest(week: Week, { weekly, ledger }: Due, to: FlakeTo, ports: FlakeTellPorts): Promise<FlakesTold> {
  const alert = redactAlert(composeDigest(week), ports.redact)
  const report = (receipts: readonly Receipt[]) => `### ${escapeMarkdown(alert.title)}\n\n${receiptsTable(receipts)}\n`
  const sent = await send({ message: { alert, call: 'none' }, place: { transition: 'digest' }, report }, to, ports)
  const isSent = weekly && sent.fate !== 'lost' && ledger !== undefined
  const unkept = isSent ? await changeTold(ledger, (state) => withDigest(state, week)) : undefined
  return { receipts: sent.receipts, problems: [sent.problem, unkept].filter((one) => one !== undefined) }
}
