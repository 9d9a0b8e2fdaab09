import type { Facts } from '@tocsin/action-kit'
import { oneLine, prose, type Text } from '@tocsin/notifier'
import { actorOf, given, link, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

/** Parts of a payload that are about the sender's world, never its subject. */
const frames = new Set(['repository', 'sender', 'organization', 'installation', 'enterprise', 'action', 'changes'])

/** For every event that has no message of its own: what happened, to what, by whom. */
export const generic: Teller = (event, { eventName, repository }) => {
  const subject = subjectOf(event, eventName)
  const url = subject.url('html_url') ?? event.url('repository.html_url')
  const name = nameOf(subject) ?? event.maybe('repository.full_name') ?? event.maybe('organization.login') ?? repository
  return {
    source: 'repository',
    title: [sentence(eventName), words(event.text('action'))].filter(Boolean).join(' ') + (name ? `: ${name}` : ''),
    tone: 'info',
    summary: bodyOf(subject),
    links: link('View', subject.url('html_url')),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

const sentence = (name: string) => {
  const text = words(name)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The object that carries the event's name, else the first one that has a name or a page. */
function subjectOf(event: Facts, eventName: string): Facts {
  if (event.at(eventName).has('id') || nameOf(event.at(eventName))) return event.at(eventName)
  const { value } = event
  const keys = typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => !frames.has(key)) : []
  const candidates = keys.map((key) => (Array.isArray(event.at(key).value) ? (event.list(key).at(0) ?? event.at(key)) : event.at(key)))
  return candidates.find((each) => nameOf(each) !== undefined) ?? candidates.find((each) => each.has('html_url')) ?? event.at('repository')
}

const names = ['title', 'name', 'full_name', 'login', 'page_name', 'summary', 'path', 'slug', 'note', 'key', 'content_type', 'id']

function nameOf(subject: Facts): string | undefined {
  const found = names.map((name) => oneLine(subject.text(name))).find(Boolean)
  const number = subject.maybe('number')
  return found && number ? `#${number} ${found}` : found
}

const bodyOf = (subject: Facts): Text => prose(subject.maybe('body') ?? subject.maybe('description') ?? '')
