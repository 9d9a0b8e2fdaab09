import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runOf } from '../rest.ts'
import { testVectors } from '../stats/vectors.fixture.ts'
import { difference, nameOf, type Telling, tellingsOf } from './alerts.ts'
import { type Entry, entryOf, historyOf } from './entry.ts'
import { episodesOf } from './episodes.ts'
import type { StreakPolicy } from './policy.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const ci: StreakPolicy = {
  trigger: { kind: 'streak', failures: 3 },
  severity: (failures) => (failures >= 10 ? 'P0' : failures >= 5 ? 'P1' : 'P2'),
  recoverAfter: 1
}
const deploy: StreakPolicy = {
  trigger: { kind: 'streak', failures: 2 },
  severity: (_, redMs) => (redMs > 6 * hourMs ? 'P0' : redMs > 2 * hourMs ? 'P1' : 'P2'),
  recoverAfter: 1
}

/** `✓` passed, `✗` failed, `-` neither; one run a minute. */
const drawn = (history: string): Entry[] =>
  [...history].map((mark, index) => ({
    id: index + 1,
    number: index + 1,
    attempt: 1,
    verdict: verdicts[mark] ?? 'neutral',
    at: index * minuteMs
  }))
const verdicts: Record<string, Entry['verdict']> = { '✓': 'good', '✗': 'bad' }

const told = (history: readonly Entry[], policy: StreakPolicy = ci, now = history.length * minuteMs) =>
  tellingsOf(episodesOf(historyOf(history), policy, now))
const words = (tellings: readonly Telling[]) => tellings.map(({ episode, level, by }) => `${episode} ${level}${by ? ` by ${by}` : ''}`)

const rows: [history: string, tellings: string[]][] = [
  ['', []],
  ['✓✓✓', []],
  ['✗✗✓✗✗', []],
  ['✓✗✗✗', ['2 P2 by 4']],
  ['✗-✗--✗', ['1 P2 by 6']],
  ['✗✗✗✗✗✗', ['1 P2 by 3', '1 P1 by 5']],
  ['✗✗✗✗✗✗✗✗✗✗✗', ['1 P2 by 3', '1 P1 by 5', '1 P0 by 10']],
  ['✓✗✗✗-✓', ['2 P2 by 4', '2 recovered by 6']],
  ['✗✗✗✓✗✗✗✓', ['1 P2 by 3', '1 recovered by 4', '5 P2 by 7', '5 recovered by 8']]
]
test.each(rows)('three in a row, oldest first: %s', (history, expected) => expect(words(told(drawn(history)))).toEqual(expected))

const policies: [name: string, policy: Partial<StreakPolicy>, history: string, tellings: string[]][] = [
  ['two passes to recover', { recoverAfter: 2 }, '✗✗✗✓✗✓✓', ['1 P2 by 3', '1 recovered by 7']],
  ['an episode counts its failures across one pass', { recoverAfter: 2 }, '✗✗✗✓✗✗', ['1 P2 by 3', '1 P1 by 6']],
  ['3 of the last 5', { trigger: { kind: 'window', failures: 3, runs: 5 } }, '✓✗✓✗✓✓', []],
  ['3 of the last 5, reached', { trigger: { kind: 'window', failures: 3, runs: 5 } }, '✓✗✓✗✗', ['2 P2 by 5']],
  [
    '3 of the last 5 ends when fewer are left',
    { trigger: { kind: 'window', failures: 3, runs: 5 } },
    '✓✗✓✗✗✓✓',
    ['2 P2 by 5', '2 recovered by 7']
  ],
  ['3 within 4 minutes', { trigger: { kind: 'time', failures: 3, withinMs: 4 * minuteMs } }, '✗✓✗✓✓✗', []],
  ['3 within 5 minutes', { trigger: { kind: 'time', failures: 3, withinMs: 5 * minuteMs } }, '✗✓✗✓✓✗', ['1 P2 by 6']],
  ['the first alert may be P1', { severity: () => 'P1' }, '✗✗✗✗✗', ['1 P1 by 3']],
  ['a jump passes every level', { severity: (failures) => (failures > 3 ? 'P0' : 'P2') }, '✗✗✗✗', ['1 P2 by 3', '1 P1 by 4', '1 P0 by 4']]
]
test.each(policies)('%s', (_, policy, history, expected) => expect(words(told(drawn(history), { ...ci, ...policy }))).toEqual(expected))

