import { parseYamlInput } from '@tocsin/action-kit'
import { repeatedFailuresSchemas } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import type { Wishes } from './policies.ts'

/** What the inputs of the step ask for. */
export async function wishesOf(inputs: Inputs): Promise<Wishes> {
  const { window, escalate } = inputs
  return {
    branch: inputs.branch,
    kind: inputs.kind,
    alertAt: inputs['alert-at'],
    recoverAfter: inputs['recover-after'],
    remindEvery: inputs['remind-every'],
    staleAfter: inputs['stale-after'],
    ...(window !== undefined && { window: await parseYamlInput('window', window, (await repeatedFailuresSchemas()).windowSchema) }),
    ...(escalate !== undefined && {
      escalate: await parseYamlInput('escalate', escalate, (await repeatedFailuresSchemas()).escalateSchema)
    })
  }
}
