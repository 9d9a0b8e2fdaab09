import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../round/result.ts'
import { everyMs, monday, resultOf } from './drawn.fixture.ts'
import { seenBy, type VantageResult } from './seen-by.ts'

const quorum = { of: 3, down: 2, everyMs, now: monday }

/** Each vantage point's mark, and how many rounds ago it was made. */
const seen = (marks: string): VantageResult[] =>
  marks.split(' ').map((each, index) => {
    const [mark = '', ago = '0'] = [each.slice(0, 1), each.slice(1) || '0']
    return { ...resultOf('api', mark, monday - Number(ago) * everyMs), vantage: `v${index}`, ms: 100 * (index + 1) }
  })

const rows: [marks: string, verdict: string | undefined][] = [
  ['✓ ✓ ✓', 'up'],
  ['✗ ✓ ✓', 'up'],
  ['✗ ✗ ✓', 'down'],
  ['✗ ✗ ✗', 'down'],
  ['~ ✓ ✓', 'up'],
  ['~ ~ ✓', 'degraded'],
  ['✗ ~ ✓', 'degraded'],
  ['✗ ✗2 ✓', 'down'],
  ['✗ ✗3 ✓', 'up'],
  ['✗ ✗3 ✓3', 'inconclusive'],
  ['✓ ✗3 ✗3', 'up'],
  ['✗ ? ✓', 'up'],
  ['✗ ? ?', 'down'],
  ['? ? ?', 'inconclusive'],
  ['✗ ✓7 ✓9', 'down'],
  ['✗ ✓6 ✓9', 'inconclusive'],
  ['✓3 ✓3 ✓3', undefined],
  ['m ✗ ✗', 'maintenance']
]

test.each(rows)('%s, and how many rounds ago; two of three have to see it', (marks, verdict) => {
  expect(seenBy(seen(marks), quorum)?.verdict).toBe(verdict)
})

test('only the last word of each counts', () => {
  const [old] = seen('✗4')
  expect(old && seenBy([old, ...seen('✓ ✗ ✓')], quorum)?.verdict).toBe('up')
})

test('the cause says how many see it, and the time is the median', () => {
  expect(seenBy(seen('✗ ✗1 ✓'), quorum)).toEqual({
    endpoint: 'api',
    at: monday,
    verdict: 'down',
    tries: 3,
    ms: 200,
    cause: { fault: 'status', words: 'api says no (seen from 2 of 3 vantage points)' }
  })
})

test.each([
  ['of two, one has to see it', '✗ ✓', { of: 2, down: 1 }, 'down'],
  ['of two, both have to', '✗ ✓', { of: 2, down: 2 }, 'up'],
  ['more than there are', '✗ ✗', { of: 2, down: 5 }, 'down'],
  ['none has to', '✓ ✓', { of: 2, down: 0 }, 'up'],
  ['none has to, and one does', '✗ ✓', { of: 2, down: 0 }, 'down'],
  ['the only one that there is', '✗', { of: 1, down: 2 }, 'down'],
  ['one that began late, of three that are named', '✗', { of: 3, down: 2 }, 'down'],
  ['only slow ones, as many as have to', '~ ~', { of: 2, down: 2 }, 'degraded'],
  ['one slow, and one that cannot tell', '~ ?', { of: 2, down: 2 }, 'degraded'],
  ['down in two, in maintenance in one', '✗ ✗ m', {}, 'maintenance'],
  ['in maintenance long ago', '✓ ✓ m3', {}, 'up'],
  ['one that cannot tell, and two that are gone', '? ✗7 ✗7', {}, 'inconclusive'],
  ['from ahead of our clock', '✗-1 ✗-1 ✓', {}, 'down']
])('a quorum: %s', (_, marks, given, verdict) => {
  expect(seenBy(seen(marks), { ...quorum, ...given })?.verdict).toBe(verdict)
})

const one = (mark: string, given: Partial<VantageResult> & { vantage: string }): VantageResult => ({
  ...resultOf('api', mark, monday),
  ...given
})

