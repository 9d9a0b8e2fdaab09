import type { APIEmbed } from 'discord-api-types/v10'
import type { Actor, Alert } from '../../alert.ts'
import type { SeverityTable } from '../../severity.ts'
import { clip } from '../../text/clip.ts'
import { fit } from './fit.ts'
import { embedLimits } from './limits.ts'
import { fittingUrl } from './link.ts'
import { lookOf } from './look.ts'
import { toMarkdown } from './markdown.ts'
import { isBlank, plain } from './plain.ts'
import { footerOf, timeOf, titleOf } from './words.ts'

export interface EmbedOptions {
  color?: number | undefined
  /** `https://…` or `attachment://…`. */
  image?: string | undefined
  /** The same. */
  thumbnail?: string | undefined
  footer?: string | undefined
  /** Markdown that ends the description. */
  tail?: string
  severities?: SeverityTable | undefined
}

/** An alert as an embed that Discord accepts, whatever the alert holds. */
export function embedOf(alert: Alert, { color, image, thumbnail, tail = '', footer: own, severities }: EmbedOptions = {}): APIEmbed {
  const look = lookOf(alert, severities)
  const title = toMarkdown([titleOf(alert, look.mark)], embedLimits.title)
  const author = authorOf(alert.actor)
  const footer = footerOf(alert, { severities, footer: own })
  const used = title.length + (author?.name.length ?? 0) + footer.length + tail.length + 2
  const body = fit(alert, { total: embedLimits.total - used, description: embedLimits.description - tail.length - 2 })
  return defined({
    title,
    url: fittingUrl(alert.url),
    description: [body.summary, body.excerpts, tail].filter((part) => part !== '').join('\n') || undefined,
    color: color ?? look.color,
    author,
    fields: body.fields.length > 0 ? body.fields : undefined,
    image: image ? { url: image } : undefined,
    thumbnail: thumbnail ? { url: thumbnail } : undefined,
    footer: footer === '' ? undefined : { text: footer },
    timestamp: timeOf(alert)
  })
}

function authorOf(actor: Actor | undefined): { name: string; url?: string; icon_url?: string } | undefined {
  if (!actor || isBlank(actor.name)) return undefined
  return defined({ name: clip(plain(actor.name), embedLimits.author), url: fittingUrl(actor.url), icon_url: fittingUrl(actor.avatar) })
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>
