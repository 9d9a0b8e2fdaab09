import { documentKey } from '../document-key.ts'
import type { Json } from '../json.ts'
import type { Claim, Place, Receipt, Receipts } from '../receipt.ts'
import { type Book, bookOf, newest, precedes, put, settle } from './book.ts'
import { claim } from './claim.ts'
import type { Documents } from './documents.ts'

/** Receipts in one document for each channel. A message costs three exchanges with it: look for pending ones, claim, settle. */
export function receiptsOver(documents: Documents, now: () => number = Date.now): Receipts {
  const read = async (channel: string) => bookOf(await documents.read(bookKey(channel)), channel, now())
  const change = async (channel: string, fn: (book: Book) => Book) => {
    await documents.update(bookKey(channel), (current) => json(fn(bookOf(current, channel, now()))))
  }
  return {
    find: async (alertKey, channel) => newest(await read(channel), alertKey),
    async knows(alertKey, channel, before) {
      const { receipts, entries } = await read(channel)
      const all = [...receipts.filter(({ remote }) => remote), ...entries.map(({ receipt }) => receipt)]
      return all.some((receipt) => receipt.alertKey === alertKey && (!before || comesBefore(receipt, before)))
    },
    pending: async (channel) => (await read(channel)).entries,
    save: (receipt, pending) =>
      change(receipt.channel, (book) =>
        receipt.outcome === 'pending' && pending ? put(book, { receipt, ...pending }) : settle(book, receipt)
      ),
    async claim(receipt, pending, lease) {
      const wanted = { receipt, ...pending }
      const seen = lease.again ? claim(await read(receipt.channel), wanted, lease).claim : undefined
      if (seen && seen.kind !== 'mine') return seen
      let answer: Claim = { kind: 'held' }
      await change(receipt.channel, (book) => {
        const claimed = claim(book, wanted, lease)
        answer = claimed.claim
        return claimed.book
      })
      return answer
    }
  }
}

const comesBefore = (one: Receipt, other: Place) => one.transition !== other.transition && precedes(one, other) !== false

const json = (book: Book): Json => JSON.parse(JSON.stringify(book))

export const bookKey = (channel: string): string => documentKey('receipts', channel)
