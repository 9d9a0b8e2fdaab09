import type * as z from 'zod/mini'
import { discordEntry } from './channels/discord/entry.ts'
import type { Entry } from './outlet-entry.ts'

interface Kind {
  entry(): Entry<never> | Promise<Entry<never>>
  /** Of its section under `channels:`, with `type` as a literal. Loaded with the config file only. */
  schema(): Promise<z.ZodMiniType>
}

/** The kinds of channels: a new one is its folder and its line here. All but Discord's code loads when a config names it. */
export const registry = {
  discord: { entry: () => discordEntry, schema: async () => (await import('./channels/discord/config.ts')).discordSchema },
  'github-issue': {
    entry: async () => (await import('./channels/github-issue/entry.ts')).issueEntry,
    schema: async () => (await import('./channels/github-issue/config.ts')).issueSchema
  }
} satisfies Record<string, Kind>

export type ChannelName = keyof typeof registry

/** One entry under `channels:`, told apart by its `type`. */
export type ChannelConfig = { [Name in ChannelName]: z.output<Awaited<ReturnType<(typeof registry)[Name]['schema']>>> }[ChannelName]
