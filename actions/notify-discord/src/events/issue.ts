import type { Facts } from '@tocsin/action-kit'
import { prose, type Tone } from '@tocsin/notifier'
import { actorOf, field, given, link, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const issues: Teller = (event) => {
  const issue = event.at('issue')
  const action = event.text('action')
  return {
    source: 'issue',
    title: `Issue #${issue.text('number')} ${phrases[action]?.(event) ?? words(action)}: ${issue.text('title')}`,
    tone: tones[action] ?? 'info',
    summary: action === 'opened' ? prose(issue.text('body')) : [],
    fields: [
      ...field('Labels', namesOf(issue, 'labels', 'name')),
      ...field('Assignees', namesOf(issue, 'assignees', 'login')),
      ...field('Milestone', event.maybe('milestone.title') ?? issue.maybe('milestone.title'))
    ],
    links: link('View issue', issue.url('html_url')),
    labels: { number: issue.text('number') },
    people: action === 'assigned' ? [event.text('assignee.login')].filter(Boolean) : [],
    ...given<Told>({ url: issue.url('html_url'), actor: actorOf(event.at('sender')) })
  }
}

const phrases: Record<string, (event: Facts) => string> = {
  closed: (event) => (event.text('issue.state_reason') === 'not_planned' ? 'closed as not planned' : 'closed'),
  labeled: (event) => `labelled ${event.text('label.name')}`,
  unlabeled: (event) => `lost the label ${event.text('label.name')}`,
  assigned: (event) => `assigned to ${event.text('assignee.login')}`,
  unassigned: (event) => `unassigned from ${event.text('assignee.login')}`,
  milestoned: (event) => `added to ${event.text('milestone.title')}`,
  demilestoned: (event) => `removed from ${event.text('milestone.title')}`
}

const tones: Record<string, Tone> = { opened: 'warning', reopened: 'warning', closed: 'success', deleted: 'neutral', locked: 'neutral' }

const namesOf = (issue: Facts, list: string, name: string) =>
  issue
    .list(list)
    .map((item) => item.text(name))
    .join(', ')

export const issueComment: Teller = (event) => {
  const issue = event.at('issue')
  const kind = issue.has('pull_request') ? 'PR' : 'issue'
  const action = event.text('action')
  return {
    source: issue.has('pull_request') ? 'pull-request' : 'issue',
    title: `Comment ${action === 'created' ? '' : `${words(action)} `}on ${kind} #${issue.text('number')}: ${issue.text('title')}`,
    tone: action === 'deleted' ? 'neutral' : 'info',
    summary: action === 'deleted' ? [] : prose(event.text('comment.body')),
    links: link('View comment', event.url('comment.html_url')),
    labels: { number: issue.text('number') },
    people: [issue.text('user.login')].filter((login) => login && login !== event.text('sender.login')),
    ...given<Told>({ url: event.url('comment.html_url') ?? issue.url('html_url'), actor: actorOf(event.at('sender')) })
  }
}
