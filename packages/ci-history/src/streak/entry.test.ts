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

/** Created at 8:00; the newest attempt took from 8:50 to 9:00. */
const attempts: [name: string, fields: object, alone: boolean, at: string][] = [
  ['a first attempt ended when it was last changed', { run_attempt: 1, conclusion: 'failure' }, false, '09:00'],
  ['so did a re-run that passed', { conclusion: 'success' }, false, '09:00'],
  ['and one that was cancelled', { conclusion: 'cancelled' }, false, '09:00'],
  ['what failed again had failed before the newest attempt began', { conclusion: 'failure' }, false, '08:50'],
  ['where nothing is kept, as long after its creation as the newest attempt took', { conclusion: 'failure' }, true, '08:10'],
  [
    'but not after that began',
    { conclusion: 'failure', run_started_at: '2026-01-05T08:20:00Z', updated_at: '2026-01-05T09:30:00Z' },
    true,
    '08:20'
  ],
  ['a re-run without the times of its beginning', { conclusion: 'failure', run_started_at: '', created_at: '' }, true, '09:00'],
  ['a clock that went backwards', { conclusion: 'failure', updated_at: '2026-01-05T08:40:00Z' }, true, '08:00'],
  ['a first attempt where nothing is kept', { run_attempt: 1, conclusion: 'failure' }, true, '09:00']
]
test.each(attempts)('%s', (_, fields, alone, at) => {
  const times = { created_at: '2026-01-05T08:00:00Z', run_started_at: '2026-01-05T08:50:00Z' }
  expect(new Date(entryOf(run({ ...times, ...fields }), { alone }).at).toISOString()).toBe(`2026-01-05T${at}:00.000Z`)
})

const entry = (number: number, attempt: number, verdict: Verdict, at = attempt): Entry => ({ id: number, number, attempt, verdict, at })
const tellings: [name: string, told: Entry[], stands: Entry][] = [
  ['a re-run', [entry(1, 1, 'bad'), entry(1, 2, 'good')], entry(1, 2, 'good')],
  ['a re-run that is told first', [entry(1, 2, 'good'), entry(1, 1, 'bad')], entry(1, 2, 'good')],
  ['a re-run that goes on', [entry(1, 1, 'bad'), entry(1, 2, 'neutral')], entry(1, 1, 'bad')],
  ['a re-run that was cancelled, told first', [entry(1, 2, 'neutral'), entry(1, 1, 'bad')], entry(1, 1, 'bad')],
  ['an end after its beginning', [entry(1, 1, 'neutral'), entry(1, 1, 'bad')], entry(1, 1, 'bad')],
  ['one attempt told twice', [entry(1, 1, 'bad', 5), entry(1, 1, 'bad', 4)], entry(1, 1, 'bad', 4)],
  ['one attempt of which two things are told', [entry(1, 1, 'good', 5), entry(1, 1, 'bad', 4)], entry(1, 1, 'good', 5)],
  ['a run that is cancelled after all', [entry(1, 1, 'neutral', 4), entry(1, 1, 'neutral', 5)], entry(1, 1, 'neutral', 5)],
  ['a re-run that fails as well', [entry(1, 1, 'bad', 1), entry(1, 2, 'bad', 9)], entry(1, 2, 'bad', 1)],
  ['a re-run that fails as well, told first', [entry(1, 2, 'bad', 9), entry(1, 1, 'bad', 1)], entry(1, 2, 'bad', 1)],
  ['a re-run that fails as well, told again', [entry(1, 2, 'bad', 1), entry(1, 2, 'bad', 9)], entry(1, 2, 'bad', 1)],
  ['a re-run that passes as well', [entry(1, 1, 'good', 1), entry(1, 2, 'good', 9)], entry(1, 2, 'good', 1)],
  [
    'a third attempt that fails after one that passed',
    [entry(1, 1, 'bad', 1), entry(1, 2, 'good', 2), entry(1, 3, 'bad', 3)],
    entry(1, 3, 'bad', 1)
  ]
]
test.each(tellings)('of %s one entry stands', (_, told, stands) => expect(historyOf(told)).toEqual([stands]))

test('runs are in the order of their numbers', () => {
  expect(historyOf([entry(3, 1, 'bad'), entry(1, 1, 'good'), entry(2, 1, 'bad')]).map(({ number }) => number)).toEqual([1, 2, 3])
})
