import { snowflakes } from './snowflake.ts'

export interface ChannelOptions {
  type?: 'text' | 'forum' | 'announcement'
  /** Names of the tags of a forum. */
  tags?: readonly string[]
  /** Whether a forum refuses posts without a tag. */
  requireTag?: boolean
}

export interface Channel {
  id: string
  name: string
  type: 'text' | 'forum' | 'announcement'
  tags: readonly { id: string; name: string }[]
  requireTag: boolean
}

export interface Webhook {
  id: string
  /** Has the shape of a real one, opens nothing. */
  token: string
  name: string
  channel: Channel
  deleted: boolean
}

export interface Thread {
  id: string
  name: string
  channel: Channel
  archived: boolean
  /** Ids. */
  tags: readonly string[]
}

export type Guild = ReturnType<typeof createGuild>

/** A server with one webhook for each channel. */
export function createGuild(channels: Readonly<Record<string, ChannelOptions>>) {
  const nextId = snowflakes()
  const id = nextId()
  const webhooks = new Map<string, Webhook>()
  const threads = new Map<string, Thread>()
  const addWebhook = (name: string, options: ChannelOptions = {}) => {
    const webhook = { id: nextId(), token: tokenOf(name), name, channel: channelOf(name, options, nextId), deleted: false }
    webhooks.set(name, webhook)
    return webhook
  }
  const addThread = (thread: Omit<Thread, 'id' | 'archived'> & { id?: string }) => {
    const added = { id: nextId(), archived: false, ...thread }
    threads.set(added.id, added)
    return added
  }
  for (const [name, options] of Object.entries(channels)) addWebhook(name, options)
  return { id, nextId, webhooks, threads, addThread, webhook: (name: string) => webhooks.get(name) ?? addWebhook(name) }
}

function channelOf(name: string, { type = 'text', tags = [], requireTag = false }: ChannelOptions, nextId: () => string): Channel {
  return { id: nextId(), name, type, requireTag, tags: tags.map((tag) => ({ id: nextId(), name: tag })) }
}

const tokenOf = (name: string) => `${name.replace(/[^\w-]/g, '-')}-`.padEnd(68, 'Tocsin_Sim-Token').slice(0, 68)
