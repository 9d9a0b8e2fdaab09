import type { Documents } from '@tocsin/notifier'
import type { Effect } from './turns.ts'

/** A ledger that ends with the test. Nobody holds what it keeps: a document that is changed by hand stays as it was. */
export function memoryDocuments(): Documents {
  const kept = new Map<string, unknown>()
  const read = async (key: string) => structuredClone(kept.get(key))
  return {
    read,
    async update(key, fn) {
      kept.set(key, structuredClone(fn(structuredClone(kept.get(key)))))
      return read(key)
    }
  }
}

/** A ledger whose every access is an effect that a process can die at. */
export const through = (documents: Documents, effect: Effect): Documents => ({
  read: (key) => effect(() => documents.read(key)),
  update: (key, fn) => effect(() => documents.update(key, fn))
})
