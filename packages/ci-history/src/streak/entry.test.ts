import { expect, test } from '@jest/globals'
import { runOf } from '../rest.ts'
import { type Entry, entryOf, historyOf, type Verdict } from './entry.ts'

const ended = '2026-01-05T09:00:00Z'
const run = (fields: object) => runOf({ id: 7, run_number: 3, run_attempt: 2, status: 'completed', updated_at: ended, ...fields })

const verdicts: [fields: object, outlived: boolean, verdict: Verdict][] = [
  [{ conclusion: 'success' }, false, 'good'],
  [{ conclusion: 'failure' }, false, 'bad'],
  [{ conclusion: 'timed_out' }, false, 'bad'],
  [{ conclusion: 'startup_failure' }, false, 'bad'],
  [{ conclusion: 'cancelled' }, false, 'neutral'],
  [{ conclusion: 'cancelled' }, true, 'bad'],
  [{ conclusion: 'success' }, true, 'good'],
  [{ conclusion: 'skipped' }, false, 'neutral'],
  [{ conclusion: 'neutral' }, false, 'neutral'],
  [{ conclusion: 'stale' }, false, 'neutral'],
  [{ conclusion: 'action_required' }, false, 'neutral'],
  [{ conclusion: 'a word of tomorrow' }, false, 'neutral'],
  [{ conclusion: null, status: 'in_progress' }, false, 'neutral'],
  [{ conclusion: 'success', status: 'in_progress' }, false, 'neutral'],
  [{ conclusion: 'failure', updated_at: 'soon' }, false, 'neutral']
]
test.each(verdicts)('%j that outlived its time-out: %s is %s', (fields, outlived, verdict) => {
  expect(entryOf(run(fields), { outlived })).toMatchObject({ id: 7, number: 3, attempt: 2, verdict })
})

test('a run ended when it was last changed', () => expect(entryOf(run({ conclusion: 'failure' })).at).toBe(Date.parse(ended)))

const entry = (number: number, attempt: number, verdict: Verdict, at = attempt): Entry => ({ id: number, number, attempt, verdict, at })
const tellings: [name: string, told: Entry[], stands: Entry][] = [
  ['a re-run', [entry(1, 1, 'bad'), entry(1, 2, 'good')], entry(1, 2, 'good')],
  ['a re-run that is told first', [entry(1, 2, 'good'), entry(1, 1, 'bad')], entry(1, 2, 'good')],
  ['a re-run that goes on', [entry(1, 1, 'bad'), entry(1, 2, 'neutral')], entry(1, 1, 'bad')],
  ['a re-run that was cancelled, told first', [entry(1, 2, 'neutral'), entry(1, 1, 'bad')], entry(1, 1, 'bad')],
  ['an end after its beginning', [entry(1, 1, 'neutral'), entry(1, 1, 'bad')], entry(1, 1, 'bad')],
  ['one attempt told twice', [entry(1, 1, 'bad', 5), entry(1, 1, 'bad', 4)], entry(1, 1, 'bad', 5)]
]
test.each(tellings)('of %s one entry stands', (_, told, stands) => expect(historyOf(told)).toEqual([stands]))

test('runs are in the order of their numbers', () => {
  expect(historyOf([entry(3, 1, 'bad'), entry(1, 1, 'good'), entry(2, 1, 'bad')]).map(({ number }) => number)).toEqual([1, 2, 3])
})
