import { clip } from '../../text/clip.ts'
import type { Text } from '../../text/text.ts'
import { messageLimits } from './limits.ts'
import { fittingUrl } from './link.ts'
import { isBlank, plain } from './plain.ts'

/** A file to attach. */
export interface DiscordFile {
  name: string
  bytes: Uint8Array
  /** What it shows, for those who cannot see it; at most 1,024 units. */
  description?: string
}

export const layoutNames = ['embed', 'components', 'text'] as const
export type LayoutName = (typeof layoutNames)[number]

/** How a step asks for its message to look. */
export interface DiscordStyle {
  /**
   * `embed` (default): an embed with a row of buttons. `text`: no embed, all of it is content. `components`: Discord's newer layout, one
   * container. A message can never go back from that one.
   */
  layout?: LayoutName
  /** Text above the embed; all of the text in `text`. A string span is untrusted, `markdown` is what the workflow's author wrote. It pings nobody. */
  content?: Text
  /** 1–80 units. */
  username?: string
  avatarUrl?: string
  /** No sound or push for the receivers. */
  silent?: boolean
  /** 0–0xFFFFFF; else the tone's or the severity's. */
  color?: number
  /** A URL, or the name of one of `files` (jpg, png, webp, gif). */
  image?: string
  /** The same, small and at the side. Not shown in `text`. */
  thumbnail?: string
  /** Plain text in place of the alert's context. */
  footer?: string
  /** At most 10. */
  files?: readonly DiscordFile[]
  /** 10 MiB unless the server is boosted. */
  maxFileBytes?: number
  /** Post into this thread. */
  threadId?: string
  /** Open a forum post with this title. */
  threadName?: string
  /** Ids of forum tags for the new post, at most 5. */
  tags?: readonly string[]
  /** Show no preview of the links in `content`. */
  suppressUnfurl?: boolean
}

/** `username` and `avatar_url` of a new message, when they are usable. */
export function sender({ username, avatarUrl }: DiscordStyle): { username?: string; avatar_url?: string } {
  const name = allowedName(username ?? '')
  const avatar = fittingUrl(avatarUrl)
  return { ...(isBlank(name) ? {} : { username: name }), ...(avatar ? { avatar_url: avatar } : {}) }
}

/**
 * Discord refuses a message whose sender's name holds `discord` or `clyde`, or is `everyone` or `here`
 * (`USERNAME_INVALID_CONTAINS`): a dot in the word keeps the message.
 */
function allowedName(name: string): string {
  const dotted = plain(name)
    .replace(/dis(?=cord)/gi, '$&·')
    .replace(/cly(?=de)/gi, '$&·')
    .replace(/^(?:every(?=one$)|he(?=re$))/i, '$&·')
  return clip(dotted, messageLimits.username)
}
