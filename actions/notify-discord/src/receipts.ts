import { ActionError, type Context } from '@tocsin/action-kit'
import { memoryReceipts, type Receipts, receiptsOver } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'

export interface ReceiptStore {
  receipts: Receipts
  /** Whether it outlives this run. */
  durable: boolean
  /** @throws {ActionError} what kept the ledger from being read or written: a message was sent, and what became of it is not kept. */
  assertWorked(): void
}

/** The store that the `ledger` input names. A `key` without one could never find its message again. */
export async function receiptsFor(inputs: Inputs, context: Context): Promise<ReceiptStore> {
  if (inputs.ledger.trim() === 'none') return { receipts: memoryReceipts(), durable: false, assertWorked: () => undefined }
  const { createLedger } = await import('@tocsin/ledger')
  const ledger = createLedger(inputs.ledger, {
    serverUrl: context.serverUrl,
    repository: context.repository,
    workspace: context.workspace,
    branch: inputs['data-branch'],
    token: inputs['github-token'] ?? ''
  })
  if (!ledger) throw new ActionError(`Input "ledger" got "${inputs.ledger}".`, { fix: 'Use `none`, `branch` or `file:<folder>`.' })
  const problems: ActionError[] = []
  const watched =
    <A extends unknown[], T>(work: (...given: A) => Promise<T>) =>
    (...given: A) =>
      work(...given).catch((error: unknown) => {
        if (error instanceof ActionError) problems.push(error)
        throw error
      })
  return {
    receipts: receiptsOver({ read: watched(ledger.read), update: watched(ledger.update) }),
    durable: true,
    assertWorked: () => {
      const [first] = problems
      if (first) throw first
    }
  }
}
