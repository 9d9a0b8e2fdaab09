import { fields, list } from '../read-json.ts'
import type { Claim, Lease, Pending, Receipt } from '../receipt.ts'
import { severities } from '../severity.ts'

/** A transition that is not settled; while `until` (ms since the epoch) lies ahead, a run is at it. */
export interface Entry extends Pending {
  until?: number
}

/** All that is known of one channel, in one document, so that each change is one compare-and-swap. */
export interface Book {
  channel: string
  /** Settled transitions, oldest first. */
  receipts: readonly Receipt[]
  /** Transitions to send, oldest first. */
  entries: readonly Entry[]
}

const most = { receipts: 1000, perAlert: 50, ageMs: 90 * 24 * 3_600_000 }

/** Reads a document that may be absent, older or damaged; whatever is not a receipt of the channel is left out. */
export function bookOf(document: unknown, channel: string): Book {
  const { receipts, entries } = fields(document)
  const isOwn = ({ channel: name }: Receipt) => name === channel
  return {
    channel,
    receipts: list(receipts).filter(isReceipt).filter(isOwn),
    entries: list(entries)
      .filter(isEntry)
      .filter(({ receipt }) => isOwn(receipt))
  }
}

/** The last word on a transition. */
export function settle({ channel, receipts, entries }: Book, receipt: Receipt): Book {
  const others = receipts.filter(({ id }) => id !== receipt.id)
  return {
    channel,
    receipts: recent([...others, receipt], Date.parse(receipt.at)),
    entries: entries.filter((entry) => idOf(entry) !== receipt.id)
  }
}

/** An entry in its place, or at the end; it keeps the time since when it waits. */
export function put(book: Book, entry: Entry): Book {
  const at = book.entries.findIndex((known) => idOf(known) === idOf(entry))
  const known = book.entries[at]
  if (!known) return { ...book, entries: [...book.entries, entry] }
  return { ...book, entries: book.entries.with(at, { ...entry, receipt: { ...entry.receipt, at: known.receipt.at } }) }
}

export function claim(book: Book, entry: Entry, { now }: Lease): { book: Book; claim: Claim } {
  const told = book.receipts.find(({ id, outcome }) => id === idOf(entry) && (outcome === 'delivered' || outcome === 'accepted'))
  if (told) return { book, claim: { kind: 'done', receipt: told } }
  if (book.entries.some((known) => idOf(known) === idOf(entry) && (known.until ?? 0) > now)) return { book, claim: { kind: 'held' } }
  const remote = newest(book, entry.receipt.alertKey)?.remote
  return { book: put(book, entry), claim: { kind: 'mine', ...(remote && { remote }) } }
}

/** The newest receipt of an alert whose message can be edited. */
export function newest({ receipts }: Book, alertKey: string): Receipt | undefined {
  return receipts.findLast((receipt) => receipt.alertKey === alertKey && receipt.remote)
}

function recent(receipts: readonly Receipt[], now: number): readonly Receipt[] {
  const young = receipts.filter(({ at }) => Date.parse(at) >= now - most.ageMs)
  const byAlert = Map.groupBy(young, ({ alertKey }) => alertKey)
  const kept = new Set([...byAlert.values()].flatMap((all) => all.slice(-most.perAlert)))
  return young.filter((receipt) => kept.has(receipt)).slice(-most.receipts)
}

const idOf = ({ receipt }: Pending) => receipt.id

function isReceipt(value: unknown): value is Receipt {
  const { id, alertKey, transition, channel, outcome, at, remote } = fields(value)
  const isWhole = [id, alertKey, transition, channel, outcome, at].every((each) => typeof each === 'string')
  return isWhole && (remote === undefined || isRemote(remote))
}

/** Its id becomes a part of a path, where two dots would name something else. */
function isRemote(value: unknown): boolean {
  const { id, channel = '', thread = '', url = '' } = fields(value)
  return typeof id === 'string' && !/^\.{0,2}$/.test(id) && [channel, thread, url].every((each) => typeof each === 'string')
}

function isEntry(value: unknown): value is Entry {
  const { receipt, alert, mentions, style } = fields(value)
  const areWords = Array.isArray(mentions) && mentions.every((word) => typeof word === 'string')
  return isReceipt(receipt) && isAlert(alert) && areWords && style !== null
}

/** Whoever can write to the ledger wrote it: what is no alert would end the run of every later step. */
function isAlert(value: unknown): boolean {
  const alert = fields(value)
  const isListed = [alert.summary, alert.fields, alert.links, alert.excerpts].every(Array.isArray)
  return isListed && typeof alert.title === 'string' && severities.some((known) => known === alert.severity)
}
