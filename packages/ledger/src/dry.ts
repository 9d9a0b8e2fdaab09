import type { Ledger } from './ledger.ts'

/** The ledger of a dry run: a change sees what is kept, and is dropped. */
export const dryLedger = (ledger: Ledger): Ledger => ({
  ...ledger,
  update: async (key, fn) => fn(await ledger.read(key)),
  append: async () => undefined,
  change: async (wanted, fn) => fn(await ledger.readAll(wanted))
})
