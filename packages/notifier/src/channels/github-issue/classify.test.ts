import { expect, test } from '@jest/globals'
import type { Remote } from '../../channel.ts'
import { loudAlert } from '../discord/testing/sample.ts'
import { classify } from './classify.ts'
import { render } from './render.ts'
import type { IssueAnswer } from './wish.ts'

const target = { channel: 'issues', labels: ['incident'], assignees: [], reopenWithinMs: 0 }

function verdictOn(answer: IssueAnswer, remote?: Remote) {
  const post = { alert: loudAlert, mentions: [], ping: false, idempotencyKey: 'k', ...(remote && { remote }) }
  return classify(answer, { request: render(post, target), post, target })
}

const url = 'https://github.com/octo/app/issues/7'
const done = { kind: 'done', number: 7, url } as const
const refused = (status: number, more: object = {}): IssueAnswer => ({
  kind: 'refused',
  status,
  message: `GitHub answered ${status}`,
  ...more
})

const rows: [what: string, answer: IssueAnswer, remote: Remote | undefined, expected: object][] = [
  ['a new issue', done, undefined, { kind: 'delivered', remote: { id: '7', url } }],
  ['its comment', { ...done, comment: 9 }, undefined, { kind: 'delivered', remote: { id: '7', url, thread: '9' } }],
  ['a comment from before', done, { id: '7', thread: '9' }, { kind: 'delivered', remote: { id: '7', url, thread: '9' } }],
  ['the comment of another issue', done, { id: '6', thread: '9' }, { kind: 'delivered', remote: { id: '7', url } }],
  ['nothing dropped', { ...done, dropped: { labels: [], assignees: [] } }, undefined, { kind: 'delivered', remote: { id: '7', url } }],
  [
    'what was dropped',
    { ...done, dropped: { labels: ['incident'], assignees: ['ada', 'lin'] } },
    undefined,
    { kind: 'delivered', detail: expect.stringContaining('labels incident and assignees ada, lin') }
  ],
  ['nothing to close', { kind: 'nothing' }, undefined, { kind: 'accepted' }],
  ['doubt', { kind: 'doubtful', message: 'no answer' }, undefined, { kind: 'retry', reason: 'network', afterMs: 15_000 }],
  ['a limit', refused(403, { waitMs: 60_000 }), undefined, { kind: 'retry', reason: 'rate-limited', afterMs: 60_000 }],
  ['an outage', refused(502), undefined, { kind: 'retry', reason: 'server' }],
  ['a timeout', refused(408), undefined, { kind: 'retry', reason: 'timeout' }],
  ['a bad token', refused(401), undefined, { kind: 'final', reason: 'auth', fix: expect.stringContaining('github-token') }],
  ['no permission', refused(403), undefined, { kind: 'final', reason: 'auth', fix: expect.stringContaining('issues: write') }],
  ["the client's own advice", refused(403, { fix: 'Authorize the token.' }), undefined, { kind: 'final', fix: 'Authorize the token.' }],
  ['no repository', refused(404), undefined, { kind: 'final', reason: 'not-found' }],
  [
    'issues that are off',
    refused(410),
    undefined,
    { kind: 'final', reason: 'unsupported', fix: expect.stringContaining('Turn on Issues') }
  ],
  ['a refused text', refused(422), undefined, { kind: 'final', reason: 'invalid' }],
  ['anything else', refused(418), undefined, { kind: 'final', reason: 'invalid' }]
]
test.each(rows)('%s', (_, answer, remote, expected) => expect(verdictOn(answer, remote)).toMatchObject(expected))

test('what a stranger wrote into an answer stays on one short line', () => {
  const verdict = verdictOn(refused(422, { message: `a\n::error::${'b'.repeat(9000)}` }))
  expect(verdict.kind === 'final' && verdict.detail).toMatch(/^a ::error::b{1,490}…$/)
})