test.each<[name: string, results: VantageResult[], expected: Partial<Result>]>([
  ['the newest time', [one('✓', { vantage: 'a', at: monday - 1 }), one('✓', { vantage: 'b' })], { at: monday }],
  ['the newest word of each, in any order', [one('✗', { vantage: 'a' }), one('✓', { vantage: 'a', at: monday - 1 })], { verdict: 'down' }],
  ['the sum of tries', [one('✓', { vantage: 'a', tries: 2 }), one('✓', { vantage: 'b', tries: 3 })], { tries: 5 }],
  [
    'the certificate that expires first',
    [one('✓', { vantage: 'a', certificateExpiresAt: 9 }), one('✓', { vantage: 'b', certificateExpiresAt: 7 }), one('✓', { vantage: 'c' })],
    { certificateExpiresAt: 7 }
  ],
  [
    'the lower of two times, and its phases',
    [one('✓', { vantage: 'a', ms: 90, phases: { dns: 9 } }), one('✓', { vantage: 'b', ms: 20, phases: { dns: 2 } })],
    { ms: 20, phases: { dns: 2 } }
  ],
  [
    'the median of those that have a time',
    [one('✓', { vantage: 'a', ms: 5 }), one('?', { vantage: 'b' }), one('✓', { vantage: 'c', ms: 7 }), one('✓', { vantage: 'd', ms: 9 })],
    { ms: 7 }
  ],
  [
    'the status of one that says the same',
    [one('✓', { vantage: 'a', status: 200 }), one('✗', { vantage: 'b', status: 503 }), one('✗', { vantage: 'c', status: 502 })],
    { verdict: 'down', status: 503 }
  ],
  ['no status where there is none', [one('✓', { vantage: 'a' }), one('✗', { vantage: 'b', status: 503 })], {}]
])('all together: %s', (_, results, expected) => {
  const found = seenBy(results, quorum)
  expect(found).toMatchObject(expected)
  for (const key of ['status', 'ms', 'phases', 'certificateExpiresAt'] as const)
    if (!(key in expected)) expect(found).not.toHaveProperty(key)
})

const why = (vantage: string, mark: string, words: string, ago = 0) =>
  one(mark, { vantage, at: monday - ago, cause: { fault: 'status', words } })

test.each<[name: string, results: VantageResult[], words: string | undefined]>([
  ['up', [why('a', '✓', 'x'), one('✓', { vantage: 'b' })], undefined],
  ['seen by the only one', [why('a', '✗', 'x')], 'x'],
  [
    'the newest of those that say so',
    [why('a', '✗', 'old', 2), why('b', '✗', 'new', 1), why('c', '~', 'slow')],
    'new (seen from 3 of 3 vantage points)'
  ],
  [
    'one that cannot tell does not count',
    [why('a', '✗', 'x'), why('b', '✗', 'y', 1), one('?', { vantage: 'c' })],
    'x (seen from 2 of 2 vantage points)'
  ],
  [
    'degraded, for some see it down and some slow',
    [why('a', '✗', 'down', 1), why('b', '~', 'slow', 2), one('✓', { vantage: 'c' })],
    'slow (seen from 2 of 3 vantage points)'
  ],
  ['one that nobody bears out', [why('a', '✗', 'x'), why('b', '✗', 'gone', 3 * everyMs)], 'x'],
  [
    'one that cannot be told, of two that speak',
    [why('a', '~', 'slow'), one('?', { vantage: 'b' }), one('✓', { vantage: 'c', at: monday - 4 * everyMs })],
    'slow (seen from 1 of 1 vantage points)'
  ],
  ['in maintenance what would fail', [why('a', 'M', 'x'), one('m', { vantage: 'b' })], 'x']
])('a cause: %s', (_, results, words) => expect(seenBy(results, quorum)?.cause?.words).toBe(words))

test('it is never down where fewer say so than have to, as long as all of them live', () => {
  const marks = fc.array(fc.constantFrom('✓', '✗', '~'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 6 }), (each, down) => {
      const found = seenBy(seen(each.join(' ')), { ...quorum, of: each.length, down })
      const needed = Math.min(down, each.length)
      expect(found?.verdict === 'down').toBe(each.filter((mark) => mark === '✗').length >= needed)
    })
  )
})
