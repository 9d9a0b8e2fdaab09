import { describe, expect, test } from '@jest/globals'
import { outcomeOf } from '../model/outcome-codes.ts'
import { outcomeAt } from '../model/track.ts'
import { unreadPasses } from './assumed.ts'
import type { Column } from './column.ts'
import { aTest, execution, sheetOf } from './sheet.fixture.ts'
import type { SheetExecution } from './sheet.ts'
import { tracksOf } from './tracks.ts'

type More = Partial<SheetExecution>

/** A report that was read, of a job that failed if a test did, unless `more` says otherwise. */
const read = (run: number, tests: Readonly<Record<string, string>>, more: More = {}): Column => ({
  execution: execution(run, { job: Object.values(tests).includes('F') ? 'fail' : 'pass', ...more }),
  sights: Object.entries(tests).map(([name, letter]) => ({
    subject: aTest(name),
    outcome: outcomeOf['-PFL'.indexOf(letter)],
    seconds: 1,
    detail: 'FL'.includes(letter) ? {} : undefined
  }))
})

const green = (run: number, more: More = {}): Column => ({ execution: execution(run, { read: false, job: 'pass', ...more }), sights: [] })
const red = (run: number, more: More = {}): Column => green(run, { job: 'fail', ...more })

const pull = { place: 'pull' } as const
const after = { place: 'after' } as const
const twice = { run: 3, attempt: 2 } as const

/** The outcomes of one test, and where its durations are known. */
function judged(columns: readonly Column[], name = 'adds'): { outcomes: string; seconds: number[] } {
  const sheet = { ...sheetOf(...columns), variant: 'unit' }
  const track = [...tracksOf(sheet)].find(({ subject }) => subject.test?.name === name)?.track
  if (!track) throw new Error(`There is no ${name}`)
  const letters = { pass: 'P', fail: 'F', flaky: 'L' }
  const outcomes = track.executions.map((_, index) => letters[outcomeAt(track, index) ?? ('' as 'pass')] ?? '-').join('')
  return { outcomes, seconds: [...(track.seconds?.keys() ?? [])].toSorted((a, b) => a - b) }
}

const [p, f] = [{ adds: 'P' }, { adds: 'F' }]

test.each<[what: string, columns: Column[], outcomes: string]>([
  ['passed where its job did', [read(1, p), green(2), green(3), read(4, f), green(5), read(6, p)], 'PPPFPP'],
  ['passed in the last run when that was tried again', [read(1, p), read(3, f), green(3, { attempt: 2 }), green(4)], 'PFP-'],
  ['passed again where its job did', [read(1, p), read(3, f, pull), green(3, { ...pull, ...twice }), read(4, p, pull)], 'PFPP'],
  ['is not known before it was first seen', [read(1, { other: 'P' }), green(2), read(3, p), green(4), read(5, p)], '--PPP'],
  ['is not known after it was last seen', [read(1, p), green(2), read(3, p), green(4), read(5, { other: 'P' })], 'PPP--'],
  ['is not known after the last report that was read', [read(1, p), green(2), read(3, p), green(4)], 'PPP-'],
  ['is not known where its job failed', [read(1, p), red(2, pull), green(3), read(4, p)], 'P-PP'],
  ['is not known where the job says nothing', [read(1, p), { execution: execution(2, { read: false }), sights: [] }, read(3, p)], 'P-P'],
  ['is not known where the infrastructure failed', [read(1, p), green(2, { excluded: 'infra' }), read(3, p)], 'P-P'],
  ['is not known where it is always skipped', [read(1, { adds: '-', other: 'F' }), green(2), read(3, { adds: '-' })], '---'],
  ['is not known where it is skipped now and then', [read(1, p), green(2), read(3, { adds: '-' }), green(4), read(5, p)], 'P---P'],
  [
    'is known of places where it is seen alone',
    [read(1, p), green(2, pull), read(3, { other: 'P' }, pull), green(4), green(5, { place: 'other' }), read(6, p)],
    'P--P-P'
  ],
  [
    'stays as it was seen where a retry within the run made it good',
    [read(1, p), green(2), read(3, { adds: 'L' }), green(4), read(5, p)],
    'P-L-P'
  ],
  [
    'stays as it was seen where it failed and its job did not',
    [read(1, p), green(2), read(3, f, { job: 'pass' }), read(4, { adds: 'P', other: 'F' })],
    'P-FP'
  ],
  ['is believed whatever a fork says', [read(1, p), green(2), read(3, { adds: 'L' }, { place: 'fork' }), green(4), read(5, p)], 'PPLPP']
])('a test %s', (_, columns, outcomes) => {
  expect(judged(columns).outcomes).toBe(outcomes)
})

test('where jobs never fail with their tests, nothing follows from a job that passed', () => {
  const tolerated = [read(1, { adds: 'P', other: 'F' }, { job: 'pass' }), green(2), read(3, p)]
  expect(judged(tolerated).outcomes).toBe('P-P')
  expect(judged([...tolerated, read(4, { adds: 'P', other: 'F' })]).outcomes).toBe('PPPP')
})

test('what is assumed has no duration', () => {
  expect(judged([read(1, p), green(2), read(3, p)])).toEqual({ outcomes: 'PPP', seconds: [0, 2] })
})

test('what is assumed is not kept: a report that is read later says what it says', () => {
  expect(judged([read(1, p), green(2), read(3, p), read(2, f)]).outcomes).toBe('PFP')
})

describe('passes count as far as failures were read', () => {
  const of = (...columns: Column[]) => {
    const { executions } = sheetOf(...columns)
    return unreadPasses(executions).map((index) => executions[index]?.run)
  }
  const same = { sha: 'c'.repeat(12) }
  const rows: [what: string, columns: Column[], runs: number[]][] = [
    ['all of them without a failure', [green(1), green(2), green(3)], [1, 2, 3]],
    ['those next to a failure that was read', [green(1), read(2, f), green(3)], [1, 3]],
    ['not those next to one on the default branch that was not', [green(1), green(2), red(3), green(4)], []],
    ['between the two with the nearer one', [read(1, f), green(2), green(3), green(4), green(5), red(6)], [2, 3]],
    ['whichever of them came first', [red(1), green(2), green(3), green(4), green(5), read(6, f)], [4, 5]],
    ['in the middle with the earlier one', [read(1, f), green(2), red(3), green(4), read(5, f)], [2]],
    ['not those next to one that passed when it was run again', [green(1, pull), red(3, pull), green(3, { ...pull, attempt: 2 })], []],
    [
      'not those next to one whose commit passed elsewhere',
      [green(1, pull), red(2, { ...pull, ...same }), green(3, { ...pull, ...same })],
      []
    ],
    ['those next to one that nothing contradicts, which no rate would count', [green(1, pull), red(2, pull), green(3, pull)], [1, 3]],
    [
      'those next to one that follows another run, whose commit is of none',
      [green(1, after), red(2, { ...after, ...same }), green(3, { ...after, ...same })],
      [1, 3]
    ],
    ['those next to one that the infrastructure failed', [green(1), red(2, { excluded: 'infra' })], [1]],
    ['each place for itself', [green(1, pull), green(2), red(3), green(4, pull)], [1, 4]],
    [
      'the attempt that passed after a failure that was read, whatever is next',
      [read(3, f, pull), red(3, { ...pull, attempt: 2 }), green(3, { ...pull, attempt: 3 })],
      [3]
    ],
    ['none that was read', [read(1, p), read(2, f)], []]
  ]
  test.each(rows)('%s', (_, columns, runs) => {
    expect(of(...columns)).toEqual(runs)
  })
})
