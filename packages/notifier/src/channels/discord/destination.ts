import { clip } from '../../text/clip.ts'
import { messageLimits } from './limits.ts'
import { isBlank, plain } from './plain.ts'
import type { DiscordStyle } from './style.ts'
import type { DiscordTarget } from './webhook.ts'

/** Where a new message goes: into a thread, or as a new forum post, or into the webhook's own channel. Discord refuses both at once. */
export interface Destination {
  thread?: string
  post?: { thread_name: string; applied_tags?: string[] }
}

/** The step's thread, else its forum post, else the thread in the webhook's URL. */
export function destination({ threadId = '', threadName = '', tags = [] }: DiscordStyle, target: DiscordTarget): Destination {
  if (!isBlank(threadId)) return { thread: threadId.trim() }
  if (isBlank(threadName)) return target.thread ? { thread: target.thread } : {}
  const known = tags.map((tag) => tag.trim()).filter((tag) => /^[1-9]\d{0,19}$/.test(tag))
  return {
    post: {
      thread_name: clip(plain(threadName), messageLimits.threadName),
      ...(known.length > 0 ? { applied_tags: known.slice(0, messageLimits.tags) } : {})
    }
  }
}
