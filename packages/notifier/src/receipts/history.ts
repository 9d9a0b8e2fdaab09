import type { Receipt } from '../receipt.ts'

const longest = 50
const maxAgeMs = 90 * 24 * 3_600_000

/** What one alert has behind it, oldest first. */
export interface History {
  alertKey: string
  receipts: readonly Receipt[]
}

/** Reads a document that may be absent, older or damaged: what is no receipt is left out. */
export function historyOf(document: unknown): readonly Receipt[] {
  return listIn(document, 'receipts').filter(isReceipt)
}

/** The history with the newest word about one transition, kept small: 50 receipts, 90 days. */
export function remember(document: unknown, receipt: Receipt): History {
  const others = historyOf(document).filter(({ id }) => id !== receipt.id)
  const oldest = Date.parse(receipt.at) - maxAgeMs
  return { alertKey: receipt.alertKey, receipts: [...others.filter(({ at }) => Date.parse(at) >= oldest), receipt].slice(-longest) }
}

export function listIn(document: unknown, name: string): readonly unknown[] {
  const list = typeof document === 'object' && document !== null ? (document as Record<string, unknown>)[name] : undefined
  return Array.isArray(list) ? list : []
}

export function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return ['id', 'alertKey', 'transition', 'channel', 'outcome', 'at'].every((name) => typeof fields[name] === 'string')
}
