import { ActionError, quoted } from '@tocsin/action-kit'
import { plural } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import type { FlakeReport } from './model/report.ts'
import { titleOf } from './shown/names.ts'

const mostNames = 10

/** Why the step fails for new flakes, where it is asked to. */
export function newFlakes(inputs: Pick<Inputs, 'fail-on-new-flake'>, { subjects }: Pick<FlakeReport, 'subjects'>): ActionError | undefined {
  if (!inputs['fail-on-new-flake']) return undefined
  const fresh = subjects.filter(({ state, certainty, isNew }) => state === 'flaky' && certainty === 'confirmed' && isNew)
  if (fresh.length === 0) return undefined
  return new ActionError(`${plural(fresh.length, 'new flake')}: ${fresh.slice(0, mostNames).map(titleOf).map(quoted).join(', ')}`, {
    fix: 'See the report for its evidence. This step fails because of `fail-on-new-flake`.'
  })
}
