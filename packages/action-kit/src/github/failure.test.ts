import { expect, test } from '@jest/globals'
import { TransportError, type TransportFault } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import { failureOf, statusOf } from './failure.ts'

const request = { method: 'GET', url: 'https://ghe.example/api/v3/repos/o/r?token=s3cret' }
const answered = Object.assign(new Error('no'), { status: 404, request, response: { status: 404, headers: { a: 'b' } } })
const unanswered = (cause: unknown) => Object.assign(new Error('no', { cause }), { status: 500, request })
const transport = (fault: TransportFault, sent: boolean) => unanswered(new TransportError('x', { fault, sent }))

test('an answer is read with its path alone', () => {
  expect(failureOf(answered)).toEqual({
    method: 'GET',
    path: '/repos/o/r',
    status: 404,
    headers: { a: 'b' },
    message: 'no',
    sent: true,
    final: false
  })
})

const rows: [name: string, error: unknown, expected: object | undefined][] = [
  ['no answer, perhaps acted on', transport('timeout', true), { status: undefined, sent: true, final: false }],
  ['never sent', transport('dns', false), { status: undefined, sent: false, final: false }],
  ['cancelled', transport('aborted', true), { final: true }],
  ['refused by ourselves', unanswered(new ActionError('x', { fix: 'y' })), { final: true }],
  ['of an unknown cause: perhaps acted on', unanswered(undefined), { sent: true, final: false }]
]
test.each(rows)('%s', (_, error, expected) => {
  expect(failureOf(error)).toMatchObject(expected ?? {})
})

test.each([
  [new Error('x')],
  ['text'],
  [undefined],
  [{ status: 404, request }],
  [Object.assign(new Error('x'), { status: 1, request: 'text' })]
])('%p is no failed request', (error) => {
  expect(failureOf(error)).toBeUndefined()
})

const statuses: [name: string, error: unknown, status: number | undefined][] = [
  ['a failed request', answered, 404],
  ['an explanation of it', new ActionError('x', { fix: 'y', cause: answered }), 404],
  ['a request without an answer', unanswered(undefined), undefined],
  ['another error', new Error('x', { cause: new Error('y') }), undefined],
  ['no error', undefined, undefined]
]
test.each(statuses)('the status of %s', (_, error, status) => {
  expect(statusOf(error)).toBe(status)
})
