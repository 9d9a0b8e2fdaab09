import type { Actor, Alert } from '../../alert.ts'
import { oneLine } from '../../text/clean.ts'
import { clip } from '../../text/clip.ts'
import type { Text } from '../../text/text.ts'
import { fieldLines, framesOf } from './fields.ts'
import { fit } from './fit.ts'
import { componentLimits, layouts } from './limits.ts'
import { fittingUrl } from './link.ts'
import { lookOf } from './look.ts'
import { toMarkdown } from './markdown.ts'
import { mediaOf } from './media.ts'
import { type ActionRow, type Component, type TextDisplay, types } from './payload.ts'
import { isBlank, plain } from './plain.ts'
import type { DiscordFile } from './style.ts'
import { type FooterOptions, footerOf, headline, timeOf } from './words.ts'

export interface ContainerOptions extends FooterOptions {
  color?: number | undefined
  /** Markdown above the container. */
  content: string
  /** Markdown that ends the text. */
  tail: string
  files: readonly DiscordFile[]
  rows: readonly ActionRow[]
  /** `https://…` or `attachment://…`. */
  image?: string | undefined
  /** The same, beside the title; in the gallery where the actor's picture is there. */
  thumbnail?: string | undefined
}

const room = layouts.components

/** An alert in Discord's newer layout: an accent colour, title with the actor's picture, text, fields, log lines, media, buttons. */
export function containerOf(alert: Alert, options: ContainerOptions): Component[] {
  const { color, content, tail, rows } = options
  const look = lookOf(alert, options.severities)
  const head = [`### ${headline(alert, look.mark, room)}`, ...actorLine(alert.actor)]
  const foot = footLine(alert, options)
  const used = [content, tail, foot, head.join('\n')].reduce((sum, text) => sum + text.length, framesOf(alert.fields))
  const picture = pictureOf(alert.actor, options.thumbnail)
  const body = fit(alert, { total: componentLimits.text - used, description: componentLimits.text - used })
  const parts: Component[] = [
    ...headOf(head, picture),
    ...texts(body.summary, fieldLines(body.fields), body.excerpts, tail),
    ...mediaOf(options.files, { image: options.image, thumbnail: options.thumbnail, beside: picture?.media.url }),
    ...(foot === '' && rows.length === 0 ? [] : [{ type: types.separator }]),
    ...texts(foot),
    ...rows
  ]
  return [...texts(content), { type: types.container, accent_color: color ?? look.color, components: parts }]
}

function actorLine(actor: Actor | undefined): string[] {
  if (!actor || isBlank(actor.name)) return []
  const name = oneLine(actor.name)
  const href = fittingUrl(actor.url, room.url / 2)
  return [toMarkdown([{ subtext: [href ? { link: name, href } : name] }], room.author)]
}

function footLine(alert: Alert, options: FooterOptions): string {
  const footer = footerOf(alert, options)
  const time = timeOf(alert)
  const spans: Text = [footer, ...(footer !== '' && time ? [' · '] : []), ...(time ? [{ time, style: 'relative' as const }] : [])]
  return toMarkdown([{ subtext: spans }], room.footer)
}

interface Picture {
  media: { url: string }
  description?: string
}

function headOf(lines: readonly string[], picture: Picture | undefined): Component[] {
  if (!picture) return texts(lines.join('\n'))
  return [{ type: types.section, components: lines.map(textDisplay), accessory: { type: types.thumbnail, ...picture } }]
}

/** The actor's picture, else the one of the step. */
function pictureOf(actor: Actor | undefined, thumbnail: string | undefined): Picture | undefined {
  const url = fittingUrl(actor?.avatar)
  if (!actor || !url) return thumbnail ? { media: { url: thumbnail } } : undefined
  const name = clip(plain(actor.name), room.author)
  return { media: { url }, ...(isBlank(name) ? {} : { description: name }) }
}

const textDisplay = (content: string): TextDisplay => ({ type: types.text, content })

const texts = (...contents: readonly string[]) => contents.filter((content) => content !== '').map(textDisplay)
