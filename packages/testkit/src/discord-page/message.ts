import { postedAt, type SimMessage, type Version } from '../discord-sim/message.ts'
import { pinged } from '../discord-sim/pings.ts'
import { flags, flatten, isV2 } from '../discord-sim/wire.ts'
import { componentHtml } from './components.ts'
import { embedHtml } from './embed.ts'
import { fileHtml } from './files.ts'
import { all, element, type Html } from './html.ts'
import { markdown } from './markdown/blocks.ts'
import { avatar } from './media.ts'
import type { Names } from './names.ts'
import { formatMoment } from './time.ts'
import { type View, viewOf } from './view.ts'

export interface Setting {
  names: Names
  /** Milliseconds since the epoch. */
  now: number
}

/** A message as it stands, with its earlier versions behind a disclosure. */
export function messageHtml(message: SimMessage, setting: Setting): Html {
  const { username, edited, deleted, history } = message
  const posted = postedAt(message)
  const loud = [message, ...history].some(({ pings }) => pinged(pings))
  return element(
    'discord-message',
    {
      author: username,
      avatar: avatar(username),
      bot: true,
      edited,
      highlight: loud,
      timestamp: formatMoment(posted),
      class: deleted ? 'deleted' : undefined
    },
    ...bodyOf(message, viewOf(message, setting)),
    deleted && element('div', { slot: 'thread', class: 'note' }, 'This message was deleted.'),
    history.length > 0 && historyHtml(history, setting)
  )
}

function bodyOf({ content, embeds, components, attachments, flags: bits }: Version, view: View): readonly Html[] {
  const shown = (bits & flags.suppressEmbeds) === 0 ? embeds : []
  const named = new Set([
    ...embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]),
    ...flatten(components).map(({ file }) => file?.url)
  ])
  const files = isV2(bits) ? [] : attachments.filter(({ filename }) => !named.has(`attachment://${filename}`))
  return [
    markdown(content, view.markdown),
    ...files.map((file) => element('div', { slot: 'attachments' }, fileHtml(file))),
    ...shown.map((embed) => embedHtml(embed, view)),
    ...components.map((component) =>
      element('div', { slot: 'components', class: isV2(bits) ? 'v2' : 'rows' }, componentHtml(component, view))
    )
  ]
}

function historyHtml(history: readonly Version[], setting: Setting): Html {
  const label = `${history.length} earlier version${history.length === 1 ? '' : 's'}`
  const versions = history.map((version) =>
    element(
      'div',
      { class: 'version' },
      element('div', { class: 'note' }, formatMoment(version.at)),
      all(...bodyOf(version, viewOf(version, setting)))
    )
  )
  return element('details', { slot: 'thread', class: 'history' }, element('summary', {}, label), ...versions)
}
