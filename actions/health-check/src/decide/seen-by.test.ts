import { expect, test } from '@jest/globals'
import fc from 'fast-check'
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
