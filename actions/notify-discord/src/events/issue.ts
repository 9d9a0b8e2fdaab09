import type { Facts } from '@tocsin/action-kit'
import type { Text, Tone } from '@tocsin/notifier'
import { body } from './body.ts'
import { actorOf, given, lines, link, meta, named, numbered, rowOf, titled, words } from './phrases.ts'
import { labelsOf, retitled } from './pull-phrases.ts'
import type { Teller, Told } from './told.ts'
import { trackedPhrases } from './tracked.ts'

export const issues: Teller = (event) => {
  const issue = event.at('issue')
  const action = event.text('action')
  const url = urlOf(event, action)
  return {
    source: 'issue',
    title: titled(numbered('Issue', issue), rowOf(phrases, action)?.(event) ?? words(action), issue.text('title')),
    tone: toneOf(event, action),
    summary: introduces.has(action) ? lines(body(issue.text('body')), small(issue)) : formerTitle(event),
    links: action === 'deleted' ? [] : link('View issue', url),
    labels: { number: issue.text('number'), labels: labelsOf(issue) },
    people: action === 'assigned' ? [event.text('assignee.login')].filter(Boolean) : [],
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

const introduces = new Set(['opened', 'reopened'])

const phrases: Record<string, (event: Facts) => string> = {
  closed: (event) => rowOf(closings, event.text('issue.state_reason')) ?? 'closed',
  transferred: (event) => `transferred to ${event.maybe('changes.new_repository.full_name') ?? 'another repository'}`,
  edited: retitled,
  ...trackedPhrases,
  typed: (event) => `marked as ${named(event.text('type.name')) || 'another type'}`,
  untyped: (event) => `no longer marked as ${named(event.text('type.name')) || 'a type'}`
}

const closings: Record<string, string> = { not_planned: 'closed as not planned', duplicate: 'closed as duplicate' }

const tones: Record<string, Tone> = { reopened: 'warning', deleted: 'neutral', locked: 'neutral', transferred: 'neutral' }

function toneOf(event: Facts, action: string): Tone {
  if (action === 'closed') return Object.hasOwn(closings, event.text('issue.state_reason')) ? 'neutral' : 'success'
  return rowOf(tones, action) ?? 'info'
}

/** Where the issue is now; the repository for a deleted one. */
function urlOf(event: Facts, action: string): string | undefined {
  if (action === 'deleted') return event.url('repository.html_url')
  return event.url('changes.new_issue.html_url') ?? event.url('issue.html_url')
}

function formerTitle(event: Facts): Text {
  const former = event.text('changes.title.from')
  return former ? ['Was: ', former] : []
}

/** In one line: on a phone each field would take two. */
function small(issue: Facts): Text {
  const assignees = namesOf(issue, 'assignees', 'login')
  const milestone = issue.maybe('milestone.title')
  return meta(
    issue.maybe('type.name'),
    namesOf(issue, 'labels', 'name'),
    assignees && `assigned to ${assignees}`,
    milestone && `milestone ${milestone}`
  )
}

const namesOf = (issue: Facts, list: string, name: string) =>
  issue
    .list(list)
    .map((item) => item.text(name))
    .filter(Boolean)
    .join(', ')
