import { type ActionError, checkDelivered, faultOf, type Kinds, secretProblem, whyNobody } from '@tocsin/action-kit'
import type { Receipt } from '@tocsin/notifier'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'
import type { FlakeTo } from './tell.ts'

/** What every alert of this action has. */
const kinds: Kinds = { sources: ['flake'], labels: ['repository', 'kind', 'decision', 'level', 'workflow', 'owner'] }

export interface Who extends FlakeTo {
  inputs: Inputs
}

interface Audience {
  /** Whether there is somebody to tell. */
  alerts: boolean
  /** Why somebody cannot be told: a secret is missing. */
  unusable?: ActionError | undefined
}

/** Whether anybody is told of flakes. Of a part nobody is: the step that joins the parts tells, and has the webhook. */
export async function audience(to: Who, ports: Ports): Promise<Audience> {
  const { inputs, config } = to
  if (!inputs.alerts || inputs.shard !== undefined || onlyLists(inputs)) return { alerts: false }
  const nobody = whyNobody(inputs, config, ports.context, ports.env)
  if (nobody) ports.notice(`Nobody is told of flakes: ${nobody}.`)
  return nobody === undefined ? { alerts: true, unusable: await secretProblem(kinds, to, ports) } : { alerts: false }
}

/** A list before the tests shows nothing new: for it no webhook is needed, and nothing is written. */
const onlyLists = ({ quarantine, reports, merge, digest, ...inputs }: Inputs): boolean =>
  quarantine.length > 0 && inputs['read-runs'] === 'never' && reports.length === 0 && merge.length === 0 && digest === 'off'

/** Why the step fails for what could not be delivered, as `fail-on` has it. */
export function undelivered(
  receipts: readonly Receipt[],
  { inputs, config }: Who,
  { error }: Pick<Ports, 'error'>
): ActionError | undefined {
  try {
    checkDelivered(receipts, inputs['fail-on'] ?? config.defaults.failOn ?? 'all', error)
    return undefined
  } catch (problem) {
    return faultOf(problem)
  }
}
