import * as z from 'zod/mini'
import { environmentName, flag, mentions, oneOrMore, section, snowflake, webUrl, words } from '../../config/fields.ts'
import { layoutNames } from './style.ts'

/** `type: discord` under `channels:`. */
export const discordSchema = section({
  type: z.literal('discord'),
  webhook: environmentName.check(z.describe('Name of the environment variable that holds the webhook URL. Never the URL itself.')),
  mention: z.optional(mentions).check(z.describe('Who is pinged at which severity: @here, @everyone, <@user id> or <@&role id>.')),
  username: z.optional(words(80)).check(z.describe("Shown in place of the webhook's own name.")),
  'avatar-url': z.optional(webUrl).check(z.describe("Shown in place of the webhook's own picture.")),
  'thread-id': z.optional(snowflake).check(z.describe('Post into this thread.')),
  'thread-name': z.optional(words(100)).check(z.describe('Open a post with this title in a forum or media channel.')),
  tags: z
    .optional(oneOrMore(snowflake).check(z.maxLength(5, 'must be at most 5 ids')))
    .check(z.describe('Ids of forum tags for the new post, at most 5.')),
  layout: z.optional(z.enum(layoutNames)).check(z.describe('Look of the message: an embed with buttons, one container, or text alone.')),
  silent: z.optional(flag).check(z.describe('No sound and no push notification.'))
}).check(z.refine(({ threadId, threadName }) => !threadId || !threadName, 'must have thread-id or thread-name, not both'))

export type DiscordConfig = z.output<typeof discordSchema>
