import type { Receipts } from '../receipt.ts'

/** For a step without a ledger: nothing is known of earlier runs, and nothing is kept for later ones. */
export const noReceipts: Receipts = {
  find: async () => undefined,
  knows: async () => false,
  save: async () => undefined,
  pending: async () => [],
  claim: async () => ({ kind: 'mine' })
}
