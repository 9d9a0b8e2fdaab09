import type { Thread } from '../discord-sim/guild.ts'
import type { SimMessage } from '../discord-sim/message.ts'
import { element, type Html } from './html.ts'
import { messageHtml, type Setting } from './message.ts'

export interface PageChannel {
  name: string
  topic?: string
  messages: readonly SimMessage[]
}

/** One channel: its messages in order, each thread where it began. */
export function channelHtml({ name, topic, messages }: PageChannel, setting: Setting): Html {
  const groups = [...Map.groupBy(messages, ({ thread, id }) => thread?.id ?? id).values()]
  return element(
    'section',
    { id: `channel-${name}`, 'aria-label': name },
    element('header', {}, element('h2', {}, name), topic !== undefined && element('p', {}, topic)),
    messages.length === 0 && element('p', { class: 'empty' }, 'No messages yet.'),
    ...groups.map((group) => groupHtml(group, setting))
  )
}

function groupHtml(group: readonly SimMessage[], setting: Setting): Html {
  const drawn = element('discord-messages', { 'no-background': true }, ...group.map((message) => messageHtml(message, setting)))
  const thread = group[0]?.thread
  return thread ? element('div', { class: 'thread' }, threadHead(thread, group.length), drawn) : drawn
}

function threadHead({ name, channel, tags, archived }: Thread, count: number): Html {
  const names = channel.tags.filter(({ id }) => tags.includes(id)).map((tag) => element('span', { class: 'tag' }, tag.name))
  const cta = `${count} Message${count === 1 ? '' : 's'}`
  return element(
    'discord-thread',
    { name, cta },
    ...names,
    archived && element('span', { class: 'tag' }, 'archived'),
    names.length === 0 && !archived && 'Thread'
  )
}
