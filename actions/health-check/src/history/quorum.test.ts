import { expect, test } from '@jest/globals'
import type { Verdict } from '../probe/observation.ts'
import { isDecided, neededOf, verdictOf } from './quorum.ts'

const marks: Readonly<Record<string, Verdict>> = { '✓': 'up', '~': 'degraded', '✗': 'down', m: 'maintenance', '?': 'inconclusive' }
const verdicts = (drawn: string) => [...drawn].flatMap((mark) => marks[mark] ?? [])
const everyMs = 100

test.each([
  ['✓✓✗', 2, 'up'],
  ['✓✗✗', 2, 'down'],
  ['✓~✗', 2, 'degraded'],
  ['✗', 2, 'inconclusive'],
  ['✓', 2, 'up'],
  ['✗', 1, 'down'],
  ['~', 1, 'degraded'],
  ['', 1, 'inconclusive']
])('of %s with %i needed it is %s', (drawn, needed, expected) => expect(verdictOf(verdicts(drawn), needed)).toBe(expected))

test.each([
  ['as many as are asked for', '✓✓✗', 2, 0, 2],
  ['no more than live', '✓', 2, 0, 1],
  ['one that cannot tell does not live', '✓?', 2, 0, 1],
  ['nor does one that was silent for more than six rounds', '✓✓', 2, 601, 1],
  ['one that was silent for six does', '✓✓', 2, 600, 2],
  ['never none', '', 2, 0, 1]
])('needed are %s', (_, drawn, agree, oldMs, expected) => {
  const last = verdicts(drawn).map((verdict, index) => ({ verdict, at: 1_000 - (index === 0 ? 0 : oldMs) }))
  expect(neededOf(last, { agree, everyMs, now: 1_000 })).toBe(expected)
})

test.each([
  ['one of three that is up, and two may follow', '✓', '✓✓', 2, 0, false],
  ['whatever those said before', '✓', '✗✗', 2, 0, false],
  ['two of three are up', '✓✓', '✗', 2, 0, true],
  ['two of three are down', '✗✗', '✓', 2, 0, true],
  ['one each', '✓✗', '✓', 2, 0, false],
  ['all have looked', '✓✗✓', '', 2, 0, true],
  ['one is enough, and it is up', '✓', '✓', 1, 0, false],
  ['one is enough, and it is down', '✗', '✓', 1, 0, true],
  ['down or degraded, as the last one says', '✗~', '✓', 2, 0, false],
  ['degraded, whatever the last one says', '~~', '✓', 2, 0, true],
  ['one that only says that it cannot tell is not awaited', '✓', '??', 2, 0, true],
  ['one that cannot tell has looked', '✓?', '✓', 2, 0, true],
  ['maintenance is the same for all', 'm', '✓✓', 2, 0, true],
  ['nobody knows yet of those that are to come', '✗', '', 2, 2, false],
  ['nobody else is to come', '✗', '', 1, 0, true]
])('decided: %s', (_, now, before, needed, unknown, expected) => {
  const last = [...verdicts(now).map((verdict) => ({ verdict, at: 1_000 })), ...verdicts(before).map((verdict) => ({ verdict, at: 900 }))]
  expect(isDecided(last, { begunAt: 1_000, everyMs, needed, unknown })).toBe(expected)
})

test('a place that said nothing for more than six rounds is not awaited', () => {
  const last = (at: number) => [
    ...['up', 'up'].map((verdict) => ({ verdict: verdict as Verdict, at: 1_000 })),
    { verdict: 'up' as const, at }
  ]
  const of = { begunAt: 1_000, everyMs, needed: 1 }
  expect([isDecided(last(399), of), isDecided(last(400), of)]).toEqual([true, false])
})
