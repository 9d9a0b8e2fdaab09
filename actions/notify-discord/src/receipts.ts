import { ActionError, type Context } from '@tocsin/action-kit'
import { type Documents, noReceipts, type Receipts, receiptsIn } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'

export interface ReceiptStore {
  receipts: Receipts
  /** Whether it outlives this run. */
  durable: boolean
  /** The first thing that kept the ledger from being read or written. */
  problem(): ActionError | undefined
}

type Asked = Pick<Inputs, 'ledger' | 'data-branch' | 'github-token' | 'dry-run'>

/** The store that the `ledger` input names. A dry run sends nothing that would have to be kept. */
export async function receiptsFor(inputs: Asked, context: Context): Promise<ReceiptStore> {
  const ledger = inputs['dry-run'] ? undefined : await ledgerFor(inputs, context)
  if (!ledger) return { receipts: noReceipts, durable: false, problem: () => undefined }
  const { documents, problem } = watched(ledger)
  return { receipts: await receiptsIn(documents), durable: true, problem }
}

async function ledgerFor(inputs: Asked, { serverUrl, repository, workspace }: Context) {
  if (inputs.ledger === 'none') return undefined
  const { createLedger } = await import('@tocsin/ledger')
  const token = inputs['github-token'] ?? ''
  return createLedger(inputs.ledger, { serverUrl, repository, workspace, branch: inputs['data-branch'], token })
}

/** Delivery goes on without its store and only warns: the step has to know, to say so at its end. */
function watched({ read, update }: Documents): { documents: Documents; problem(): ActionError | undefined } {
  const problems: ActionError[] = []
  const note = (error: unknown): never => {
    if (error instanceof ActionError) problems.push(error)
    throw error
  }
  return {
    documents: { read: (key) => read(key).catch(note), update: (key, fn) => update(key, fn).catch(note) },
    problem: () => problems[0]
  }
}
