import type { Facts } from '@tocsin/action-kit'
import { tagUrl, treeUrl } from './links.ts'
import { actorOf, given, link } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const create: Teller = (event) => {
  const url = refUrl(event)
  return {
    ...about(event, `${refOf(event)} created`),
    links: link(isTag(event) ? 'View tag' : 'View branch', url),
    ...given<Told>({ url })
  }
}

export const deleted: Teller = (event) => ({ ...about(event, `${refOf(event)} deleted`), tone: 'neutral' })

export const fork: Teller = (event) => ({
  ...about(event, `${nameOf(event)} forked to ${event.maybe('forkee.full_name') ?? 'another account'}`),
  links: link('View fork', event.url('forkee.html_url')),
  ...given<Told>({ url: event.url('forkee.html_url') })
})

/** A star is the same as a watch that started; GitHub sends both. */
export const star: Teller = (event) => {
  const count = event.number('repository.stargazers_count')
  const verb = event.text('action') === 'deleted' ? 'lost a star' : 'got a star'
  return about(event, `${nameOf(event)} ${verb}${count === undefined ? '' : ` (${count} now)`}`)
}

export const madePublic: Teller = (event) => ({ ...about(event, `${nameOf(event)} is now public`), tone: 'warning' })

const isTag = (event: Facts) => event.text('ref_type') === 'tag'

const refOf = (event: Facts) => [isTag(event) ? 'Tag' : 'Branch', event.text('ref')].filter(Boolean).join(' ')

const refUrl = (event: Facts) => (isTag(event) ? tagUrl : treeUrl)(event, event.text('ref'))

const nameOf = (event: Facts) => event.maybe('repository.full_name') ?? 'The repository'

const about = (event: Facts, title: string): Told => ({
  source: 'repository',
  title,
  tone: 'info',
  labels: event.has('ref') ? { ref: event.text('ref') } : {},
  ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
})
