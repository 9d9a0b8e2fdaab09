import type { Alert } from '../alert.ts'
import type { Config } from '../config/config.ts'
import { type ConfiguredOutlet, channelOutlets, inputOutlets, type Secrets } from '../outlets.ts'
import { route } from './route.ts'

/** Where one alert goes, and how. */
export interface Recipient {
  outlet: ConfiguredOutlet['outlet']
  /** For the severity of this alert; may be empty. */
  mentions: readonly string[]
  style: unknown
}

/** Every webhook of the input hears everything; the channels of the config hear what their routes say. */
export async function recipientsOf(
  alert: Pick<Alert, 'source' | 'severity' | 'status' | 'labels'>,
  config: Config,
  { webhooks, env }: Secrets
): Promise<readonly Recipient[]> {
  const destinations = route(alert, config.routes, Object.keys(config.channels))
  const names = destinations.map(({ channel }) => channel)
  const opened = await channelOutlets(config, names, env)
  const byName = new Map(destinations.map((each) => [each.channel, each]))
  return [...inputOutlets(config, webhooks), ...opened].map(({ outlet, mentions, style }) => {
    return { outlet, style, mentions: byName.get(outlet.name)?.mentions ?? mentions(alert.severity) }
  })
}
