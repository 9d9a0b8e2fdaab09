import type { Tie } from '../channel.ts'
import { fields, list } from '../read-json.ts'
import { type Pending, type Receipt, superseded } from '../receipt.ts'
import { severities } from '../severity.ts'
import { webUrl } from '../web-url.ts'

/** A transition that is not settled; while `until` lies ahead, the run that claimed it at `since` is at it. Both in ms since the epoch. */
export interface Entry extends Pending {
  since?: number
  until?: number
}

/** All that is known of one channel, in one document, so that each change is one compare-and-swap. */
export interface Book {
  channel: string
  /** Settled transitions, oldest first. */
  receipts: readonly Receipt[]
  /** Transitions to send, oldest first. */
  entries: readonly Entry[]
  /** Of the alerts that were ever claimed by a channel that ties them, oldest first. */
  ties: readonly KnownTie[]
}

export interface KnownTie extends Omit<Tie, 'first'> {
  alertKey: string
  series?: string
}

/** No fewer ties than receipts: an alert whose issue is known has not lost its tie. */
const most = { entries: 500, ties: 1000, receipts: 1000, perAlert: 50, ageMs: 90 * 24 * 3_600_000 }

/** Clocks differ by minutes, and two runs of a stream by a few turns; what lies further ahead nobody can have written. */
const mostAhead = { ms: 3_600_000, turns: 1_000 }

/** Reads a document that may be absent, older or damaged; whatever is not a receipt of the channel is left out. `now`: in ms since the epoch. */
export function bookOf(document: unknown, channel: string, now = Number.POSITIVE_INFINITY): Book {
  const { receipts, entries, ties } = fields(document)
  const isOwn = ({ channel: name, at }: Receipt) => name === channel && Date.parse(at) <= now + mostAhead.ms
  return {
    channel,
    receipts: list(receipts).slice(-most.receipts).filter(isReceipt).filter(isOwn),
    entries: list(entries)
      .slice(-most.entries)
      .filter(isEntry)
      .filter(({ receipt }) => isOwn(receipt)),
    ties: list(ties).filter(isTie)
  }
}

/** The last word on a transition. What got through leaves the older ones of its alert nothing to tell, whoever is at them. */
export function settle(book: Book, receipt: Receipt): Book {
  const { receipts, entries } = book
  const outdated = isTold(receipt) ? olderThan(receipt, entries) : []
  const settled = new Set([receipt, ...outdated].map(({ id }) => id))
  const last = [
    ...outdated.map((older) => outdatedBy(receipt, older)),
    isTold(receipt) ? receipt : (settledIn(book, receipt.id) ?? receipt)
  ]
  return {
    ...book,
    receipts: recent([...receipts.filter(({ id }) => !settled.has(id)), ...last], Date.parse(receipt.at)),
    entries: entries.filter((entry) => !settled.has(idOf(entry)))
  }
}

/** Those of the same alert that come before it: by their order, else as they were asked for. */
function olderThan(receipt: Receipt, entries: readonly Entry[]): readonly Receipt[] {
  const at = entries.findIndex((entry) => idOf(entry) === receipt.id)
  return entries
    .filter((entry, index) => entry.receipt.alertKey === receipt.alertKey && (precedes(entry.receipt, receipt) ?? index < at))
    .map((entry) => entry.receipt)
}

export const precedes = ({ order: one }: Pick<Receipt, 'order'>, { order: other }: Pick<Receipt, 'order'>) =>
  one === undefined || other === undefined ? undefined : one < other && other - one <= mostAhead.turns

const outdatedBy = ({ at }: Receipt, older: Receipt): Receipt => ({ ...older, outcome: 'skipped', detail: superseded, at })

const isTold = ({ outcome }: Receipt) => outcome === 'delivered' || outcome === 'accepted'

/** The receipt of what was told or has nothing left to tell, whatever a slow run says of it later. */
export const settledIn = ({ receipts }: Book, id: string): Receipt | undefined =>
  receipts.find((receipt) => receipt.id === id && (isTold(receipt) || receipt.outcome === 'skipped'))

/** What a transition is told that comes too late. */
export const overtaken = ({ receipts }: Book, wanted: Receipt): Receipt | undefined => {
  const newer = receipts.find((one) => one.alertKey === wanted.alertKey && isTold(one) && precedes(wanted, one))
  return newer && outdatedBy(newer, wanted)
}

/** An entry in its place, or at the end; it keeps the time since when it waits. What another run settled meanwhile waits no more. */
export function put(book: Book, entry: Entry): Book {
  if (settledIn(book, idOf(entry))) return book
  const at = book.entries.findIndex((known) => idOf(known) === idOf(entry))
  const known = book.entries[at]
  if (!known) return { ...book, entries: [...book.entries, entry] }
  return { ...book, entries: book.entries.with(at, { ...entry, receipt: { ...entry.receipt, at: known.receipt.at } }) }
}

export const bind = (book: Book, tie: KnownTie): Book => ({ ...book, ties: [...book.ties, tie].slice(-most.ties) })

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

export const idOf = ({ receipt }: Pending) => receipt.id

function isReceipt(value: unknown): value is Receipt {
  const { id, alertKey, transition, order = 0, channel, outcome, attempts = 0, at, remote } = fields(value)
  const isWhole = [id, alertKey, transition, channel, outcome, at].every((each) => typeof each === 'string')
  const areCounts = Number.isSafeInteger(order) && Number.isSafeInteger(attempts) && Number(attempts) >= 0
  return isWhole && areCounts && (remote === undefined || isRemote(remote))
}

/** Ids become parts of a path and of an output, both of which whoever can write to the ledger could choose. */
function isRemote(value: unknown): boolean {
  const { id, channel, thread, url } = fields(value)
  const isKnown = isId(id) && [channel, thread].every((each) => each === undefined || isId(each))
  return isKnown && (url === undefined || (typeof url === 'string' && webUrl(url) !== undefined))
}

/** The snowflakes of Discord have 20 digits at most, and the numbers of GitHub fewer. */
const isId = (value: unknown): boolean => typeof value === 'string' && /^\d{1,20}$/.test(value)

function isTie(value: unknown): value is KnownTie {
  const { alertKey, series = '', seal, previous } = fields(value)
  const isWhole = [alertKey, series].every((each) => typeof each === 'string') && typeof seal === 'string' && /^[0-9a-f]{24}$/.test(seal)
  return isWhole && (previous === undefined || isRemote(previous))
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
  const areTexts = [alert.title, alert.series ?? ''].every((each) => typeof each === 'string')
  return isListed && areTexts && severities.some((known) => known === alert.severity)
}
