import type { Facts } from '@tocsin/action-kit'
import { prose, type Tone } from '@tocsin/notifier'
import { actorOf, given, lines, link, meta, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

const verdicts: Record<string, { words: string; tone: Tone }> = {
  approved: { words: 'approved', tone: 'success' },
  changes_requested: { words: 'needs changes', tone: 'warning' },
  commented: { words: 'reviewed', tone: 'info' },
  dismissed: { words: 'review dismissed', tone: 'neutral' }
}

export const pullRequestReview: Teller = (event) => {
  const state = event.text('action') === 'dismissed' ? 'dismissed' : event.text('review.state').toLowerCase()
  const verdict = verdicts[state] ?? { words: `review ${words(event.text('action'))}`, tone: 'info' as const }
  return onPull(event, verdict.words, {
    tone: verdict.tone,
    summary: prose(event.text('review.body')),
    links: link('View review', event.url('review.html_url')),
    ...given<Told>({ url: event.url('review.html_url') })
  })
}

export const pullRequestReviewComment: Teller = (event) =>
  onPull(event, event.text('action') === 'created' ? 'commented' : `comment ${words(event.text('action'))}`, {
    tone: 'info',
    summary: lines(prose(event.text('comment.body')), meta(event.maybe('comment.path') && { code: event.text('comment.path') })),
    links: link('View comment', event.url('comment.html_url')),
    ...given<Told>({ url: event.url('comment.html_url') })
  })

export const pullRequestReviewThread: Teller = (event) =>
  onPull(event, `review thread ${words(event.text('action'))}`, {
    tone: event.text('action') === 'resolved' ? 'success' : 'info',
    ...given<Told>({ url: event.url('pull_request.html_url') })
  })

/** The author has to act on what a reviewer says. */
function onPull(event: Facts, happened: string, told: Partial<Told>): Told {
  const pull = event.at('pull_request')
  return {
    source: 'pull-request',
    title: `PR #${pull.text('number')} ${happened}: ${pull.text('title')}`,
    labels: { number: pull.text('number'), base: pull.text('base.ref') },
    people: [pull.text('user.login')].filter((login) => login && login !== event.text('sender.login')),
    ...given<Told>({ actor: actorOf(event.at('sender')) }),
    ...told
  }
}
