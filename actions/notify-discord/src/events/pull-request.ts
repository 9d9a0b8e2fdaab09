import type { Facts } from '@tocsin/action-kit'
import { type Field, prose, type Text, type Tone } from '@tocsin/notifier'
import { actorOf, field, given, lines, link, linked, meta, plural, shortSha, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const pullRequest: Teller = (event) => {
  const pull = event.at('pull_request')
  const action = actionOf(event)
  return {
    source: 'pull-request',
    title: `PR #${pull.text('number')} ${phrases[action]?.(event) ?? words(action)}: ${pull.text('title')}`,
    tone: toneOf(action, pull),
    summary: lines(...(introduces.has(action) ? [prose(pull.text('body'))] : []), sizeOf(pull)),
    fields: fieldsOf(event, action),
    links: [...link('View PR', pull.url('html_url')), ...link('Files', filesUrl(pull)), ...link('Compare', compareUrl(event, action))],
    labels: { number: pull.text('number'), base: pull.text('base.ref') },
    people: peopleOf(event, action),
    ...given<Told>({ url: pull.url('html_url'), actor: actorOf(event.at('sender')) })
  }
}

/** `closed` says too little: a merge is what readers look for. */
const actionOf = (event: Facts) =>
  event.text('action') === 'closed' && event.flag('pull_request.merged') ? 'merged' : event.text('action')

const introduces = new Set(['opened', 'reopened', 'ready_for_review'])

const phrases: Record<string, (event: Facts) => string> = {
  opened: (event) => (event.flag('pull_request.draft') ? 'opened as draft' : 'opened'),
  ready_for_review: () => 'ready for review',
  converted_to_draft: () => 'converted to draft',
  review_requested: (event) => `needs a review from ${reviewerOf(event)}`,
  review_request_removed: (event) => `no longer needs a review from ${reviewerOf(event)}`,
  synchronize: () => 'updated',
  labeled: (event) => `labelled ${event.text('label.name')}`,
  unlabeled: (event) => `lost the label ${event.text('label.name')}`,
  assigned: (event) => `assigned to ${event.text('assignee.login')}`,
  unassigned: (event) => `unassigned from ${event.text('assignee.login')}`,
  enqueued: () => 'added to the merge queue',
  dequeued: () => 'removed from the merge queue'
}

const reviewerOf = (event: Facts) => event.maybe('requested_reviewer.login') ?? event.maybe('requested_team.name') ?? 'a team'

const tones: Record<string, Tone> = {
  opened: 'success',
  reopened: 'success',
  ready_for_review: 'success',
  merged: 'merged',
  closed: 'failure',
  dequeued: 'warning'
}

const toneOf = (action: string, pull: Facts): Tone => (pull.flag('draft') ? 'neutral' : (tones[action] ?? 'info'))

function sizeOf(pull: Facts): Text {
  const files = pull.number('changed_files')
  return meta(
    pull.maybe('head.ref') && [{ code: pull.text('head.label') || pull.text('head.ref') }, ' → ', { code: pull.text('base.ref') }],
    pull.has('additions') && `+${pull.text('additions')} −${pull.text('deletions')}`,
    files !== undefined && plural(files, 'file')
  )
}

function fieldsOf(event: Facts, action: string): Field[] {
  const pull = event.at('pull_request')
  const reviewers = [
    ...pull.list('requested_reviewers').map((user) => user.text('login')),
    ...pull.list('requested_teams').map((team) => team.text('name'))
  ]
  return [
    ...field(
      'Labels',
      pull
        .list('labels')
        .map((label) => label.text('name'))
        .join(', ')
    ),
    ...(introduces.has(action) ? field('Reviewers', reviewers.join(', ')) : []),
    ...(action === 'merged' ? field('Merged as', mergedAs(event)) : [])
  ]
}

function mergedAs(event: Facts): Text {
  const sha = event.text('pull_request.merge_commit_sha')
  const repository = event.url('repository.html_url')
  return sha ? [linked(shortSha(sha), repository && `${repository}/commit/${sha}`)] : []
}

const filesUrl = (pull: Facts) => pull.url('html_url') && `${pull.url('html_url')}/files`

function compareUrl(event: Facts, action: string): string | undefined {
  const repository = event.url('repository.html_url')
  if (action !== 'synchronize' || !repository || !event.has('before')) return undefined
  return `${repository}/compare/${event.text('before')}...${event.text('after')}`
}

/** Whoever has to act next. */
function peopleOf(event: Facts, action: string): string[] {
  if (action === 'review_requested') return [event.text('requested_reviewer.login')].filter(Boolean)
  if (action === 'assigned') return [event.text('assignee.login')].filter(Boolean)
  if (introduces.has(action)) return event.list('pull_request.requested_reviewers').map((user) => user.text('login'))
  return []
}
