import { sha256 } from '../delivery/sha256.ts'
import type { Claim, Lease, Receipt, Receipts } from '../receipt.ts'
import { type History, historyOf, remember } from './history.ts'
import { type Entry, entriesOf, isHeld, isSettled, type Outbox, put } from './outbox.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Documents with compare-and-swap. `update` may apply `fn` several times; the last application is the one that holds. */
export interface Documents {
  read(key: string): Promise<unknown>
  update(key: string, fn: (current: unknown) => Json): Promise<unknown>
}

/**
 * Receipts in two kinds of documents: a history for each alert, an outbox for each channel. A settled transition is written to its
 * history first and leaves the outbox with the next claim, so that a run which dies in between loses nothing and sends nothing twice.
 */
export function receiptsOver(documents: Documents): Receipts {
  const history = async (alertKey: string) => historyOf(await documents.read(historyKey(alertKey)))
  return {
    find: async (alertKey, channel) => (await history(alertKey)).findLast((receipt) => receipt.channel === channel && receipt.remote),
    pending: async (channel) => (await sorted(documents, channel)).open,
    async save(receipt, pending) {
      if (receipt.outcome === 'pending' && pending)
        await change(documents, receipt.channel, (entries) => put(entries, { receipt, ...pending }))
      else await documents.update(historyKey(receipt.alertKey), (current) => json(remember(current, receipt)))
    },
    claim: (receipt, pending, lease) => claim(documents, { receipt, ...pending, until: lease.until }, lease)
  }
}

async function claim(documents: Documents, entry: Entry, lease: Lease): Promise<Claim> {
  const { channel, id } = entry.receipt
  const before = await told(documents, entry)
  if (before) return { kind: 'done', receipt: before }
  if (await takeEntry(documents, entry, lease)) return { kind: 'held' }

  // Read again: a run that settled it in the meantime wrote its history before it let go.
  const since = await told(documents, entry)
  if (!since) return { kind: 'mine' }
  await change(documents, channel, (entries) => entries.filter(({ receipt }) => receipt.id !== id))
  return { kind: 'done', receipt: since }
}

async function told(documents: Documents, { receipt: { alertKey, id } }: Entry): Promise<Receipt | undefined> {
  const history = historyOf(await documents.read(historyKey(alertKey)))
  return history.find((receipt) => receipt.id === id && (receipt.outcome === 'delivered' || receipt.outcome === 'accepted'))
}

/** Whether another run holds it; otherwise it is ours now. */
async function takeEntry(documents: Documents, entry: Entry, lease: Lease): Promise<boolean> {
  const { channel, id } = entry.receipt
  const settled = new Set((await sorted(documents, channel)).settled.map(versionOf))
  let held = false
  await change(documents, channel, (entries) => {
    const left = withoutSettled(entries, settled)
    held = isHeld(left, id, lease)
    return held ? left : put(left, entry)
  })
  return held
}

const withoutSettled = (entries: readonly Entry[], settled: ReadonlySet<string>) =>
  entries.filter((entry) => !settled.has(versionOf(entry)))

const versionOf = ({ receipt: { id, at } }: Entry) => `${id} ${at}`

async function change(documents: Documents, channel: string, fn: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
  await documents.update(outboxKey(channel), (current) => json({ channel, entries: fn(entriesOf(current)) }))
}

async function sorted(documents: Documents, channel: string): Promise<{ open: readonly Entry[]; settled: readonly Entry[] }> {
  const entries = entriesOf(await documents.read(outboxKey(channel)))
  const settled = await Promise.all(
    entries.map(async (entry) => isSettled(entry, historyOf(await documents.read(historyKey(entry.receipt.alertKey)))))
  )
  return { open: entries.filter((_, index) => !settled[index]), settled: entries.filter((_, index) => settled[index]) }
}

const json = (document: History | Outbox): Json => JSON.parse(JSON.stringify(document))

export const historyKey = (alertKey: string): string => `receipts/alerts/${hash(alertKey)}`

export const outboxKey = (channel: string): string => `receipts/outbox/${hash(channel)}`

const hash = (text: string) => sha256(text).slice(0, 32)
