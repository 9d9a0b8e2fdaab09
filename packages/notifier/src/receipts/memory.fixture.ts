import type { Receipts } from '../receipt.ts'
import type { Documents } from './documents.ts'
import { receiptsOver } from './over.ts'

/** Receipts that end with the process. */
export const memoryReceipts = (): Receipts => receiptsOver(memoryDocuments())

export function memoryDocuments(): Documents {
  const documents = new Map<string, unknown>()
  return {
    read: async (key) => structuredClone(documents.get(key)),
    async update(key, fn) {
      const next = fn(structuredClone(documents.get(key)))
      documents.set(key, structuredClone(next))
      return next
    }
  }
}
