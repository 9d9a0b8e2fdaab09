import type { Alert, Tone } from '../../alert.ts'
import { type SeverityTable, severityTable } from '../../severity.ts'

export interface Look {
  /** 0–0xFFFFFF. */
  color: number
  /** Before the title; `''` for none. */
  mark: string
}

const tones: Record<Tone, Look> = {
  success: { color: 0x2ecc71, mark: '✅' },
  failure: { color: 0xd92d20, mark: '❌' },
  warning: { color: 0xfacc15, mark: '⚠️' },
  neutral: { color: 0x95a5a6, mark: '⚪' },
  running: { color: 0xf39c12, mark: '⏳' },
  merged: { color: 0x8957e5, mark: '🟣' },
  info: { color: 0x5865f2, mark: '' }
}

/** Colour and mark of an alert: its tone's, else its state's, else its severity's. Who has taken it on matters more than how bad it is. */
export function lookOf({ tone, status, severity }: Alert, table: SeverityTable = severityTable()): Look {
  const { color, emoji } = table[severity]
  const look = tone
    ? tones[tone]
    : { firing: { color, mark: emoji }, acknowledged: { color, mark: '' }, resolved: tones.success, info: tones.info }[status]
  return status === 'acknowledged' ? { ...look, mark: '👀' } : look
}
