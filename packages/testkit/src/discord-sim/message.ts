import type { Thread, Webhook } from './guild.ts'
import type { Pings } from './pings.ts'
import type { AllowedMentions, Component, Embed } from './wire.ts'

export interface Attachment {
  id: string
  filename: string
  description?: string
  contentType: string
  /** Bytes. */
  size: number
  data: Buffer
}

/** What a message shows at one moment. */
export interface Version {
  content: string
  embeds: readonly Embed[]
  components: readonly Component[]
  flags: number
  attachments: readonly Attachment[]
  /** Whom this request could notify; whether Discord notifies on an edit is unverified. */
  pings: Pings
  /** As sent; absent when the request left it to the defaults. */
  allowedMentions?: AllowedMentions
  /** Milliseconds since the epoch. */
  at: number
}

export interface SimMessage extends Version {
  id: string
  /** Names. */
  webhook: string
  channel: string
  username: string
  avatarUrl?: string
  thread?: Thread
  /** Earlier versions, oldest first. */
  history: readonly Version[]
  edited: boolean
  deleted: boolean
  /** No more edits: Discord answers 30046. */
  frozen: boolean
}

/** The message as Discord's API answers it. */
export function messageJson(message: SimMessage, webhook: Webhook): Readonly<Record<string, unknown>> {
  const { id, content, embeds, components, flags, attachments, pings } = message
  return {
    id,
    type: 0,
    channel_id: message.thread?.id ?? webhook.channel.id,
    webhook_id: webhook.id,
    author: authorOf(message, webhook),
    content,
    embeds: embeds.map((embed) => ({ type: 'rich', ...embed })),
    components,
    attachments: attachments.map(attachmentJson),
    flags,
    mentions: [],
    mention_roles: pings.roles,
    mention_everyone: pings.everyone || pings.here,
    pinned: false,
    tts: false,
    timestamp: iso(postedAt(message)),
    edited_timestamp: message.edited ? iso(message.at) : null
  }
}

const authorOf = ({ username }: SimMessage, { id }: Webhook) => ({
  id,
  username,
  avatar: null,
  discriminator: '0000',
  public_flags: 0,
  flags: 0,
  bot: true,
  global_name: null,
  primary_guild: null
})

const attachmentJson = ({ id, filename, description, contentType, size }: Attachment) => ({
  id,
  filename,
  size,
  url: `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(filename)}`,
  proxy_url: `https://media.discordapp.net/attachments/${id}/${encodeURIComponent(filename)}`,
  content_type: contentType,
  ...(description === undefined ? {} : { description })
})

/** When it was first sent, which is its place in the channel; milliseconds since the epoch. */
export const postedAt = ({ history: [first], at }: SimMessage): number => first?.at ?? at

const iso = (at: number) => new Date(at).toISOString()
