import { expect, test } from '@jest/globals'
import type { Level } from '../model/subject.ts'
import { drawn, start, subjectWith } from './drawn.fixture.ts'
import { wasteLedger, workflowOf } from './ledger.ts'

const execution = drawn('P').executions[0] ?? { run: 1, attempt: 1, sha: '', at: start, place: 'default' as const }
const minutes = (count: number) => ({ minutes: count, billableMinutes: count, cost: count / 100 })

const rows: [why: string, entries: [Level, number][], minutes: number[]][] = [
  ['nothing', [], []],
  [
    'two jobs',
    [
      ['job', 3],
      ['job', 4]
    ],
    [7]
  ],
  [
    'a job, its workflow and its tests',
    [
      ['test', 1.5],
      ['job', 3],
      ['test', 1.5],
      ['workflow', 3],
      ['step', 3]
    ],
    [3]
  ],
  ['a workflow whose jobs were not read', [['workflow', 9]], [9]],
  [
    'tests of which nothing else is known',
    [
      ['test', 1],
      ['test', 2]
    ],
    [3]
  ]
]
test.each(rows)('%s: each minute once', (_, entries, expected) => {
  const ledger = wasteLedger(new Map())
  for (const [level, count] of entries) ledger.add(subjectWith({ level }), execution, minutes(count))
  expect(ledger.entries().map(({ waste }) => waste.minutes)).toEqual(expected)
})

test('where jobs are known, a test is not charged for a job that failed again', () => {
  const ledger = wasteLedger(new Map([[workflowOf(subjectWith()), new Set<Level>(['job', 'test'])]]))
  ledger.add(subjectWith(), execution, minutes(2))
  expect(ledger.entries()).toEqual([{ at: execution.at, waste: { minutes: 0, billableMinutes: 0, cost: 0 } }])
})

test('attempts and repositories are told apart, and the jobs of an attempt found again', () => {
  const ledger = wasteLedger(new Map())
  const job = subjectWith({ level: 'job' })
  ledger.add(job, execution, minutes(1))
  ledger.add(job, { ...execution, attempt: 2 }, minutes(2))
  ledger.add({ ...job, repository: 'acme/site' }, execution, minutes(3))
  expect(ledger.entries().map(({ waste }) => waste.minutes)).toEqual([1, 2, 3])
  expect(ledger.jobsOf(subjectWith({ level: 'workflow' }), execution)).toEqual(minutes(1))
  expect(ledger.jobsOf(job, { ...execution, run: 99 })).toBeUndefined()
})
