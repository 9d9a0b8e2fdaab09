import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Failure } from './failure.ts'
import { limitSeconds, planFor, type RetryPlan, retryPlan } from './retry-plan.ts'

const now = 1_700_000_000_000
const bounds = { maxWaitSeconds: 60, now }
const failure: Failure = { method: 'GET', path: '/x', status: 500, headers: {}, message: '', sent: true, final: false }
const resetIn = (seconds: number) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + seconds) })
const after = (afterSeconds: number): RetryPlan => ({ retries: 3, afterSeconds })

const rows: [name: string, Partial<Failure>, tried: number, RetryPlan | undefined][] = [
  ['a failing server, first time', {}, 0, after(1)],
  ['a failing server, third time', {}, 2, after(9)],
  ['a failing server that says when', { status: 503, headers: { 'retry-after': '20' } }, 0, after(20)],
  ['a failing server that says never', { status: 503, headers: { 'retry-after': '3600' } }, 0, undefined],
  ['no answer', { status: undefined }, 0, after(1)],
  ['no answer to a new issue', { status: undefined, method: 'POST' }, 0, undefined],
  ['a new issue that never left', { status: undefined, method: 'POST', sent: false }, 0, after(1)],
  ['no answer to a change, which may be made twice', { status: undefined, method: 'PATCH' }, 0, after(1)],
  ['cancelled', { status: undefined, final: true }, 0, undefined],
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 0, after(7)],
  ['429 without any header', { status: 429 }, 0, after(60)],
  ['429 for a new issue', { status: 429, method: 'POST', headers: { 'retry-after': '7' } }, 0, after(7)],
  ['403 of a primary limit', { status: 403, headers: resetIn(30) }, 0, after(31)],
  ['403 of a primary limit that was just reset', { status: 403, headers: resetIn(-5) }, 0, after(1)],
  ['403 of a primary limit that lasts too long', { status: 403, headers: resetIn(900) }, 0, undefined],
  ['403 of a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }, 0, after(60)],
  ['403 of an old server', { status: 403, message: 'You have triggered an abuse detection mechanism' }, 0, after(60)],
  ['403 with garbage in Retry-After', { status: 403, headers: { 'retry-after': 'Wed, 21 Oct' }, message: 'rate limit' }, 0, after(60)],
  [
    '403 for want of a permission',
    { status: 403, headers: { 'x-ratelimit-remaining': '900' }, message: 'Resource not accessible' },
    0,
    undefined
  ],
  ['not found', { status: 404 }, 0, undefined],
  ['invalid', { status: 422 }, 0, undefined],
  ['not implemented', { status: 501 }, 0, undefined]
]
test.each(rows)('%s', (_, difference, tried, expected) => {
  expect(retryPlan({ ...failure, ...difference }, tried, bounds)).toEqual(expected)
})

test('no header makes it wait longer than the bound, or not at all', () => {
  const header = fc.option(fc.oneof(fc.string(), fc.integer().map(String)), { nil: undefined })
  const failures = fc.record({
    status: fc.constantFrom(403, 429, 500, 503),
    retryAfter: header,
    reset: header,
    remaining: fc.constantFrom('0', '1')
  })
  fc.assert(
    fc.property(failures, fc.nat(5), ({ status, retryAfter = '', reset = '', remaining }, tried) => {
      const headers = { 'retry-after': retryAfter, 'x-ratelimit-reset': reset, 'x-ratelimit-remaining': remaining }
      const seconds = retryPlan({ ...failure, status, headers }, tried, bounds)?.afterSeconds ?? 0
      return Number.isInteger(seconds) && seconds >= 0 && seconds <= 60
    })
  )
})

test('a limit is told from other refusals', () => {
  expect(limitSeconds({ ...failure, status: 403, message: 'Resource not accessible by integration' }, now)).toBeUndefined()
  expect(limitSeconds({ ...failure, status: 403, headers: resetIn(600) }, now)).toBe(601)
})

test('what is no failure of a request has no plan', () => {
  expect(planFor(new TypeError('a bug'), 0, bounds)).toBeUndefined()
})
