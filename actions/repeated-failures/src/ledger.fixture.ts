import type { Effect } from '@tocsin/testkit'
import type { Documents } from './ports.ts'

/** A ledger whose every access is an effect that a process can die at. */
export const through = (ledger: Documents, effect: Effect): Documents => ({
  read: (key) => effect(() => ledger.read(key)),
  update: (key, fn) => effect(() => ledger.update(key, fn))
})
