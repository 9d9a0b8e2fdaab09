import { expect, test } from '@jest/globals'
import type { Level } from '../model/subject.ts'
import { noWaste, withWait } from './cost.ts'
import { drawn, start, subjectWith } from './drawn.fixture.ts'
import { lossBook, workflowOf } from './loss-book.ts'

const execution = drawn('P').executions[0] ?? { run: 1, attempt: 1, sha: '', at: start, place: 'default' as const }
const minutes = (count: number) => ({ minutes: count, waitMinutes: 0, billableMinutes: count, cost: count / 100 })

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
  const book = lossBook(new Map())
  for (const [level, count] of entries) book.add(subjectWith({ level }), execution, { waste: minutes(count) })
  expect(book.entries().map(({ waste }) => waste.minutes)).toEqual(expected)
})

test('where jobs are known, a test is not charged for a job that failed again', () => {
  const book = lossBook(new Map([[workflowOf(subjectWith()), new Set<Level>(['job', 'test'])]]))
  book.add(subjectWith(), execution, { waste: minutes(2) })
  expect(book.entries()).toEqual([{ at: execution.at, waste: noWaste }])
})

test('attempts and repositories are told apart, and the jobs of an attempt found again', () => {
  const book = lossBook(new Map())
  const job = subjectWith({ level: 'job' })
  book.add(job, execution, { waste: minutes(1) })
  book.add(job, { ...execution, attempt: 2 }, { waste: minutes(2) })
  book.add({ ...job, repository: 'acme/site' }, execution, { waste: minutes(3) })
  expect(book.entries().map(({ waste }) => waste.minutes)).toEqual([1, 2, 3])
  expect(book.jobsOf(subjectWith({ level: 'workflow' }), execution)).toEqual(minutes(1))
  expect(book.jobsOf(job, { ...execution, run: 99 })).toBeUndefined()
})

const waiting = (count: number, wait: number) => ({ waste: withWait(minutes(count), wait) })
const waits: [why: string, level: Level, losses: [minutes: number, wait: number][], sum: [minutes: number, wait: number]][] = [
  [
    'who waits for two jobs waits for the longer one',
    'job',
    [
      [3, 10],
      [4, 25],
      [1, 5]
    ],
    [33, 25]
  ],
  [
    'tests share the wait of their job',
    'test',
    [
      [1, 5],
      [1, 5]
    ],
    [12, 10]
  ]
]
test.each(waits)('%s', (_, level, losses, [all, wait]) => {
  const book = lossBook(new Map())
  for (const [count, own] of losses) book.add(subjectWith({ level }), execution, waiting(count, own))
  expect(book.entries().map(({ waste }) => [waste.minutes, waste.waitMinutes])).toEqual([[all, wait]])
})

test('a retry within the run is lost beside what the job lost, and once', () => {
  const book = lossBook(new Map([[workflowOf(subjectWith()), new Set<Level>(['job', 'test'])]]))
  for (const level of ['job', 'step', 'test'] as const)
    book.add(subjectWith({ level }), execution, { waste: { ...noWaste, minutes: 0.5 }, withinRun: true })
  book.add(subjectWith({ level: 'job' }), execution, { waste: minutes(3) })
  expect(book.entries().map(({ waste }) => waste.minutes)).toEqual([3.5])
})

const parts: [why: string, known: Level[], charged: string | undefined, job: string | undefined, lost: boolean][] = [
  ['its job was done again for nothing', ['job', 'test'], 'test', 'test', true],
  ['another job was', ['job', 'test'], 'lint', 'test', false],
  ['no job was', ['job', 'test'], undefined, 'test', false],
  ['nobody knows of jobs', ['test'], undefined, 'test', true],
  ['nobody knows its job, and one was', ['job', 'test'], 'lint', undefined, true],
  ['nobody knows its job, and none was', ['job', 'test'], undefined, undefined, false]
]
test.each(parts)('what a test lost, where %s', (_, known, charged, job, lost) => {
  const book = lossBook(new Map([[workflowOf(subjectWith()), new Set(known)]]))
  if (charged) book.add(subjectWith({ level: 'job', job: charged }), execution, { waste: minutes(3) })
  const { job: __, ...without } = subjectWith()
  expect(book.lostNothing(job === undefined ? without : { ...without, job }, execution)).toBe(!lost)
  expect(book.lostNothing(subjectWith({ level: 'workflow' }), execution)).toBe(false)
})
