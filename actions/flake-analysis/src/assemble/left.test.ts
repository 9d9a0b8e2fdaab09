import { expect, test } from '@jest/globals'
import type { KeptState } from '../judge/options.ts'
import { identified } from '../model/identify.ts'
import type { Outcome } from '../model/sighting.ts'
import type { State } from '../model/subject-report.ts'
import { packed } from '../model/track.ts'
import { leftOf } from './left.ts'

const subject = identified({ level: 'job', repository: 'octo/app', workflow: '.github/workflows/ci.yml', job: 'test' })
const day = 86_400
const now = 100 * day
const letters: Readonly<Record<string, Outcome>> = { P: 'pass', F: 'fail', L: 'flaky' }

/** One execution a day, the last of them so many days ago; `-` is one that the subject was not seen in. */
const trackOf = (drawn: string, daysAgo: number) => ({
  executions: [...drawn].map((_, index) => ({
    ...{ run: index + 1, attempt: 1, sha: 'a', place: 'default' as const },
    at: now - (daysAgo + drawn.length - 1 - index) * day
  })),
  outcomes: packed([...drawn].map((letter) => letters[letter])),
  details: new Map()
})

const left = (was: unknown, is: State | undefined, drawn = 'FPP', daysAgo = 0) =>
  leftOf(is ? { [subject.id]: { state: is, since: '' } satisfies KeptState } : {}, [{ subject, track: trackOf(drawn, daysAgo) }], {
    before: was === undefined ? {} : { [subject.id]: was as never },
    now
  })

test('what was flaky and is not any more has left, with all that tells it', () => {
  expect(left({ state: 'flaky', since: 'x' }, undefined)).toEqual([
    { ...subject, was: 'flaky', now: 'healthy', at: '1970-04-11T00:00:00.000Z', cleanRuns: 2 }
  ])
})

test.each<[was: unknown, is: State | undefined, now: string | undefined]>([
  [{ state: 'broken' }, undefined, 'healthy'],
  [{ state: 'flaky' }, 'slow', 'slow'],
  [{ state: 'flaky' }, 'flaky', undefined],
  [{ state: 'flaky' }, 'broken', undefined],
  [{ state: 'broken' }, 'flaky', undefined],
  [{ state: 'broken' }, 'infra', undefined],
  [{ state: 'slow' }, undefined, undefined],
  [{ state: 'infra' }, undefined, undefined],
  [undefined, undefined, undefined],
  ['flaky', undefined, undefined],
  [{ state: 7 }, undefined, undefined]
])('was %j, is %s: %s', (was, is, expected) => {
  expect(left(was, is).map((one) => one.now)).toEqual(expected === undefined ? [] : [expected])
})

test.each<[drawn: string, daysAgo: number, now: string, cleanRuns: number]>([
  ['FPPP', 0, 'healthy', 3],
  ['FPLP', 0, 'healthy', 1],
  ['FP-P', 0, 'healthy', 2],
  ['PPP', 0, 'healthy', 3],
  ['PPF', 0, 'healthy', 0],
  ['FPP', 14, 'healthy', 2],
  ['FPP', 15, 'healthy', 2],
  ['FP---', 10, 'healthy', 1],
  ['FP--------------', 0, 'healthy', 1],
  ['FP---------------', 0, 'gone', 1],
  ['---', 0, 'gone', 0]
])('of %s, the last %s days ago: %s after %s clean runs', (drawn, daysAgo, state, cleanRuns) => {
  expect(left({ state: 'flaky' }, undefined, drawn, daysAgo)).toMatchObject([{ now: state, cleanRuns }])
})

test('a runner that was lost since ends no row of clean runs, and counts for none', () => {
  const track = { ...trackOf('FPPFP', 0), details: new Map([[3, { excluded: 'infra' as const }]]) }
  const before = { [subject.id]: { state: 'flaky' } }
  expect(leftOf({}, [{ subject, track }], { before, now })).toMatchObject([{ now: 'healthy', cleanRuns: 3 }])
})

test('what is not seen while others are is gone, also where it became slow', () => {
  expect(left({ state: 'flaky' }, 'slow', `FPP${'-'.repeat(15)}`)).toMatchObject([{ now: 'gone' }])
})
