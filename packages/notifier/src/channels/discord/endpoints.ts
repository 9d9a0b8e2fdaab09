import type { Remote } from '../../channel.ts'
import type { HttpRequest } from '../../http.ts'
import type { DiscordTarget } from './webhook.ts'

interface Query {
  thread?: string | undefined
  /** Without `with_components`, Discord ignores the components of a plain webhook. */
  components?: boolean
}

/** Discord asks every client for a name in this form (discord.com/developers/docs/reference#user-agent). */
export const identity = { 'user-agent': 'DiscordBot (tocsin, 1)' }

/** Without `wait=true`, Discord hides that a message was not saved and tells no id. */
export const executeUrl = (target: DiscordTarget, { thread, components = false }: Query = {}) =>
  withQuery(target.url, { ...target.query, wait: 'true', thread_id: thread, with_components: components ? 'true' : undefined })

/** One message of a webhook: PATCH edits it, DELETE removes it, GET reads it. */
export const messageEndpoint = (target: DiscordTarget, id: string, { thread, components = false }: Query = {}) =>
  withQuery(`${target.url}/messages/${encodeURIComponent(id)}`, {
    ...target.query,
    thread_id: thread,
    with_components: components ? 'true' : undefined
  })

export const deleteMessage = (target: DiscordTarget, remote: Remote): HttpRequest => ({
  method: 'DELETE',
  url: messageEndpoint(target, remote.id, { thread: remote.thread }),
  headers: identity
})

export const getMessage = (target: DiscordTarget, remote: Remote): HttpRequest => ({
  method: 'GET',
  url: messageEndpoint(target, remote.id, { thread: remote.thread }),
  headers: identity
})

/** Asks for the webhook itself: its `guild_id` is what `messageUrl` needs and no message tells. */
export const describeWebhook = (target: DiscordTarget): HttpRequest => ({
  method: 'GET',
  url: withQuery(target.url, target.query),
  headers: identity
})

/** The `guild_id` in an answer to `describeWebhook`. */
export function guildIdOf(body: string): string | undefined {
  return /"guild_id"\s{0,8}:\s{0,8}"(\d{1,20})"/.exec(body)?.[1]
}

/** The link that opens a message in Discord. `channelId` is the thread's id for a message in a thread. */
export const messageUrl = (guildId: string, channelId: string, messageId: string) =>
  `https://discord.com/channels/${guildId}/${channelId}/${messageId}`

function withQuery(url: string, query: Record<string, string | undefined>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return pairs.length === 0 ? url : `${url}?${new URLSearchParams(Object.fromEntries(pairs))}`
}
