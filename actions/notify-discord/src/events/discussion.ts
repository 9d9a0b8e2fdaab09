import type { Facts } from '@tocsin/action-kit'
import type { Tone } from '@tocsin/notifier'
import { body } from './body.ts'
import { actorOf, given, lines, link, meta, named, numbered, rowOf, titled, words } from './phrases.ts'
import { retitled } from './pull-phrases.ts'
import type { Teller, Told } from './told.ts'
import { labelOf } from './tracked.ts'

export const discussion: Teller = (event) => {
  const topic = event.at('discussion')
  const action = event.text('action')
  const answered = action === 'answered'
  const url = urlOf(event, action)
  return {
    source: 'discussion',
    title: titled(numbered('Discussion', topic), rowOf(phrases, action)?.(event) ?? words(action), topic.text('title')),
    tone: rowOf(tones, action) ?? 'info',
    summary: lines(body(newsOf(event, action)), meta(topic.maybe('category.name'))),
    links: action === 'deleted' ? [] : link(answered ? 'View answer' : 'View discussion', url),
    labels: { number: topic.text('number') },
    people: answered ? [topic.text('user.login')].filter((login) => login && login !== event.text('sender.login')) : [],
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

const phrases: Record<string, (event: Facts) => string> = {
  created: () => 'started',
  closed: (event) => `closed${because(event.text('discussion.state_reason'))}`,
  edited: retitled,
  unanswered: () => 'lost its answer',
  labeled: (event) => `labelled ${labelOf(event)}`,
  unlabeled: (event) => `lost the label ${labelOf(event)}`,
  category_changed: (event) => `moved to ${named(event.text('discussion.category.name')) || 'another category'}`,
  transferred: (event) => `transferred to ${event.maybe('changes.new_repository.full_name') ?? 'another repository'}`
}

const because = (reason: string) => (reason ? ` as ${named(words(reason))}` : '')

const tones: Record<string, Tone> = {
  answered: 'success',
  unanswered: 'warning',
  reopened: 'warning',
  closed: 'neutral',
  deleted: 'neutral',
  locked: 'neutral',
  transferred: 'neutral'
}

function newsOf(event: Facts, action: string): string {
  if (action === 'answered') return event.text('answer.body')
  return action === 'created' ? event.text('discussion.body') : ''
}

function urlOf(event: Facts, action: string): string | undefined {
  if (action === 'deleted') return event.url('repository.html_url')
  const moved = event.url('changes.new_discussion.html_url')
  return (action === 'answered' ? event.url('answer.html_url') : moved) ?? event.url('discussion.html_url')
}
