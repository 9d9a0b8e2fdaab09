import { type Config, channelOutlets, type Source } from '@tocsin/notifier'
import { type ActionError, faultOf } from '../errors.ts'
import type { TellPorts, To } from './to.ts'

/** What the alerts of an action have in common: where they come from, and the names of labels that each of them has. */
export interface Kinds {
  sources: readonly Source[]
  labels: readonly string[]
}

/** The channels that an alert of this action may go to, by whatever its severity will be. */
export function reachedBy({ sources, labels }: Kinds, { channels, routes }: Pick<Config, 'channels' | 'routes'>): readonly string[] {
  if (routes.length === 0) return Object.keys(channels)
  const open = routes.filter(
    ({ match }) =>
      (match.source?.some((source) => sources.includes(source)) ?? true) &&
      Object.keys(match.labels ?? {}).every((name) => labels.includes(name))
  )
  const last = open.findIndex(({ match, continue: goesOn }) => !goesOn && !match.severity && !match.status && !match.labels)
  const taken = last === -1 ? open : open.slice(0, last + 1)
  return [...new Set(taken.flatMap(({ to }) => to))]
}

/** Why one of these channels could not be told, found before there is anything to tell. A step with a webhook of its own leaves out what it has no secret for. */
export async function secretProblem(
  kinds: Kinds,
  { inputs, config }: Pick<To, 'inputs' | 'config'>,
  { env }: Pick<TellPorts, 'env'>
): Promise<ActionError | undefined> {
  if (inputs['discord-webhook'].length > 0 || inputs['dry-run']) return undefined
  return channelOutlets(config, reachedBy(kinds, config), env).then(() => undefined, faultOf)
}
