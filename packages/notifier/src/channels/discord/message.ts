import type { Post } from '../../channel.ts'
import type { SeverityTable } from '../../severity.ts'
import { buttonsOf } from './buttons.ts'
import { containerOf } from './container.ts'
import { contentOf } from './content.ts'
import { embedOf } from './embed.ts'
import { type Attachable, attachmentsOf, imageUrl } from './files.ts'
import { flags, layouts } from './limits.ts'
import { mediaOf } from './media.ts'
import { ping } from './mentions.ts'
import type { Payload } from './payload.ts'
import type { DiscordStyle } from './style.ts'
import { tailOf } from './words.ts'

/** What a message says and how, whether it is new or edited. Edits too carry `allowed_mentions`: without it Discord would ping. */
export function messageOf(post: Post<DiscordStyle>, { files, leftOut }: Attachable, severities?: SeverityTable): Payload {
  const { alert, style = {} } = post
  const room = layouts[style.layout ?? 'embed']
  const { text, allowed } = ping(post.ping ? post.mentions : [], room.content)
  const { rows, rest } = buttonsOf(alert)
  const shown = {
    color: validColor(style.color),
    content: contentOf(style, text, room.content),
    tail: tailOf(rest, leftOut, room.tail),
    image: imageUrl(style.image, files),
    severities
  }
  const common = { allowed_mentions: allowed, ...(files.length > 0 ? { attachments: attachmentsOf(files) } : {}) }
  if (style.layout !== 'components') {
    return { ...common, content: shown.content || null, embeds: [embedOf(alert, shown)], components: rows }
  }
  const components = containerOf(alert, { ...shown, rows, media: mediaOf(files, shown.image) })
  return { ...common, components, flags: flags.componentsV2 }
}

const validColor = (color: number | undefined) =>
  Number.isInteger(color) && color !== undefined && color >= 0 && color <= 0xffffff ? color : undefined
