import { expect, test } from '@jest/globals'
import { TransportError } from '@tocsin/notifier'
import { ActionError } from '../../errors.ts'
import { answerFor, DoubtfulCreate } from './answer.ts'

/** As @octokit/request throws it. */
function failed(status: number | undefined, { headers = {}, cause = undefined as unknown, message = 'Nope' } = {}) {
  const request = { method: 'POST', url: 'https://api.github.com/repos/octo/app/issues' }
  const response = status === undefined ? {} : { response: { status, headers } }
  return Object.assign(new Error(message, { cause }), { status: status ?? 500, request, ...response })
}
const explained = new ActionError('no', { fix: 'Give the job `permissions: { issues: write }`.', cause: failed(403) })
const now = Date.parse('2026-01-05T12:00:00Z')
const reset = String(now / 1000 + 30)

const rows: [what: string, error: unknown, expected: object][] = [
  ['a refusal', failed(403), { kind: 'refused', status: 403, message: 'api.github.com answered 403 to POST /repos/octo/app/issues: Nope' }],
  ['its cure', explained, { kind: 'refused', status: 403, fix: explained.fix }],
  ['a limit', failed(429, { headers: { 'retry-after': '7' } }), { kind: 'refused', status: 429, waitMs: 7000 }],
  [
    'a used-up limit',
    failed(403, { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }),
    { kind: 'refused', waitMs: 31_000 }
  ],
  ['a secondary limit', failed(403, { message: 'You have exceeded a secondary rate limit.' }), { kind: 'refused', waitMs: 60_000 }],
  ['issues that are off', failed(410), { kind: 'refused', status: 410 }],
  ['an outage', failed(502), { kind: 'refused', status: 502 }],
  ['an outage while creating', new DoubtfulCreate(failed(502)), { kind: 'doubtful' }],
  ['a refusal while creating', new DoubtfulCreate(failed(422)), { kind: 'refused', status: 422 }],
  ['a lost answer while creating', new DoubtfulCreate(failed(undefined)), { kind: 'doubtful' }],
  ['no time left while creating', new DoubtfulCreate(new TransportError('late', { fault: 'timeout', sent: true })), { kind: 'doubtful' }],
  ['an answer to creating that nobody can read', new DoubtfulCreate(new TypeError('no labels')), { kind: 'doubtful' }],
  ['no token while creating', new DoubtfulCreate(new ActionError('There is no GitHub token', { fix: 'Pass one.' })), { kind: 'refused' }],
  ['no token', new ActionError('There is no GitHub token', { fix: 'Pass one.' }), { kind: 'refused', status: 401, fix: 'Pass one.' }]
]
test.each(rows)('%s', (_, error, expected) => expect(answerFor(error, 'api.github.com', now)).toMatchObject(expected))

const refused = new TransportError('refused', { fault: 'refused', sent: false })
const cancelled = new TransportError('stop', { fault: 'aborted', sent: true })
const thrown: [what: string, error: unknown, expected: object][] = [
  ['a lost answer', failed(undefined), { name: 'TransportError', fault: 'other', sent: true }],
  ['no connection while creating', new DoubtfulCreate(failed(undefined, { cause: refused })), { name: 'TransportError', sent: false }],
  ['no time left', new TransportError('late', { fault: 'timeout', sent: true }), { fault: 'timeout' }],
  ['the end of the step', new DoubtfulCreate(cancelled), { fault: 'aborted' }],
  ['the end of the step in a call', failed(undefined, { cause: cancelled }), { fault: 'aborted' }],
  ['a bug', new TypeError('x is not a function'), { name: 'TypeError' }]
]
test.each(thrown)('%s is no answer', (_, error, expected) => {
  const answer = () => answerFor(error, 'api.github.com', now)
  expect(answer).toThrow(expect.objectContaining(expected))
})
