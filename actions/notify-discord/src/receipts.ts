import { type Context, type ReceiptStore, receiptStore } from '@tocsin/action-kit'
import type { Inputs } from './inputs.ts'

type Asked = Pick<Inputs, 'ledger' | 'data-branch' | 'github-token' | 'dry-run'>

/** The store that the `ledger` input names. A dry run sends nothing that would have to be kept. */
export const receiptsFor = async (inputs: Asked, context: Context): Promise<ReceiptStore> =>
  receiptStore(inputs['dry-run'] ? undefined : await ledgerFor(inputs, context))

async function ledgerFor(inputs: Asked, { serverUrl, repository, workspace }: Context) {
  if (inputs.ledger === 'none') return undefined
  const { createLedger } = await import('@tocsin/ledger')
  const token = inputs['github-token'] ?? ''
  return createLedger(inputs.ledger, { serverUrl, repository, workspace, branch: inputs['data-branch'], token })
}
