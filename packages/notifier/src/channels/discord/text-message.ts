import type { Alert } from '../../alert.ts'
import { clipMarkdown } from './clip-markdown.ts'
import { contentOf } from './content.ts'
import { fieldLines, framesOf } from './fields.ts'
import { fit } from './fit.ts'
import { layouts } from './limits.ts'
import { fittingUrl } from './link.ts'
import { lookOf } from './look.ts'
import { toMarkdown } from './markdown.ts'
import { isBlank } from './plain.ts'
import type { DiscordStyle } from './style.ts'
import { type FooterOptions, footerOf, headline } from './words.ts'

export interface TextOptions extends FooterOptions {
  /** Who is called. */
  mentions: string
  /** Markdown that ends the text. */
  tail: string
  /** `https://…`; an attached one shows by itself. */
  image?: string | undefined
}

const room = layouts.text

/** A message without an embed, within 2,000 units: what the step says, else the title, the text, the fields and the log lines. Never empty. */
export function textMessage(alert: Alert, style: DiscordStyle, options: TextOptions): string {
  const { mentions, tail } = options
  const end = joined(footLine(alert, options), withoutPreviews(tail), pictureLink(options.image))
  const left = room.content - mentions.length - end.length - 2
  const said = contentOf(style, '', left)
  const text = isBlank(said) ? clipMarkdown(withoutPreviews(own(alert, options, left)), left) : said
  return joined([mentions, text].filter((part) => part !== '').join(' '), end)
}

function own(alert: Alert, { severities }: TextOptions, left: number): string {
  const title = `**${headline(alert, lookOf(alert, severities).mark, room)}**`
  const total = left - title.length - 3 - framesOf(alert.fields)
  const { summary, fields, excerpts } = fit(alert, { total, description: total })
  return joined(title, summary, fieldLines(fields), excerpts)
}

/** Where a message comes from, its sender says: a footer is for those who ask for one. */
const footLine = (alert: Alert, { footer, severities }: TextOptions) =>
  footer === undefined ? '' : toMarkdown([{ subtext: [footerOf(alert, { footer, severities })] }], room.footer)

/** Discord draws the picture that a link of a message leads to. */
function pictureLink(image: string | undefined): string {
  const href = fittingUrl(image, room.url)
  return href ? toMarkdown([{ link: 'Image', href }], room.head) : ''
}

/** A link that we made does not call for a preview of its page. */
const withoutPreviews = (markdown: string) => markdown.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g, '](<$1>)')

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')