test('an alert rises with its age alone, and no further once it has recovered', () => {
  const hours = (count: number) => words(told(drawn('✗✗'), deploy, count * hourMs))
  expect([hours(1), hours(3), hours(7)]).toEqual([['1 P2 by 2'], ['1 P2 by 2', '1 P1'], ['1 P2 by 2', '1 P1', '1 P0']])
  expect(words(told(drawn('✗✗✓'), deploy, 99 * hourMs))).toEqual(['1 P2 by 2', '1 recovered by 3'])
  const late = drawn('✗✗✓').map((entry) => ({ ...entry, at: entry.at * 200 }))
  expect(words(told(late, deploy, 99 * hourMs))).toEqual(['1 P1 by 2', '1 P0', '1 recovered by 3'])
})

test('failures too few for an alert are an episode without a level', () => {
  expect(episodesOf(drawn('✓✗✗'), ci, 0)).toMatchObject([{ first: { number: 2 }, lastGood: { number: 1 }, levels: [], recovered: false }])
})

interface Case {
  steps: { event: [number: number, conclusion: string]; emit: [number, string, number][]; retract: [number, string, number][] }[]
}
testVectors<Case>('repeated_failure', 'cases', '%j', ({ steps }) => {
  const seen: Entry[] = []
  for (const { event, emit, retract } of steps) {
    const [number, conclusion] = event
    const attempt = seen.filter((entry) => entry.number === number).length + 1
    const before = told(seen)
    seen.push({
      ...entryOf(runOf({ run_number: number, run_attempt: attempt, status: 'completed', conclusion, updated_at: '2026-01-05' })),
      id: number
    })
    const change = difference(before, told(seen))
    const plain = (tellings: readonly Telling[]) => tellings.map(({ episode, level, by }) => [episode, level, by])
    expect([plain(change.emit), plain(change.retract)]).toEqual([emit, retract])
  }
})

const run = fc.record({ number: fc.integer({ min: 1, max: 25 }), attempt: fc.integer({ min: 1, max: 3 }) })
const verdicts3 = ['bad', 'bad', 'good', 'neutral'] as const
const ends = ({ number, attempt }: { number: number; attempt: number }) => verdicts3[(number * 7 + attempt * 3) % 4] ?? 'neutral'
const arrivals = fc
  .array(run, { maxLength: 80 })
  .map((runs) => runs.map((one): Entry => ({ ...one, id: one.number, verdict: ends(one), at: one.number * 1_000 + one.attempt })))

test('the order of arrival does not matter, nor what arrives twice', () => {
  const shuffled = arrivals.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }))
  )
  const aged = { ...ci, severity: deploy.severity }
  const hours = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, at: entry.at * 1_000 }))
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      expect(told(others, ci, 0)).toEqual(told(entries, ci, 0))
      expect(told(hours(others), aged, 9 * hourMs)).toEqual(told(hours(entries), aged, 9 * hourMs))
    })
  )
})

test('a re-run that ends as the attempt before changes nothing, not even the age of an alert', () => {
  const rerun = fc.record({ index: fc.nat(), laterMs: fc.nat({ max: 99 * hourMs }), times: fc.integer({ min: 1, max: 3 }) })
  const history = fc.array(fc.constantFrom('✓', '✗', '✗', '-'), { minLength: 1, maxLength: 25 }).map((marks) => drawn(marks.join('')))
  fc.assert(
    fc.property(history, fc.array(rerun, { maxLength: 9 }), (first, reruns) => {
      const again = reruns.flatMap(({ index, laterMs, times }): Entry[] => {
        const entry = first[index % first.length]
        return entry ? [{ ...entry, attempt: 1 + times, at: entry.at + laterMs }] : []
      })
      // What is kept between two steps is the history of the first one.
      let kept = historyOf(first)
      for (const one of again) kept = historyOf([...kept, one])
      for (const after of [kept, [...first, ...again], [...again, ...first]])
        expect(told(after, deploy, 9 * hourMs)).toEqual(told(first, deploy, 9 * hourMs))
    })
  )
})

test('what was told in the end is what the history says, and nothing is told twice or taken back untold', () => {
  fc.assert(
    fc.property(arrivals, (entries) => {
      const standing = new Map<string, Telling>()
      entries.forEach((_, index) => {
        const change = difference([...standing.values()], told(entries.slice(0, index + 1), ci, 0))
        for (const one of change.retract) expect(standing.delete(nameOf(one))).toBe(true)
        for (const one of change.emit) {
          expect(standing.has(nameOf(one))).toBe(false)
          standing.set(nameOf(one), one)
        }
      })
      expect([...standing.keys()].toSorted()).toEqual(told(entries, ci, 0).map(nameOf).toSorted())
    })
  )
})
