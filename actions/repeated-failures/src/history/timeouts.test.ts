import { expect, test } from '@jest/globals'
import { type Entry, entryOf, type Run } from '@tocsin/ci-history'
import { runsOf } from '../explain/testing.ts'
import { suspects } from './timeouts.ts'

const numbers = (runs: readonly Run[]) => runs.map(({ number }) => number)
const among = (history: string, about?: number, kept: readonly Entry[] = []) => {
  const runs = runsOf(history)
  return numbers(suspects(runs, { eventRun: runs.find(({ number }) => number === about), kept }))
}

const rows: [history: string, about: number | undefined, suspects: number[]][] = [
  ['', undefined, []],
  ['✓✗✗', undefined, []],
  ['✓--', undefined, [3, 2]],
  ['--', 2, [2, 1]],
  ['-✓-✗-', 5, [5, 3]],
  ['✓-✗', 3, [2]],
  ['--✓', 3, []],
  ['--✓-', 3, []],
  ['--✓-', undefined, [4]]
]
test.each(rows)('oldest first %s, in a step about %s: %j', (history, about, expected) => expect(among(history, about)).toEqual(expected))

const newest = (verdict: Entry['verdict'], changes: Partial<Entry> = {}): Entry[] =>
  runsOf('✓--')
    .slice(0, 1)
    .map((run) => ({ ...entryOf(run), verdict, ...changes }))

const keeping: [what: string, kept: Entry[], about: number | undefined, suspects: number[]][] = [
  ['a failure', newest('bad'), undefined, [2]],
  ['a failure that this step is about', newest('bad'), 3, [2]],
  ['its end', newest('neutral'), undefined, [2]],
  ['its end, which this step is about', newest('neutral'), 3, [3, 2]],
  ['its beginning', newest('neutral', { at: 1 }), undefined, [3, 2]],
  ['another attempt', newest('bad', { attempt: 2 }), undefined, [3, 2]]
]
test.each(keeping)('where %s is kept of the newest', (_, kept, about, expected) => expect(among('✓--', about, kept)).toEqual(expected))
