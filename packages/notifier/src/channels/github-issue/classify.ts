import type { Post, Reason, Remote, Verdict } from '../../channel.ts'
import { oneLine } from '../../text/clean.ts'
import { clip } from '../../text/clip.ts'
import type { Dropped, IssueAnswer, IssueTarget, IssueWish } from './wish.ts'

interface Sent {
  request: IssueWish
  post: Post
  target: IssueTarget
}

/** Longer than GitHub takes to finish a request whose answer was lost. */
const doubtMs = 15_000

/** What became of a wish. */
export function classify(answer: IssueAnswer, { request }: Sent): Verdict<IssueWish> {
  switch (answer.kind) {
    case 'done':
      return { kind: 'delivered', remote: remoteOf(answer, request), ...said(answer.dropped) }
    case 'nothing':
      return { kind: 'accepted', detail: answer.later ? 'a later alert goes on in its issue' : 'it has no issue that could be closed' }
    case 'doubtful':
      return { kind: 'retry', reason: 'network', detail: `${line(answer.message)}; the issue may be there already`, afterMs: doubtMs }
    case 'refused':
      return refused(answer)
  }
}

function remoteOf({ number, url, comment }: Extract<IssueAnswer, { kind: 'done' }>, { remote }: IssueWish): Remote {
  const kept = remote?.id === String(number) ? remote.thread : undefined
  const thread = comment === undefined ? kept : String(comment)
  return { id: String(number), url, ...(thread !== undefined && { thread }) }
}

function said({ labels, assignees }: Dropped = { labels: [], assignees: [] }): { detail?: string } {
  const named = (what: string, names: readonly string[]) => (names.length === 0 ? [] : [`${what} ${names.join(', ')}`])
  const parts = [...named('labels', labels), ...named('assignees', assignees)]
  if (parts.length === 0) return {}
  return { detail: `GitHub left out ${parts.join(' and ')}: the token must be allowed to push, and an assignee to be assigned` }
}

type Refused = Extract<IssueAnswer, { kind: 'refused' }>

function refused({ status, message, waitMs, fix }: Refused): Verdict<IssueWish> {
  const detail = line(message)
  if (waitMs !== undefined) return { kind: 'retry', reason: 'rate-limited', detail, afterMs: waitMs }
  if (status >= 500 || status === 408) return { kind: 'retry', reason: status === 408 ? 'timeout' : 'server', detail }
  const cure = cures[status] ?? { reason: 'invalid', fix: 'Check the settings of the channel against this answer.' }
  return { kind: 'final', detail, reason: cure.reason, fix: cure.reason === 'auth' ? (fix ?? cure.fix) : cure.fix }
}

const cures: Readonly<Record<number, { reason: Reason; fix: string }>> = {
  401: { reason: 'auth', fix: 'Pass a valid `github-token`, such as ${{ github.token }}.' },
  403: {
    reason: 'auth',
    fix: 'Give the job `permissions: { issues: write }` beside those it has; naming one sets all others to none.'
  },
  404: {
    reason: 'not-found',
    fix: 'Check that the token may see the repository, and give the job `permissions: { issues: write }` beside those it has.'
  },
  410: { reason: 'unsupported', fix: 'Turn on Issues in the settings of the repository, or route the alert to another channel.' },
  422: { reason: 'invalid', fix: 'Check the labels and assignees of the channel. If they are right, report this as a bug.' }
}

const line = (message: string) => clip(oneLine(message), 500)
