import { expect, test } from '@jest/globals'
import type { Run } from '@tocsin/ci-history'
import { runOf, runsOf } from '../explain/testing.ts'
import { withEventRun } from './event-run.ts'

const around: Parameters<typeof withEventRun>[2] = { known: [], whole: true, isCounted: true }
const from4 = runsOf('✓✗✗✗✗').slice(0, 2)
const again = (number: number, attempt: number) => runOf('✗', number, { attempt })

/** Each run as `number.attempt`, newest first. */
const names = (runs: readonly Run[]) => runs.map(({ number, attempt }) => `${number}.${attempt}`).join(' ')

const rows: [what: string, listed: readonly Run[], eventRun: Run, changes: Partial<typeof around>, expected: string][] = [
  ['is not listed yet', runsOf('✓✗'), again(3, 1), {}, '3.1 2.1 1.1'],
  ['is the first of all', [], again(1, 1), {}, '1.1'],
  ['ended while a later one did', from4, again(3, 1), {}, '5.1 4.1 3.1'],
  ['is listed in an older attempt', runsOf('✓✗✗'), again(2, 2), {}, '3.1 2.2 1.1'],
  ['is listed in a newer attempt', runsOf('✓r✗'), again(2, 1), {}, '3.1 2.2 1.1'],
  ['is from before a gap', from4, again(2, 2), { whole: false }, '5.1 4.1'],
  ['is the oldest after a gap', from4, again(4, 2), { whole: false }, '5.1 4.2'],
  ['is among those that are kept', from4, again(2, 2), { whole: false, known: [{ number: 1 }] }, '5.1 4.1 2.2'],
  ['does not count', runsOf('✓✗'), again(3, 1), { isCounted: false }, '2.1 1.1'],
  ['does not count any more', runsOf('✓✗'), again(2, 2), { isCounted: false }, '1.1']
]
test.each(rows)('the run of the event %s', (_, listed, eventRun, changes, expected) => {
  expect(names(withEventRun(listed, eventRun, { ...around, ...changes }))).toBe(expected)
})

test('it is as the event tells of it', () => {
  const [listed] = runsOf('-')
  const told = runOf('✗', 1)
  expect(withEventRun(listed ? [listed] : [], told, around)).toEqual([told])
})
