import { type ActionError, faultOf } from '@tocsin/action-kit'
import { type Config, channelOutlets } from '@tocsin/notifier'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'

/** Those that every alert of this action has. */
const labels: readonly string[] = ['repository', 'workflow', 'branch', 'kind', 'decision']

/** The channels that an alert of this action may go to, by whatever its severity will be. */
export function reachedBy({ channels, routes }: Pick<Config, 'channels' | 'routes'>): readonly string[] {
  if (routes.length === 0) return Object.keys(channels)
  const open = routes.filter(
    ({ match }) =>
      (match.source?.includes('repeated-failures') ?? true) && Object.keys(match.labels ?? {}).every((name) => labels.includes(name))
  )
  const last = open.findIndex(({ match, continue: goesOn }) => !goesOn && !match.severity && !match.status && !match.labels)
  const taken = last === -1 ? open : open.slice(0, last + 1)
  return [...new Set(taken.flatMap(({ to }) => to))]
}

/** Why one of these channels could not be told, found before there is anything to tell. A step with a webhook of its own leaves out what it has no secret for. */
export async function secretProblem(inputs: Inputs, config: Config, { env }: Pick<Ports, 'env'>): Promise<ActionError | undefined> {
  if (inputs['discord-webhook'].length > 0 || inputs['dry-run']) return undefined
  return channelOutlets(config, reachedBy(config), env).then(() => undefined, faultOf)
}
