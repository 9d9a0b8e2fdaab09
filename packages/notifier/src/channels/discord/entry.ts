import type { Defaults } from '../../config/config.ts'
import { type Outlet, outlet } from '../../delivery/outlet.ts'
import type { Entry } from '../../outlet-entry.ts'
import type { SeverityTable } from '../../severity.ts'
import type { DiscordConfig } from './config.ts'
import { type DiscordStyle, discord, parseWebhook } from './index.ts'

export const discordEntry: Entry<DiscordConfig> = {
  variables: ({ webhook }) => [webhook],
  open({ name, config, defaults, severity, secret }) {
    const { type: _, webhook, mention: __, ...look } = config
    return { outlet: webhookOutlet(name, secret(webhook), severity), style: { ...discordStyle(defaults), ...look } satisfies DiscordStyle }
  }
}

export const webhookOutlet = (name: string, webhook: string, severities: SeverityTable): Outlet =>
  outlet({ name, channel: discord, target: { ...parseWebhook(webhook), severities } }) as Outlet

/** What `defaults:` says of every Discord message. */
export function discordStyle({ username, avatarUrl, layout, silent }: Defaults): DiscordStyle {
  return {
    ...(username !== undefined && { username }),
    ...(avatarUrl !== undefined && { avatarUrl }),
    ...(layout && { layout }),
    ...(silent !== undefined && { silent })
  }
}
