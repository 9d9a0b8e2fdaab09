import { documentKey } from '../document-key.ts'
import type { Json } from '../json.ts'
import type { Claim, Receipts } from '../receipt.ts'
import { type Book, bookOf, claim, newest, put, settle } from './book.ts'
import type { Documents } from './documents.ts'

/** Receipts in one document for each channel. A message costs three exchanges with it: look for pending ones, claim, settle. */
export function receiptsOver(documents: Documents): Receipts {
  const read = async (channel: string) => bookOf(await documents.read(bookKey(channel)), channel)
  const change = async (channel: string, fn: (book: Book) => Book) => {
    await documents.update(bookKey(channel), (current) => json(fn(bookOf(current, channel))))
  }
  return {
    find: async (alertKey, channel) => newest(await read(channel), alertKey),
    pending: async (channel) => (await read(channel)).entries,
    save: (receipt, pending) =>
      change(receipt.channel, (book) =>
        receipt.outcome === 'pending' && pending ? put(book, { receipt, ...pending }) : settle(book, receipt)
      ),
    async claim(receipt, pending, lease) {
      let answer: Claim = { kind: 'held' }
      await change(receipt.channel, (book) => {
        const claimed = claim(book, { receipt, ...pending, until: lease.until }, lease)
        answer = claimed.claim
        return claimed.book
      })
      return answer
    }
  }
}

const json = (book: Book): Json => JSON.parse(JSON.stringify(book))

export const bookKey = (channel: string): string => documentKey('receipts', channel)
