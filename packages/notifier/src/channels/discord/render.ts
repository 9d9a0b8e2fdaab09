import type { Post, Remote } from '../../channel.ts'
import type { HttpRequest } from '../../http.ts'
import { destination } from './destination.ts'
import { executeUrl, messageEndpoint } from './endpoints.ts'
import { attachable } from './files.ts'
import { flags } from './limits.ts'
import { messageOf } from './message.ts'
import { encode } from './multipart.ts'
import type { Payload } from './payload.ts'
import { type DiscordStyle, sender } from './style.ts'
import type { DiscordTarget } from './webhook.ts'

/** One alert as a new message, or as an edit of the message that an earlier transition left. */
export function render(post: Post<DiscordStyle>, target: DiscordTarget): HttpRequest {
  const attached = attachable(post.style ?? {})
  const message = messageOf(post, attached, target.severities)
  return post.remote
    ? { method: 'PATCH', url: editUrl(target, post.remote), ...encode(edited(message), attached.files) }
    : { method: 'POST', ...posted(message, post.style ?? {}, target, attached.files) }
}

const editUrl = (target: DiscordTarget, { id, thread }: Remote) => messageEndpoint(target, id, { thread, components: true })

/**
 * The newer layout refuses content and embeds, and an old message must lose its own in the same step to change over. It shows no
 * file that it does not name; an embed keeps the files of an earlier transition.
 */
const edited = (message: Payload): Payload => (message.flags ? { content: null, embeds: null, attachments: [], ...message } : message)

function posted(message: Payload, style: DiscordStyle, target: DiscordTarget, files: Parameters<typeof encode>[1]) {
  const { content, embeds, components = [], flags: layout = 0, ...rest } = message
  const { thread, post } = destination(style, target)
  const bits = layout | (style.silent ? flags.suppressNotifications : 0)
  const payload: Payload = {
    ...rest,
    ...(content ? { content } : {}),
    ...(embeds ? { embeds } : {}),
    ...(components.length > 0 ? { components } : {}),
    ...(bits === 0 ? {} : { flags: bits }),
    ...sender(style),
    ...post
  }
  return { url: executeUrl(target, { thread, components: components.length > 0 }), ...encode(payload, files) }
}
