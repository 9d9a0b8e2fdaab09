import type { Remote } from '../channel.ts'
import type { Claim, Lease, Pending } from '../receipt.ts'
import { type Book, type Entry, idOf, newest, overtaken, put, settle, settledIn } from './book.ts'
import { tied } from './tie.ts'

/** Longer than any budget of delivery: whatever says that it is held for longer was written by a wrong clock, or by an attacker. */
const longestLeaseMs = 3_600_000

/** Longer than a try takes. An edit that takes longer is overtaken, since it makes no second message. */
const editMs = 15_000

/**
 * Gives a transition to whoever asks, one at a time for each alert: while the first message of an alert is on its way, nobody can edit it,
 * and whoever sent another transition would make a second one.
 */
export function claim(book: Book, wanted: Pending, { now, until, seal }: Lease): { book: Book; claim: Claim } {
  const id = idOf(wanted)
  const settled = settledIn(book, id)
  if (settled) return { book, claim: { kind: 'done', receipt: settled } }
  const late = overtaken(book, wanted.receipt)
  if (late) return { book: settle(book, late), claim: { kind: 'done', receipt: late } }
  const remote = newest(book, wanted.receipt.alertKey)?.remote
  const leased = book.entries.filter((entry) => isRival(entry, wanted, seal !== undefined) && isLeased(entry, now))
  if (leased.some((entry) => idOf(entry) === id)) return { book, claim: { kind: 'held' } }
  const free = Math.max(0, ...leased.map((entry) => freeAt(entry, wanted.receipt.remote ?? remote)))
  if (free > now) return { book: put(book, wanted), claim: { kind: 'busy', until: free } }
  const bound = seal === undefined ? { book } : tied(book, wanted, seal)
  const mine = { kind: 'mine' as const, ...(remote && { remote }), ...('tie' in bound && { tie: bound.tie }) }
  return { book: put(bound.book, { ...wanted, since: now, until }), claim: mine }
}

/** Where the next alert goes on in what the one before has left, the two take turns as well. */
const isRival = ({ receipt, alert }: Entry, wanted: Pending, ties: boolean) =>
  receipt.alertKey === wanted.receipt.alertKey || (ties && alert.series !== undefined && alert.series === wanted.alert.series)

const isLeased = ({ until }: Entry, now: number) => typeof until === 'number' && until > now && until <= now + longestLeaseMs

/** When another transition of the alert may be sent. */
function freeAt({ since, until = 0 }: Entry, remote: Remote | undefined): number {
  return remote && typeof since === 'number' ? Math.min(until, since + editMs) : until
}
