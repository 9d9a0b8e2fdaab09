import { prose, type Tone } from '@tocsin/notifier'
import { actorOf, field, given, link, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

const tones: Record<string, Tone> = { answered: 'success', unanswered: 'warning', deleted: 'neutral', locked: 'neutral' }

export const discussion: Teller = (event) => {
  const topic = event.at('discussion')
  const action = event.text('action')
  const answered = action === 'answered'
  const url = (answered ? event.url('answer.html_url') : undefined) ?? topic.url('html_url')
  return {
    source: 'discussion',
    title: `Discussion #${topic.text('number')} ${words(action)}: ${topic.text('title')}`,
    tone: tones[action] ?? 'info',
    summary: answered ? prose(event.text('answer.body')) : action === 'created' ? prose(topic.text('body')) : [],
    fields: field('Category', topic.text('category.name')),
    links: link(answered ? 'View answer' : 'View discussion', url),
    labels: { number: topic.text('number') },
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

export const discussionComment: Teller = (event) => {
  const topic = event.at('discussion')
  const action = event.text('action')
  return {
    source: 'discussion',
    title: `Comment ${action === 'created' ? '' : `${words(action)} `}on discussion #${topic.text('number')}: ${topic.text('title')}`,
    tone: action === 'deleted' ? 'neutral' : 'info',
    summary: action === 'deleted' ? [] : prose(event.text('comment.body')),
    fields: field('Category', topic.text('category.name')),
    links: link('View comment', event.url('comment.html_url')),
    labels: { number: topic.text('number') },
    people: [topic.text('user.login')].filter((login) => login && login !== event.text('sender.login')),
    ...given<Told>({ url: event.url('comment.html_url') ?? topic.url('html_url'), actor: actorOf(event.at('sender')) })
  }
}
