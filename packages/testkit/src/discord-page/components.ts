import { type Component, componentTypes } from '../discord-sim/wire.ts'
import { barClass } from './colour.ts'
import { fileHtml } from './files.ts'
import { element, type Html } from './html.ts'
import { markdown } from './markdown/blocks.ts'
import { avatar, image } from './media.ts'
import type { View } from './view.ts'

type Draw = (component: Component, view: View) => Html

/** Each component; Components V2 are drawn here since the library has none. */
const draws: Readonly<Record<number, Draw>> = {
  [componentTypes.actionRow]: ({ components = [] }, view) =>
    element('discord-action-row', {}, ...components.map((one) => componentHtml(one, view))),
  [componentTypes.button]: ({ label, url, emoji }) =>
    element('discord-button', { type: 'secondary', url: url ?? undefined }, [emoji?.name, label].filter(Boolean).join(' ')),
  [componentTypes.section]: ({ components = [], accessory }, view) =>
    element(
      'div',
      { class: 'v2-section' },
      element('div', {}, ...components.map((one) => componentHtml(one, view))),
      accessory && componentHtml(accessory, view)
    ),
  [componentTypes.textDisplay]: ({ content = '' }, view) => element('div', { class: 'v2-text' }, markdown(content, view.markdown)),
  [componentTypes.thumbnail]: ({ media, description }, view) => thumbnail(media?.url ?? '', description ?? '', view),
  [componentTypes.mediaGallery]: ({ items = [] }, view) =>
    element('div', { class: 'v2-gallery' }, ...items.map((item) => picture('v2-media', item.media.url, item.description, view))),
  [componentTypes.file]: ({ file }, view) => fileNamed(file?.url ?? '', view),
  [componentTypes.separator]: ({ divider, spacing }) =>
    element('div', { class: `v2-separator${spacing === 2 ? ' v2-wide' : ''}${divider === false ? '' : ' v2-line'}` }),
  [componentTypes.container]: ({ components = [], accent_color }, view) => {
    const { class: bar } = barClass(accent_color)
    return element('div', { class: `v2-container ${bar}` }, ...components.map((one) => componentHtml(one, view)))
  }
}

/** A picture that lives elsewhere cannot be shown: its alternative text stands for it, as with a face. */
const thumbnail = (url: string, alt: string, view: View) =>
  alt === '' || url.startsWith('attachment://')
    ? picture('v2-thumbnail', url, alt, view)
    : element('img', { class: 'v2-thumbnail', src: avatar(alt), alt, title: alt })

const picture = (name: string, url: string, alt: string | null | undefined, view: View) =>
  element('img', { class: name, src: image(url, view.attachments), alt: alt ?? '', title: alt ?? undefined })

function fileNamed(url: string, { attachments }: View): Html {
  const file = attachments.find(({ filename }) => url === `attachment://${filename}`)
  return file ? fileHtml(file) : element('div', {})
}

export const componentHtml: Draw = (component, view) => draws[component.type]?.(component, view) ?? element('div', {})
