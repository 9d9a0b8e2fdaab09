import { expect, test } from '@jest/globals'
import { withColumns } from '../history/add.ts'
import type { Sight } from '../history/column.ts'
import { aTest, emptySheet, execution, job } from '../history/sheet.fixture.ts'
import { outcomeAt } from '../model/track.ts'
import { candidatesOf } from './candidates.ts'

type Ended = 'pass' | 'fail' | 'cancelled' | 'infra'
const ends: Readonly<Record<Ended, Partial<Sight>>> = {
  pass: { outcome: 'pass' },
  fail: { outcome: 'fail' },
  cancelled: {},
  infra: { detail: { infra: 'the runner was lost' } }
}

const rows: [
  why: string,
  jobs: Record<string, Ended> | undefined,
  whole: Ended,
  own: string | undefined,
  outcome: Sight['outcome'],
  kept: Sight['outcome']
][] = [
  ['its job failed', { test: 'fail' }, 'fail', 'test', 'fail', 'fail'],
  ['its job passed all the same', { test: 'pass' }, 'pass', 'test', 'fail', 'fail'],
  ['its job was cancelled', { test: 'cancelled' }, 'cancelled', 'test', 'fail', undefined],
  ['its job was cancelled, and another one failed', { test: 'cancelled', lint: 'fail' }, 'fail', 'test', 'fail', undefined],
  ['another job was cancelled', { test: 'fail', lint: 'cancelled' }, 'fail', 'test', 'fail', 'fail'],
  ['its runner was lost', { test: 'infra' }, 'cancelled', 'test', 'fail', 'fail'],
  ['nobody knows its job, and the attempt was cancelled', { test: 'cancelled' }, 'cancelled', undefined, 'fail', undefined],
  ['nobody knows its job, and the attempt failed', { test: 'cancelled', lint: 'fail' }, 'fail', undefined, 'fail', 'fail'],
  ['the jobs were not read', undefined, 'cancelled', 'test', 'fail', 'fail'],
  ['it passed before its job was cancelled', { test: 'cancelled' }, 'cancelled', 'test', 'pass', 'pass'],
  ['a retry passed before its job was cancelled', { test: 'cancelled' }, 'cancelled', 'test', 'flaky', 'flaky']
]
test.each(rows)('what becomes of a test where %s', (_, jobs, whole, own, outcome, kept) => {
  const at = execution(1, { read: jobs !== undefined })
  const sights = Object.entries(jobs ?? {}).map(([name, end]): Sight => ({ subject: job(name), ...ends[end] }))
  const { repository, workflow } = emptySheet
  const attempt: Sight = { subject: { id: 'w', level: 'workflow', repository, workflow }, ...ends[whole] }
  const runs = withColumns(emptySheet, [{ execution: at, sights: [attempt, ...sights] }])
  const subject = { ...aTest('adds'), ...(own !== undefined && { job: own }) }
  const tests = withColumns({ ...emptySheet, variant: 'unit' }, [{ execution: execution(1), sights: [{ subject, outcome }] }])
  for (const sheets of [
    [runs, tests],
    [tests, runs]
  ]) {
    const found = candidatesOf(sheets, { before: {}, since: 0 }).find((one) => one.subject.level === 'test')
    expect(found && outcomeAt(found.track, 0)).toBe(kept)
  }
})
