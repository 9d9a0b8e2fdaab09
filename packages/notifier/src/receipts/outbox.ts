import type { Lease, Pending, Receipt } from '../receipt.ts'
import { isReceipt, listIn } from './history.ts'

/** A transition that is not settled; while `until` (ms since the epoch) lies ahead, a run is at it. */
export interface Entry extends Pending {
  until?: number
}

/** The transitions of one channel that are not settled yet, oldest first. */
export interface Outbox {
  channel: string
  entries: readonly Entry[]
}

export function entriesOf(document: unknown): readonly Entry[] {
  return listIn(document, 'entries').filter(isEntry)
}

/** Puts an entry in its place, or at the end; it keeps the time since when it waits. */
export function put(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const at = entries.findIndex(({ receipt }) => receipt.id === entry.receipt.id)
  const known = entries[at]
  if (!known) return [...entries, entry]
  return entries.with(at, { ...entry, receipt: { ...entry.receipt, at: known.receipt.at } })
}

export function isHeld(entries: readonly Entry[], id: string, { now }: Lease): boolean {
  return entries.some(({ receipt, until = 0 }) => receipt.id === id && until > now)
}

/** Whether the history has the last word on an entry. */
export function isSettled({ receipt }: Entry, history: readonly Receipt[]): boolean {
  return history.some(({ id, at }) => id === receipt.id && at >= receipt.at)
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { receipt, alert, mentions } = value as Record<string, unknown>
  return isReceipt(receipt) && typeof alert === 'object' && alert !== null && Array.isArray(mentions)
}
