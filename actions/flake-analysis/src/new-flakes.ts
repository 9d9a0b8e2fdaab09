import { ActionError, quoted } from '@tocsin/action-kit'
import type { Inputs } from './inputs.ts'
import type { FlakeReport } from './model/report.ts'
import { titleOf } from './shown/names.ts'
import { counted } from './shown/numbers.ts'

const mostNames = 10

/** @throws {ActionError} for a step that would stay green whatever begins */
export function checkNewFlakes(inputs: Pick<Inputs, 'fail-on-new-flake' | 'ledger' | 'merge'>): void {
  if (!inputs['fail-on-new-flake'] || inputs.ledger !== 'none' || inputs.merge.length > 0) return
  throw new ActionError('`fail-on-new-flake` with `ledger: none`: without a ledger nobody knows which flakes are new.', {
    fix: 'Use `ledger: branch`, which needs `contents: write`, or `ledger: file:<folder>`.'
  })
}

/** Why the step fails for new flakes, where it is asked to. */
export function newFlakes(inputs: Pick<Inputs, 'fail-on-new-flake'>, { subjects }: Pick<FlakeReport, 'subjects'>): ActionError | undefined {
  if (!inputs['fail-on-new-flake']) return undefined
  const fresh = subjects.filter(({ state, certainty, isNew }) => state === 'flaky' && certainty === 'confirmed' && isNew)
  if (fresh.length === 0) return undefined
  const names = fresh.slice(0, mostNames).map((one) => quoted(titleOf(one)))
  return new ActionError(`${counted(fresh.length, 'new flake')}: ${names.join(', ')}`, {
    fix: 'See the report for its evidence. This step fails because of `fail-on-new-flake`.'
  })
}
