import { expect, test } from '@jest/globals'
import { defaultPolicy } from '@tocsin/notifier'
import { type Wishes, watchOf } from './policies.ts'
import { rulesOf } from './rules.ts'

const ci = { id: 1, name: 'CI', path: '.github/workflows/ci.yml' }
const deploy = { id: 3, name: 'Deploy production', path: '.github/workflows/ship.yml' }
const inputs: Wishes = { kind: 'auto' }

test.each([
  [{ failures: 3, runs: 10 }, 3, '3 failures within 10 runs'],
  [{ failures: 3, withinMs: 86_400_000 }, 3, '3 failures within 1 d'],
  [{ failures: 3, runs: 10 }, 6, '6 failures']
])('the failures of a window %j need not be in a row', (window, failures, reason) => {
  const rules = rulesOf(watchOf(ci, { window }), { isDefaultBranch: true, auto: 4, isRare: false }, defaultPolicy)
  expect(rules.classify(failures, 0).reason).toBe(reason)
})

const hourMs = 3_600_000
const severities = (
  wishes: Wishes,
  seen: readonly (readonly [failures: number, hours: number])[],
  workflow = ci,
  isDefaultBranch = true
) => {
  const { severity } = rulesOf(watchOf(workflow, wishes), { isDefaultBranch, auto: 4, isRare: false }, defaultPolicy)
  return seen.map(([failures, hours]) => severity(failures, hours * hourMs)).join(' ')
}

const ladders: [name: string, wishes: Wishes, seen: [number, number][], said: string][] = [
  [
    'by default',
    inputs,
    [
      [3, 0],
      [4, 1],
      [5, 0],
      [10, 0],
      [3, 3],
      [3, 7]
    ],
    'P2 P2 P1 P0 P1 P0'
  ],
  [
    'by count',
    { escalate: { P1: { failures: 4 }, P0: { failures: 6 } } },
    [
      [3, 99],
      [4, 0],
      [6, 0]
    ],
    'P2 P1 P0'
  ],
  [
    'by age',
    { escalate: { P1: { afterMs: hourMs } } },
    [
      [9, 0],
      [3, 2],
      [10, 0]
    ],
    'P2 P1 P0'
  ],
  [
    'by either',
    { escalate: { P1: { failures: 4, afterMs: hourMs } } },
    [
      [3, 0],
      [4, 0],
      [3, 2]
    ],
    'P2 P1 P1'
  ],
  ['from the first alert', { alertAt: 1 }, [[1, 0]], 'P2']
]
test.each(ladders)('severities %s', (_, wishes, seen, said) => expect(severities(wishes, seen)).toBe(said))

test('a deploy to production is P1 from the first alert, and another branch rises less by age', () => {
  expect(severities(inputs, [[2, 0]], deploy)).toBe('P1')
  expect(severities(inputs, [[3, 7]], ci, false)).toBe('P1')
})

test('of what runs seldom, the count alone says how severe it is, unless an age is asked for', () => {
  const rare = (wishes: Wishes) => rulesOf(watchOf(ci, wishes), { isDefaultBranch: true, auto: 4, isRare: true }, defaultPolicy)
  const levels = [rare({}).severity(3, 48 * hourMs), rare({}).severity(5, 96 * hourMs)]
  const asked = rare({ escalate: { P1: { afterMs: 2 * hourMs } } }).severity(3, 3 * hourMs)
  expect([...levels, asked]).toEqual(['P2', 'P1', 'P1'])
})

const triggers: [wishes: Wishes, trigger: object][] = [
  [{}, { kind: 'streak', failures: 3 }],
  [{ alertAt: 'auto' }, { kind: 'streak', failures: 4 }],
  [{ window: { failures: 3, runs: 10 } }, { kind: 'window', failures: 3, runs: 10 }],
  [{ window: { failures: 3, withinMs: hourMs } }, { kind: 'time', failures: 3, withinMs: hourMs }]
]
test.each(triggers)('%j triggers by %j', (wishes, trigger) => {
  expect(rulesOf(watchOf(ci, wishes), { isDefaultBranch: true, auto: 4, isRare: false }, defaultPolicy).trigger).toEqual(trigger)
})
