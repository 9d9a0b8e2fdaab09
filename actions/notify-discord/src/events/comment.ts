import type { Facts } from '@tocsin/action-kit'
import type { Source } from '@tocsin/notifier'
import { body } from './body.ts'
import { commitUrl } from './links.ts'
import { actorOf, given, lines, link, meta, numbered, shortSha, titled, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const issueComment: Teller = (event) => {
  const issue = event.at('issue')
  const isPull = issue.has('pull_request')
  return comment(event, issue, { kind: isPull ? 'PR' : 'issue', source: isPull ? 'pull-request' : 'issue' })
}

export const discussionComment: Teller = (event) => {
  const topic = event.at('discussion')
  const told = comment(event, topic, { kind: 'discussion', source: 'discussion' })
  return { ...told, summary: lines(told.summary, meta(topic.maybe('category.name'))) }
}

export const commitComment: Teller = (event) => {
  const path = event.maybe('comment.path')
  const url = event.url('comment.html_url') ?? commitUrl(event, event.text('comment.commit_id'))
  return {
    source: 'repository',
    title: ['Comment on commit', shortSha(event.text('comment.commit_id'))].filter(Boolean).join(' '),
    tone: 'info',
    summary: lines(body(event.text('comment.body')), meta(path && { code: path })),
    links: link('View comment', url),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

function comment(event: Facts, on: Facts, { kind, source }: { kind: string; source: Source }): Told {
  const action = event.text('action')
  const gone = action === 'deleted'
  const url = gone ? on.url('html_url') : (event.url('comment.html_url') ?? on.url('html_url'))
  const change = action === 'created' ? '' : `${words(action)} `
  return {
    source,
    title: titled(`Comment ${change}on`, numbered(kind, on), on.text('title')),
    tone: gone ? 'neutral' : 'info',
    summary: gone ? [] : body(event.text('comment.body')),
    links: link(gone ? `View ${kind}` : 'View comment', url),
    labels: { number: on.text('number') },
    people: gone ? [] : [on.text('user.login')].filter((login) => login && login !== event.text('sender.login')),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}
