import type { Facts } from '@tocsin/action-kit'
import type { Link, Text } from '@tocsin/notifier'
import { plural } from '@tocsin/notifier'
import { body } from './body.ts'
import { commitLink, compareUrl } from './links.ts'
import { actorOf, given, lines, link, meta, numbered, titled } from './phrases.ts'
import { actionOf, authorOf, happenedTo, labelsOf, toneOf } from './pull-phrases.ts'
import type { Teller, Told } from './told.ts'

export const pullRequest: Teller = (event) => {
  const pull = event.at('pull_request')
  const action = actionOf(event)
  const url = pull.url('html_url')
  return {
    source: 'pull-request',
    title: titled(numbered('PR', pull), happenedTo(event), pull.text('title')),
    tone: toneOf(event),
    summary: lines(introduces.has(action) ? body(pull.text('body')) : formerTitle(event), sizeOf(event), small(event, action)),
    links: [...link('View PR', url), ...changesLink(event, action)],
    labels: { number: pull.text('number'), base: pull.text('base.ref'), labels: labelsOf(pull) },
    people: peopleOf(event, action),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

const introduces = new Set(['opened', 'reopened', 'ready_for_review'])

function formerTitle(event: Facts): Text {
  const former = event.text('changes.title.from')
  return former ? ['Was: ', former] : []
}

function sizeOf(event: Facts): Text {
  const pull = event.at('pull_request')
  const files = pull.number('changed_files')
  return meta(
    pull.maybe('head.ref') && [{ code: headOf(pull) }, ' → ', { code: pull.text('base.ref') }],
    pull.has('additions') && pull.has('deletions') && `+${pull.text('additions')} −${pull.text('deletions')}`,
    files !== undefined && plural(files, 'file'),
    authorOf(event)
  )
}

/** With its owner where it comes from a fork. */
function headOf(pull: Facts): string {
  const isFork = pull.text('head.repo.full_name') !== pull.text('base.repo.full_name')
  return (isFork && pull.maybe('head.label')) || pull.text('head.ref')
}

/** In one line: on a phone each field would take two. */
function small(event: Facts, action: string): Text {
  const pull = event.at('pull_request')
  const labels = listed(pull.list('labels').map((label) => label.text('name')))
  const reviewers = introduces.has(action) ? listed(reviewersOf(pull)) : ''
  const sha = action === 'merged' ? pull.text('merge_commit_sha') : ''
  return meta(
    (introduces.has(action) || action === 'labeled' || action === 'unlabeled') && labels,
    reviewers && `review by ${reviewers}`,
    sha && ['merged as ', commitLink(event, sha)]
  )
}

const listed = (names: readonly string[]) => names.filter(Boolean).join(', ')

const reviewersOf = (pull: Facts) => [
  ...pull.list('requested_reviewers').map((user) => user.text('login')),
  ...pull.list('requested_teams').map((team) => team.text('name'))
]

/** After an update, what is new since the last look; else all of it. */
function changesLink(event: Facts, action: string): Link[] {
  const news = action === 'synchronize' ? compareUrl(event, event.text('before'), event.text('after')) : undefined
  const url = event.url('pull_request.html_url')
  return news ? link('Compare', news) : link('Files', url && `${url}/files`)
}

/** Who has to act next. */
function peopleOf(event: Facts, action: string): string[] {
  const asked: Record<string, string[]> = {
    review_requested: [event.text('requested_reviewer.login')],
    assigned: [event.text('assignee.login')],
    dequeued: [event.text('pull_request.user.login')]
  }
  const reviewers = introduces.has(action) ? event.list('pull_request.requested_reviewers').map((user) => user.text('login')) : []
  return [...(Object.hasOwn(asked, action) ? (asked[action] ?? []) : reviewers)].filter(Boolean)
}
