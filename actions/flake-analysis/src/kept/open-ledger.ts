import { type Context, ledgerFor, once, secretsWithheld } from '@tocsin/action-kit'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'

const whose = { fork: 'of a fork', dependabot: 'of Dependabot' }

/** Opens the ledger once. Nothing that is written to it stays in a dry run, nor in a run whose word others need not believe. */
export function openLedger(inputs: Inputs, context: Context, { notice }: Pick<Ports, 'notice'>): Ports['ledger'] {
  // GitHub gives such a run a token that only reads; and what it says is not to be believed by others.
  const withheld = secretsWithheld(context)
  if (withheld) notice(`What this run ${whose[withheld]} shows is compared with the history and not kept.`)
  return once(async () => {
    const ledgers = () => import('@tocsin/ledger')
    const ledger = await ledgerFor({ ...inputs, 'github-token': inputs['write-token'] }, context, ledgers)
    return ledger && (inputs['dry-run'] || withheld) ? (await ledgers()).dryLedger(ledger) : ledger
  })
}
