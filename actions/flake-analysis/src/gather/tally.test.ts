import { expect, test } from '@jest/globals'
import type { JobEnd, UnreadTests } from '../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { count, leftOf, noneDelivered } from './tally.ts'
import { aRun } from './testing.ts'

const candidate = (id: number, more: Partial<Candidate> = {}): Candidate => ({
  run: aRun({ id }),
  known: 0,
  createdAt: 0,
  needsJobs: true,
  ...more
})
const unread = (run: number, ended: JobEnd) => ({ execution: { run }, ended }) as UnreadTests

test('what was delivered is counted as far as the batch was read', () => {
  const tally = noneDelivered()
  const batch = [candidate(9), candidate(8, { bare: true }), candidate(7, { bare: true, known: 2, whole: 1 }), candidate(6)]
  count(tally, batch, { count: 3, artifacts: [{ id: 90 } as never], left: [unread(9, 'pass')] })
  expect(tally).toEqual({
    delivered: new Set([9, 8, 7]),
    bare: new Map([
      [8, 0],
      [7, 1]
    ]),
    artifacts: [90],
    left: [unread(9, 'pass')]
  })
})

test('what is left is told apart by what it may show; the reports of a run without jobs are not counted', () => {
  const left = [unread(1, 'pass'), unread(2, 'fail'), unread(3, 'fail'), unread(3, 'fail'), unread(4, 'fail')]
  const tally = {
    ...noneDelivered(),
    bare: new Map([
      [4, 0],
      [5, 0]
    ]),
    left
  }
  expect(leftOf(tally, new Set([2, 5]), 77)).toEqual({
    green: 1,
    failed: { flakes: 1, others: 2 },
    runs: { flakes: 1, others: 1 },
    before: 77
  })
})
