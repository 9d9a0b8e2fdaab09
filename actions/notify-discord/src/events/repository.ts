import type { Facts } from '@tocsin/action-kit'
import { actorOf, given, link } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const create: Teller = (event) => ({
  ...about(event, `${kindOf(event)} ${event.text('ref')} created`),
  tone: 'success',
  ...given<Told>({ url: refUrl(event) })
})

export const deleted: Teller = (event) => ({ ...about(event, `${kindOf(event)} ${event.text('ref')} deleted`), tone: 'neutral' })

export const fork: Teller = (event) => ({
  ...about(event, `${event.text('repository.full_name')} forked to ${event.text('forkee.full_name')}`),
  links: link('View fork', event.url('forkee.html_url')),
  ...given<Told>({ url: event.url('forkee.html_url') })
})

/** A star is the same as a watch that started; GitHub sends both. */
export const star: Teller = (event) => {
  const count = event.number('repository.stargazers_count')
  const verb = event.text('action') === 'deleted' ? 'lost a star' : 'got a star'
  return { ...about(event, `${event.text('repository.full_name')} ${verb}${count === undefined ? '' : ` (${count} now)`}`), tone: 'info' }
}

const kindOf = (event: Facts) => (event.text('ref_type') === 'tag' ? 'Tag' : 'Branch')

const refUrl = (event: Facts) => {
  const repository = event.url('repository.html_url')
  return repository && `${repository}/tree/${event.text('ref').split('/').map(encodeURIComponent).join('/')}`
}

const about = (event: Facts, title: string): Told => ({
  source: 'repository',
  title,
  ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
})
