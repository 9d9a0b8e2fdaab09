import { expect, test } from '@jest/globals'
import { waitOf } from './rate-limit.ts'

const rows: [what: string, headers: Record<string, string>, retryAfter: number | undefined, ms: number | undefined][] = [
  ['nothing', {}, undefined, undefined],
  ['body only', {}, 0.4, 400],
  ['header only', { 'retry-after': '2' }, undefined, 2000],
  ['the longer one', { 'retry-after': '1' }, 1.5, 1500],
  ['part of a millisecond is waited out', {}, 0.0001, 1],
  ['no wait', {}, 0, 0],
  [
    'a date beside the date of the answer',
    { 'retry-after': 'Sat, 01 Aug 2026 00:00:30 GMT', date: 'Sat, 01 Aug 2026 00:00:00 GMT' },
    undefined,
    30_000
  ],
  ['a date that is over', { 'retry-after': 'Sat, 01 Aug 2026 00:00:00 GMT', date: 'Sat, 01 Aug 2026 00:01:00 GMT' }, undefined, 0],
  ['a date alone', { 'retry-after': 'Sat, 01 Aug 2026 00:00:30 GMT' }, undefined, undefined],
  ['the reset when nothing else is told', { 'x-ratelimit-reset-after': '1.25' }, undefined, 1250],
  ['not the reset when more is told', { 'x-ratelimit-reset-after': '9', 'retry-after': '1' }, undefined, 1000],
  ['NaN', {}, Number.NaN, undefined],
  ['Infinity', { 'retry-after': '3' }, Number.POSITIVE_INFINITY, 3000],
  ['negative', {}, -1, undefined],
  ['words', { 'retry-after': 'soon' }, undefined, undefined],
  ['a year', { 'retry-after': '31536000' }, undefined, 86_400_000]
]
test.each(rows)('%s', (_, headers, retryAfter, ms) => {
  expect(waitOf({ status: 429, headers, body: '' }, retryAfter === undefined ? undefined : { retryAfter })).toBe(ms)
})
