import type { Facts } from '@tocsin/action-kit'
import { oneLine } from '@tocsin/notifier'
import { body } from './body.ts'
import { namings, verbs } from './generic-names.ts'
import { actorOf, given, link, rowOf, titled, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

/** For every event that has no message of its own: what happened, to what, by whom. */
export const generic: Teller = (event, { eventName, repository }) => {
  const naming = rowOf(namings, eventName)
  const subject = naming?.subject?.map((path) => event.at(path)).find((each) => nameOf(each)) ?? subjectOf(event, eventName)
  const name = nameOf(subject) ?? event.maybe('repository.full_name') ?? event.maybe('organization.login') ?? repository
  const action = event.maybe('action') ?? event.text('status')
  return {
    source: 'repository',
    title: titled(naming?.noun ?? sentence(eventName), rowOf(verbs, action) ?? (words(action) || (naming?.happened ?? '')), name),
    tone: 'info',
    summary: body(subject.maybe('body') ?? subject.maybe('description') ?? ''),
    links: link('View', subject.url('html_url')),
    ...given<Told>({ url: subject.url('html_url') ?? event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
  }
}

export const sentence = (name: string): string => {
  const text = oneLine(words(name)) || 'event'
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Parts of a payload that describe its surroundings, never its subject. */
const frames = new Set(['repository', 'sender', 'organization', 'installation', 'enterprise', 'action', 'changes'])

/** The object that carries the event's name, else the first one that has a name or a page. */
function subjectOf(event: Facts, eventName: string): Facts {
  if (nameOf(event.at(eventName))) return event.at(eventName)
  const { value } = event
  const keys = typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => !frames.has(key) && !key.includes('.')) : []
  const candidates = keys.map((key) => event.list(key).at(0) ?? event.at(key))
  return candidates.find((each) => nameOf(each)) ?? candidates.find((each) => each.url('html_url')) ?? event.at('repository')
}

const names = ['title', 'full_name', 'name', 'login', 'page_name', 'summary', 'path', 'slug', 'note', 'key', 'content_type']

function nameOf(subject: Facts): string | undefined {
  const found = names.map((name) => oneLine(subject.text(name))).find(Boolean)
  const number = subject.maybe('number')
  return found && number ? `#${number} ${found}` : found
}
