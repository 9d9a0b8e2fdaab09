import type { ChannelConfig, ChannelName } from './config/config.ts'
import { discordEntry } from './outlet-discord.ts'
import type { Entry } from './outlet-entry.ts'

type Loaders = {
  readonly [Name in ChannelName]: () =>
    | Entry<Extract<ChannelConfig, { type: Name }>>
    | Promise<Entry<Extract<ChannelConfig, { type: Name }>>>
}

/** A new channel adds its line: `ntfy: async () => (await import('./channels/ntfy/entry.ts')).entry`. All but Discord load when they are named. */
export const registry = {
  discord: () => discordEntry
} satisfies Loaders
