import type { Channel } from '../../channel.ts'
import type { HttpAnswer, HttpRequest } from '../../http.ts'
import { classify } from './classify.ts'
import { render } from './render.ts'
import { secrets } from './secrets.ts'
import type { DiscordStyle } from './style.ts'
import type { DiscordTarget } from './webhook.ts'

/** Messages through a Discord webhook. */
export const discord: Channel<DiscordTarget, HttpRequest, HttpAnswer, DiscordStyle> = {
  name: 'discord',
  via: 'http',
  render,
  classify,
  secrets
}

export { describeWebhook, guildIdOf, messageUrl } from './endpoints.ts'
export { type DiscordFile, type DiscordStyle, layoutNames } from './style.ts'
export { type DiscordTarget, parseWebhook } from './webhook.ts'
