import type { Alert } from '../../alert.ts'
import type { Post } from '../../channel.ts'
import type { SeverityTable } from '../../severity.ts'
import { clip } from '../../text/clip.ts'
import { buttonsOf } from './buttons.ts'
import { containerOf } from './container.ts'
import { contentOf } from './content.ts'
import { embedOf } from './embed.ts'
import { type Attachable, attachmentsOf, imageUrl } from './files.ts'
import { flags, layouts } from './limits.ts'
import { lookOf } from './look.ts'
import { toMarkdown } from './markdown.ts'
import { ping } from './mentions.ts'
import type { Payload } from './payload.ts'
import type { DiscordStyle } from './style.ts'
import { textMessage } from './text-message.ts'
import { tailOf, titleOf } from './words.ts'

/** What a message says and how, whether it is new or edited. Edits too carry `allowed_mentions`: without it Discord would ping. */
export function messageOf(post: Post<DiscordStyle>, attached: Attachable, severities?: SeverityTable): Payload {
  const { style = {} } = post
  const { files } = attached
  const { text, allowed } = ping(post.ping ? post.mentions : [], layouts[style.layout ?? 'embed'].mentions)
  return {
    allowed_mentions: allowed,
    ...(files.length > 0 ? { attachments: attachmentsOf(files) } : {}),
    ...bodyOf(post, attached, text, severities)
  }
}

const previewLength = 200

type Body = Pick<Payload, 'content' | 'embeds' | 'components' | 'flags'>

function bodyOf(
  { alert, style = {} }: Post<DiscordStyle>,
  { files, leftOut }: Attachable,
  mentions: string,
  severities?: SeverityTable
): Body {
  const { layout = 'embed', footer } = style
  const room = layouts[layout]
  const { rows, rest } = buttonsOf(alert)
  const image = imageUrl(style.image, files)
  const thumbnail = imageUrl(style.thumbnail, files)
  const look = { color: validColor(style.color), tail: tailOf(rest, leftOut, room.tail), image, thumbnail, footer, severities }
  if (layout === 'text') return { content: textMessage(alert, style, { ...look, mentions }), embeds: null, components: rows }

  if (layout === 'components')
    return {
      components: containerOf(alert, { ...look, content: contentOf(style, mentions, room.content), files, rows }),
      flags: flags.componentsV2
    }
  const content = contentOf(mentions === '' ? style : previewed(style, alert, severities), mentions, room.content)
  return { content: content || null, embeds: [embedOf(alert, look)], components: rows }
}

/** A phone shows the content of what pings it and nothing of an embed: whoever is called is told why. */
function previewed(style: DiscordStyle, alert: Alert, severities?: SeverityTable): DiscordStyle {
  if (toMarkdown(style.content ?? [], previewLength) !== '') return style
  return { ...style, content: [clip(titleOf(alert, lookOf(alert, severities).mark), previewLength)] }
}

const validColor = (color: number | undefined) =>
  Number.isInteger(color) && color !== undefined && color >= 0 && color <= 0xffffff ? color : undefined
