import type { Facts } from '@tocsin/action-kit'
import type { Text, Tone } from '@tocsin/notifier'
import { body } from './body.ts'
import { actorOf, given, lines, link, meta, numbered, rowOf, titled, words } from './phrases.ts'
import { authorOf } from './pull-phrases.ts'
import type { Teller, Told } from './told.ts'

const verdicts: Record<string, { words: string; tone: Tone }> = {
  approved: { words: 'approved', tone: 'success' },
  changes_requested: { words: 'needs changes', tone: 'warning' },
  commented: { words: 'reviewed', tone: 'info' },
  dismissed: { words: 'lost a review', tone: 'neutral' }
}

export const pullRequestReview: Teller = (event) => {
  const action = event.text('action')
  const state = action === 'submitted' ? event.text('review.state').toLowerCase() : action
  const verdict = rowOf(verdicts, state) ?? { words: `review ${words(action)}`, tone: 'info' as const }
  const url = event.url('review.html_url') ?? event.url('pull_request.html_url')
  return {
    ...onPull(event),
    title: titled(numbered('PR', event.at('pull_request')), verdict.words, event.text('pull_request.title')),
    tone: verdict.tone,
    summary: lines(body(event.text('review.body')), meta(authorOf(event))),
    links: link('View review', url),
    ...given<Told>({ url })
  }
}

export const pullRequestReviewComment: Teller = (event) => {
  const action = event.text('action')
  const gone = action === 'deleted'
  const url = gone ? event.url('pull_request.html_url') : event.url('comment.html_url')
  const change = action === 'created' ? '' : `${words(action)} `
  return {
    ...onPull(event),
    title: titled(`Comment ${change}on`, numbered('PR', event.at('pull_request')), event.text('pull_request.title')),
    tone: gone ? 'neutral' : 'info',
    summary: gone ? [] : lines(body(event.text('comment.body')), place(event.at('comment')), hunkOf(event.at('comment'))),
    links: link(gone ? 'View PR' : 'View comment', url),
    ...given<Told>({ url })
  }
}

export const pullRequestReviewThread: Teller = (event) => {
  const first = event.list('thread.comments').at(0) ?? event.at('thread.comments')
  const url = first.url('html_url') ?? event.url('pull_request.html_url')
  const change = words(event.text('action'))
  return {
    ...onPull(event),
    title: titled(`Review thread ${change} on`, numbered('PR', event.at('pull_request')), event.text('pull_request.title')),
    tone: event.text('action') === 'resolved' ? 'success' : 'info',
    summary: lines(body(first.text('body')), place(first)),
    links: link('View thread', url),
    ...given<Told>({ url })
  }
}

/** The author has to act on what a reviewer says. */
function onPull(event: Facts): Omit<Told, 'title'> {
  const pull = event.at('pull_request')
  return {
    source: 'pull-request',
    labels: { number: pull.text('number'), base: pull.text('base.ref') },
    people: [pull.text('user.login')].filter((login) => login && login !== event.text('sender.login')),
    ...given<Told>({ actor: actorOf(event.at('sender')) })
  }
}

function place(comment: Facts): Text {
  const line = comment.maybe('line') ?? comment.maybe('original_line')
  return meta(comment.maybe('path') && { code: [comment.text('path'), line].filter(Boolean).join(':') })
}

const hunkLines = 4

/** The lines that a comment is about; GitHub ends the hunk with them. */
function hunkOf(comment: Facts): Text {
  const hunk = comment.text('diff_hunk').split('\n')
  const block = hunk.filter((line) => !line.startsWith('@@')).slice(-hunkLines)
  return block.some((line) => line.trim()) ? [{ block: block.join('\n'), language: 'diff' }] : []
}
