import type { Context } from '../context.ts'

interface Asked {
  ledger: string
  'data-branch': string
  'github-token'?: string | undefined
}

/** What makes ledgers; the arrows of the packages keep it out of here. */
interface Ledgers<Ledger> {
  createLedger(
    spec: string,
    options: { serverUrl: string; repository: string; workspace: string; branch: string; token: string }
  ): Ledger | undefined
}

/** The ledger that a step asks for. With `none` nothing is loaded. */
export async function ledgerFor<Ledger>(
  asked: Asked,
  { serverUrl, repository, workspace }: Context,
  load: () => Promise<Ledgers<Ledger>>
): Promise<Ledger | undefined> {
  if (asked.ledger === 'none') return undefined
  const { createLedger } = await load()
  const token = asked['github-token'] ?? ''
  return createLedger(asked.ledger, { serverUrl, repository, workspace, branch: asked['data-branch'], token })
}
