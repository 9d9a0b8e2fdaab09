import type { Embed } from '../discord-sim/wire.ts'
import { barClass } from './colour.ts'
import { type Child, element, type Html } from './html.ts'
import { markdown } from './markdown/blocks.ts'
import { inline } from './markdown/inline.ts'
import { avatar, image } from './media.ts'
import { formatMoment } from './time.ts'
import type { View } from './view.ts'

/** One embed. The component draws frame and bar; what it cannot do (Markdown in titles, phone layout) is put into its slot. */
export function embedHtml(embed: Embed, view: View): Html {
  const { title, url, description, fields, image: large, thumbnail } = embed
  const titled = title && inline(title, { ...view.markdown, links: false })
  const text = element(
    'div',
    { class: 'embed-text' },
    author(embed),
    part('embed-title', titled && (url ? anchor(url, titled) : titled)),
    part('embed-description', description && markdown(description, view.markdown)),
    fields?.length ? element('div', { class: 'fields' }, ...fields.map((field) => fieldHtml(field, view))) : undefined
  )
  return element(
    'discord-embed',
    { slot: 'embeds', ...barClass(embed.color) },
    element('div', { slot: 'description', class: 'embed-body' }, text, picture('embed-thumbnail', thumbnail?.url, view)),
    element('div', { slot: 'description' }, picture('embed-image', large?.url, view)),
    footer(embed)
  )
}

const part = (name: string, child: Child | '' | null) => (child ? element('div', { class: name }, child) : undefined)

const picture = (name: string, url: string | null | undefined, { attachments }: View) =>
  url ? element('img', { class: name, src: image(url, attachments), alt: '' }) : undefined

const anchor = (href: string, child: Child) => element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, child)

function author({ author: by }: Embed): Html | undefined {
  if (!by?.name) return undefined
  const icon = by.icon_url && element('img', { src: avatar(by.name), alt: '' })
  return element('div', { class: 'embed-author' }, icon || undefined, by.url ? anchor(by.url, by.name) : by.name)
}

function fieldHtml({ name, value, inline: beside }: NonNullable<Embed['fields']>[number], view: View): Html {
  return element(
    'div',
    { class: beside ? 'field inline' : 'field' },
    element('div', { class: 'field-name' }, inline(name, { ...view.markdown, links: false })),
    element('div', {}, markdown(value, view.markdown))
  )
}

function footer({ footer: foot, timestamp }: Embed): Html | undefined {
  const words = [foot?.text, timestamp && formatMoment(Date.parse(timestamp))].filter(Boolean).join('  •  ')
  const icon = foot?.text && foot.icon_url && element('img', { src: avatar(foot.text), alt: '' })
  return words ? element('div', { slot: 'footer', class: 'embed-footer' }, icon || undefined, words) : undefined
}
