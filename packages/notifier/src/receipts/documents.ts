import type { Json } from '../json.ts'
import type { Receipts } from '../receipt.ts'

/** Documents with compare-and-swap. `update` may apply `fn` several times; the last application is the one that holds. */
export interface Documents {
  read(key: string): Promise<unknown>
  update(key: string, fn: (current: unknown) => Json): Promise<unknown>
}

/** Receipts in a ledger. The code behind them is loaded by steps that have one. */
export const receiptsIn = async (documents: Documents): Promise<Receipts> => (await import('./over.ts')).receiptsOver(documents)
