import { expect, test } from '@jest/globals'
import { type Transition, transitions } from '@tocsin/ci-history'
import { type When, whens } from '@tocsin/notifier'
import fc from 'fast-check'
import { needsPrevious, type ResultOrNone, whyNot } from './when.ts'

const results: readonly ResultOrNone[] = ['good', 'bad', 'other', 'running', 'none']

/** For each result in turn, whether it is told: `✓` yes, `·` no. */
const alone: Record<Exclude<When, 'change' | 'recovery'>, string> = { always: '✓✓✓✓✓', failure: '·✓···', success: '✓····' }
test.each(Object.entries(alone))('%s tells good, bad, other, running, none: %s', (when, marks) => {
  const told = results.map((result) => (whyNot(when as When, result) === undefined ? '✓' : '·'))
  expect(told.join('')).toBe(marks)
})

const compared: [Transition | undefined, change: string, recovery: string][] = [
  ['first', '·✓···', '·····'],
  ['broke', '✓✓···', '·····'],
  ['still-failing', '·····', '·····'],
  ['recovered', '✓✓···', '✓····'],
  ['still-passing', '·····', '·····'],
  ['none', '·····', '·····'],
  [undefined, '✓✓···', '✓····']
]
test.each(compared)('beside the run before, %s: change tells %s, recovery %s', (transition, change, recovery) => {
  const marks = (when: When) => results.map((result) => (whyNot(when, result, transition) === undefined ? '✓' : '·')).join('')
  expect([marks('change'), marks('recovery')]).toEqual([change, recovery])
})

test('every transition has its row', () => {
  expect(compared.map(([transition]) => transition)).toEqual([...transitions, undefined])
})

test('the run before is read only where it can decide', () => {
  const needed = whens.flatMap((when) => results.filter((result) => needsPrevious(when, result)).map((result) => `${when} ${result}`))
  expect(needed).toEqual(['change good', 'change bad', 'recovery good'])
})

test('what is not looked up never depends on the run before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...whens), fc.constantFrom(...results), fc.constantFrom(...transitions), (when, result, transition) => {
      fc.pre(!needsPrevious(when, result))
      expect(whyNot(when, result, transition)).toBe(whyNot(when, result))
    })
  )
})

test.each([
  ['failure', 'good', undefined, 'when is `failure`, and it did not fail'],
  ['success', 'running', undefined, 'when is `success`, and it did not succeed'],
  ['failure', 'none', undefined, 'when is `failure`, and the event has no result'],
  ['change', 'other', undefined, 'when is `change`, and it neither passed nor failed'],
  ['change', 'bad', 'still-failing', 'when is `change`, and the run before ended the same way'],
  ['recovery', 'bad', undefined, 'when is `recovery`, and it failed'],
  ['recovery', 'good', 'still-passing', 'when is `recovery`, and the run before did not fail']
] as const)('%s, %s, %s: %s', (when, result, transition, why) => expect(whyNot(when, result, transition)).toBe(why))
