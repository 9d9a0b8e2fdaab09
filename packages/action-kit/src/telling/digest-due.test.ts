import { expect, test } from '@jest/globals'
import { digestDue } from './digest-due.ts'

const monday = '2026-01-05T08:00:00.000Z'
test.each<[now: string, sent: string | undefined, due: string | undefined]>([
  ['2026-01-05T07:59:59Z', undefined, undefined],
  ['2026-01-05T08:00:00Z', undefined, monday],
  ['2026-01-05T23:00:00Z', undefined, monday],
  ['2026-01-06T07:59:59Z', undefined, monday],
  ['2026-01-06T08:00:00Z', undefined, undefined],
  ['2026-01-06T09:00:00Z', '2025-12-29T08:00:00Z', monday],
  ['2026-01-11T23:00:00Z', '2025-12-29T08:03:00Z', monday],
  ['2026-01-05T08:05:00Z', '2026-01-05T08:00:00Z', undefined],
  ['2026-01-12T08:05:00Z', '2026-01-05T08:05:00Z', '2026-01-12T08:00:00.000Z'],
  ['2026-01-05T08:05:00Z', '2099-01-01T00:00:00Z', monday]
])('at %s, last sent at %s', (now, sent, due) => {
  const at = digestDue(Date.parse(now), sent === undefined ? undefined : Date.parse(sent))
  expect(at && new Date(at).toISOString()).toBe(due)
})
