import { expect, test } from '@jest/globals'
import { isMet, statusOf } from './condition.ts'
import type { Status } from './result.ts'

const scopeOf = (status: Status, jobStatus?: Status) => ({
  contexts: { github: { ref: 'refs/heads/main' }, env: {} },
  functions: statusOf(status, jobStatus)
})

const rows: [condition: unknown, met: Record<Status, boolean>][] = [
  [undefined, { success: true, failure: false, cancelled: false }],
  ['', { success: true, failure: false, cancelled: false }],
  ['true', { success: true, failure: false, cancelled: false }],
  [true, { success: true, failure: false, cancelled: false }],
  [false, { success: false, failure: false, cancelled: false }],
  ['always()', { success: true, failure: true, cancelled: true }],
  ['${{ always() }}', { success: true, failure: true, cancelled: true }],
  ['!cancelled()', { success: true, failure: true, cancelled: false }],
  ['failure()', { success: false, failure: true, cancelled: false }],
  ['cancelled()', { success: false, failure: false, cancelled: true }],
  ['success() || failure()', { success: true, failure: true, cancelled: false }],
  ["github.ref == 'refs/heads/main'", { success: true, failure: false, cancelled: false }],
  ["always() && github.ref == 'refs/heads/x'", { success: false, failure: false, cancelled: false }],
  ["'failure()' == 'x' || true", { success: true, failure: false, cancelled: false }],
  ["${{ github.ref }} == 'refs/heads/x'", { success: true, failure: false, cancelled: false }]
]

test.each(rows)('if: %s', (condition, met) => {
  const statuses: Status[] = ['success', 'failure', 'cancelled']
  expect(Object.fromEntries(statuses.map((status) => [status, isMet(condition, scopeOf(status))]))).toEqual(met)
})

test('inside a composite the steps before count, and the whole job for cancelled()', () => {
  expect(isMet('failure()', scopeOf('success', 'failure'))).toBe(false)
  expect(isMet('cancelled()', scopeOf('success', 'cancelled'))).toBe(true)
})
