import type { Tie } from '../channel.ts'
import type { Pending, Receipt } from '../receipt.ts'
import { type Book, bind, type KnownTie, precedes } from './book.ts'

/** Ties an alert at its first claim; what holds then holds for ever, whatever becomes of the alert before it. */
export function tied(book: Book, { receipt, alert: { series } }: Pending, seal: string): { book: Book; tie: Tie } {
  const known = book.ties.find(({ alertKey }) => alertKey === receipt.alertKey)
  if (known) return { book, tie: tieOf(known) }
  const previous = series === undefined ? undefined : lastOf(series, receipt, book)?.remote
  const tie: KnownTie = { alertKey: receipt.alertKey, seal, ...(series !== undefined && { series }), ...(previous && { previous }) }
  return { book: bind(book, tie), tie: { ...tieOf(tie), first: true } }
}

const tieOf = ({ seal, previous }: KnownTie): Tie => ({ seal, ...(previous && { previous }) })

/** The newest receipt of another alert of the series that led somewhere. */
function lastOf(series: string, wanted: Receipt, { receipts, ties }: Book): Receipt | undefined {
  const others = new Set(ties.filter((tie) => tie.series === series && tie.alertKey !== wanted.alertKey).map(({ alertKey }) => alertKey))
  return receipts.findLast((one) => others.has(one.alertKey) && one.remote && precedes(one, wanted) !== false)
}
