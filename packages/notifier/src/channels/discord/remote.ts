import type { Remote } from '../../channel.ts'
import type { Said } from './answer.ts'
import { destination } from './destination.ts'
import { messageUrl } from './endpoints.ts'
import type { Sent } from './sent.ts'

/** Where the message is now. Without an id in the answer, as in a 204, an edit is where it was and a new message cannot be found again. */
export function remoteOf(body: Said | undefined, { request, post, target }: Sent): { remote?: Remote } {
  const id = body?.id ?? post.remote?.id
  if (!id) return {}
  const channel = body?.channelId ?? post.remote?.channel
  const thread = threadOf(body, { request, post, target })
  const place = thread ?? channel
  const url = target.guildId && place ? messageUrl(target.guildId, place, id) : post.remote?.url
  return { remote: { id, ...(channel ? { channel } : {}), ...(thread ? { thread } : {}), ...(url ? { url } : {}) } }
}

/** A new forum post is a thread of its own: its channel is what later edits must name. */
function threadOf(body: Said | undefined, { request, post, target }: Sent): string | undefined {
  const asked = new URL(request.url).searchParams.get('thread_id')
  if (asked) return asked
  return request.method === 'POST' && destination(post.style ?? {}, target).post ? body?.channelId : undefined
}
