import type { Facts } from '@tocsin/action-kit'
import type { Tone } from '@tocsin/notifier'
import { named, rowOf, words } from './phrases.ts'
import { trackedPhrases } from './tracked.ts'

/** `closed` says too little: a merge is what readers look for. */
export const actionOf = (event: Facts): string =>
  event.text('action') === 'closed' && event.flag('pull_request.merged') ? 'merged' : event.text('action')

/** What happened to a pull request, after its number. */
export const happenedTo = (event: Facts): string => {
  const action = actionOf(event)
  return rowOf(phrases, action)?.(event) ?? words(action)
}

const phrases: Record<string, (event: Facts) => string> = {
  opened: (event) => (event.flag('pull_request.draft') ? 'opened as draft' : 'opened'),
  closed: () => 'closed without merging',
  merged: (event) => `merged${into(event.text('pull_request.base.ref'))}`,
  ready_for_review: () => 'ready for review',
  converted_to_draft: () => 'converted to draft',
  review_requested: (event) => `needs a review from ${reviewerOf(event)}`,
  review_request_removed: (event) => `no longer needs a review from ${reviewerOf(event)}`,
  synchronize: (event) => (event.flag('pull_request.draft') ? 'draft updated' : 'updated'),
  edited: (event) => (event.has('changes.base') ? `now goes${into(event.text('pull_request.base.ref'))}` : retitled(event)),
  ...trackedPhrases,
  auto_merge_enabled: () => 'will merge when its checks pass',
  auto_merge_disabled: () => 'will not merge by itself any more',
  enqueued: () => 'added to the merge queue',
  dequeued: (event) => `left the merge queue${because(event.text('reason'))}`
}

const into = (branch: string) => (branch ? ` into ${named(branch)}` : '')
const reviewerOf = (event: Facts) => event.maybe('requested_reviewer.login') ?? (named(event.text('requested_team.name')) || 'a team')
const because = (reason: string) => (reason ? ` (${named(words(reason).toLowerCase())})` : '')

/** For routes: `bug, ui`. */
export const labelsOf = (issue: Facts): string =>
  issue
    .list('labels')
    .map((label) => label.text('name'))
    .join(', ')
export const retitled = (event: Facts): string => (event.has('changes.title') ? 'retitled' : 'edited')

/** Whose pull request it is, where somebody else does something to it. */
export const authorOf = (event: Facts): string | undefined => {
  const author = event.maybe('pull_request.user.login')
  return author && author !== event.text('sender.login') ? `by ${author}` : undefined
}

const tones: Record<string, Tone> = {
  reopened: 'warning',
  merged: 'merged',
  closed: 'neutral',
  locked: 'neutral',
  converted_to_draft: 'neutral'
}

export function toneOf(event: Facts): Tone {
  const action = actionOf(event)
  if (action === 'dequeued') return event.text('reason') === 'MERGE' ? 'info' : 'warning'
  return rowOf(tones, action) ?? (event.flag('pull_request.draft') ? 'neutral' : 'info')
}
