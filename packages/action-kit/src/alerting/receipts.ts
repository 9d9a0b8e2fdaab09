import { type Documents, noReceipts, type Receipts, receiptsIn } from '@tocsin/notifier'
import { type ActionError, faultOf } from '../errors.ts'

export interface ReceiptStore {
  receipts: Receipts
  /** Whether it outlives this run. */
  durable: boolean
  /** The first thing that kept the ledger from being read or written. */
  problem(): ActionError | undefined
}

/** Receipts in a ledger; nowhere when there is none. */
export async function receiptStore(ledger: Documents | undefined): Promise<ReceiptStore> {
  if (!ledger) return { receipts: noReceipts, durable: false, problem: () => undefined }
  const { documents, problem } = watched(ledger)
  return { receipts: await receiptsIn(documents), durable: true, problem }
}

/** Delivery goes on without its store and only warns: the step has to know, to say so at its end. */
function watched({ read, update }: Documents): { documents: Documents; problem(): ActionError | undefined } {
  const problems: ActionError[] = []
  const note = (error: unknown): never => {
    problems.push(faultOf(error))
    throw error
  }
  return {
    documents: { read: (key) => read(key).catch(note), update: (key, fn) => update(key, fn).catch(note) },
    problem: () => problems[0]
  }
}
