import type { Actor, Alert } from '../../alert.ts'
import type { SeverityTable } from '../../severity.ts'
import type { Text } from '../../text.ts'
import { clip } from '../../text-clip.ts'
import type { DrawnField } from './fields.ts'
import { fit } from './fit.ts'
import { componentLimits, embedLimits, layouts } from './limits.ts'
import { webUrl } from './link.ts'
import { lookOf } from './look.ts'
import { toMarkdown } from './markdown.ts'
import { type ActionRow, type Component, type TextDisplay, types } from './payload.ts'
import { isBlank, oneLine, plain } from './plain.ts'
import { footerOf, timeOf, titleOf } from './words.ts'

export interface ContainerOptions {
  color?: number | undefined
  /** Markdown above the container. */
  content: string
  /** Markdown that ends the text. */
  tail: string
  /** Galleries and files. */
  media: readonly Component[]
  rows: readonly ActionRow[]
  severities?: SeverityTable | undefined
}

const room = layouts.components

/** Marks around a field's name and the break after it. */
const fieldFrame = 8

/** An alert in Discord's newer layout: an accent colour, title with the actor's picture, text, fields, log lines, media, buttons. */
export function containerOf(alert: Alert, { color, content, tail, media, rows, severities }: ContainerOptions): Component[] {
  const look = lookOf(alert, severities)
  const head = [titleLine(alert, look.mark), ...actorLine(alert.actor)]
  const foot = footLine(alert, severities)
  const used = [content, tail, foot, head.join('\n')].reduce((sum, text) => sum + text.length, fieldFrame * embedLimits.fields)
  const body = fit(alert, { total: componentLimits.text - used, description: componentLimits.text - used })
  const parts: Component[] = [
    ...headOf(head, alert.actor),
    ...texts(body.summary, fieldLines(body.fields), body.excerpts, tail),
    ...media,
    ...(foot === '' && rows.length === 0 ? [] : [{ type: types.separator }]),
    ...texts(foot),
    ...rows
  ]
  return [...texts(content), { type: types.container, accent_color: color ?? look.color, components: parts }]
}

function titleLine(alert: Alert, mark: string): string {
  const title = titleOf(alert, mark)
  const href = webUrl(alert.url, room.url)
  return `### ${toMarkdown(href ? [{ link: title, href }] : [title], room.head)}`
}

function actorLine(actor: Actor | undefined): string[] {
  if (!actor || isBlank(actor.name)) return []
  const name = oneLine(actor.name)
  const href = webUrl(actor.url, room.url / 2)
  return [toMarkdown([{ subtext: [href ? { link: name, href } : name] }], room.author)]
}

function footLine(alert: Alert, severities: SeverityTable | undefined): string {
  const footer = footerOf(alert, severities)
  const time = timeOf(alert)
  const spans: Text = [footer, ...(footer !== '' && time ? [' · '] : []), ...(time ? [{ time, style: 'relative' as const }] : [])]
  return toMarkdown([{ subtext: spans }], room.footer)
}

function headOf(lines: readonly string[], actor: Actor | undefined): Component[] {
  const url = webUrl(actor?.avatar)
  if (!actor || !url) return texts(lines.join('\n'))
  const name = clip(plain(actor.name), room.author)
  const accessory = { type: types.thumbnail, media: { url }, ...(isBlank(name) ? {} : { description: name }) }
  return [{ type: types.section, components: lines.map(textDisplay), accessory }]
}

const fieldLines = (fields: readonly DrawnField[]) =>
  fields
    .map(({ name, value, inline }) => `${isBlank(name) ? '' : `**${name}**`}${inline && !value.includes('\n') ? '  ' : '\n'}${value}`)
    .join('\n')

const textDisplay = (content: string): TextDisplay => ({ type: types.text, content })

const texts = (...contents: readonly string[]) => contents.filter((content) => content !== '').map(textDisplay)
