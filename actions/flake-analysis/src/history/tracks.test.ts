import { expect, test } from '@jest/globals'
import { isQuiet } from '../judge/seen.ts'
import { identified } from '../model/identify.ts'
import { outcomeAt } from '../model/track.ts'
import { withColumns } from './add.ts'
import type { Column } from './column.ts'
import { column, emptySheet, execution, job, sheetOf, step, workflow } from './sheet.fixture.ts'
import { tracksOf } from './tracks.ts'

const letters = { pass: 'P', fail: 'F', flaky: 'L' }

function trackOf(name: string, ...columns: readonly Column[]) {
  const found = [...tracksOf(sheetOf(...columns))].find(({ subject }) => subject.job === name)
  if (!found) throw new Error(`There is no ${name}`)
  return found.track
}

/** The outcomes of the job `test`. */
function judged(...columns: readonly Column[]): string {
  const track = trackOf('test', ...columns)
  return track.executions.map((_, index) => letters[outcomeAt(track, index) ?? ('' as 'pass')] ?? '-').join('')
}

/** A run of which no job was read: it was green at once, or failed, or was cancelled. */
const unread = (run: number, outcome: 'pass' | 'fail' | undefined, more = {}): Column => ({
  ...column(run, {}, { read: false, ...more }),
  sights: [{ subject: workflow, outcome }]
})
const green = (run: number, more = {}): Column => unread(run, 'pass', more)

/** It failed, and so did the run. */
const failed = (run: number): Column => {
  const { execution: own, sights } = column(run, { test: 'F' })
  return { execution: own, sights: [{ subject: workflow, outcome: 'fail' }, ...sights] }
}

const fork = { place: 'fork' } as const

test.each<[what: string, columns: readonly Column[], outcomes: string]>([
  ['all that was read', [column(1, { test: 'P' }), column(2, { test: 'F' })], 'PF'],
  ['a pass where the run was green', [column(1, { test: 'F' }), green(2), green(3), column(4, { test: 'P' })], 'FPPP'],
  ['a pass before it was first read, too', [green(1), column(2, { test: 'F' })], 'PF'],
  ['nothing where the run was cancelled', [column(1, { test: 'F' }), unread(2, undefined), green(3)], 'F-P'],
  [
    'nothing where the run failed and its jobs were left unread, nor where it passed next to that',
    [failed(1), green(2), green(3), green(4), unread(5, 'fail'), green(6)],
    'FPP---'
  ],
  ['passes next to a failure of a change, which counts for nothing', [failed(1), unread(2, 'fail', { place: 'pull' }), green(3)], 'F-P'],
  ['nothing where it was read and missing', [column(1, { test: 'P' }), column(2, { lint: 'P' })], 'P-'],
  ['no pass after it is gone', [column(1, { test: 'P' }), column(2, { lint: 'P' }), green(3)], 'P--'],
  [
    'no pass on pull requests where it never runs',
    [column(1, { test: 'F' }), green(2, { place: 'pull' }), column(3, { lint: 'F' }, { place: 'pull' })],
    'F--'
  ],
  ['a pass on pull requests where it runs', [column(1, { test: 'F' }, { place: 'pull' }), green(2, { place: 'pull' })], 'FP'],
  [
    'no pass of a job that is there now and then',
    [column(1, { test: 'F' }), column(2, { lint: 'F' }), column(3, { lint: 'F' }), green(4)],
    'F---'
  ],
  ['passes after a fork without the job', [column(1, { test: 'F' }), column(2, { evil: 'F' }, fork), green(3), green(4)], 'F-PP'],
  [
    'no pass after it is gone, though a fork has it',
    [column(1, { test: 'F' }), column(2, { lint: 'F' }), column(3, { test: 'P' }, fork), green(4)],
    'F-P-'
  ],
  [
    'passes though a fork had it long before',
    [column(1, { test: 'P' }, fork), column(2, { lint: 'P' }), column(3, { lint: 'P' }), column(4, { test: 'F' }), green(5)],
    'P--FP'
  ],
  [
    'passes of a job that forks alone have',
    [column(1, { test: 'F' }, fork), green(2, fork), column(3, { lint: 'F' }), green(4, fork)],
    'FP--'
  ]
])('a track has %s', (_, columns, outcomes) => {
  expect(judged(...columns)).toBe(outcomes)
})

test('a step passed wherever its job did since it first failed', () => {
  const broken: Column = {
    execution: execution(2),
    sights: [
      { subject: job('test'), outcome: 'fail' },
      { subject: step('npm test'), outcome: 'fail', onlyIfBad: true }
    ]
  }
  const sheet = sheetOf(
    column(1, { test: 'P' }),
    broken,
    column(3, { test: 'P' }),
    green(4),
    column(5, { test: 'F' }),
    column(6, { lint: 'P' })
  )
  const track = [...tracksOf(sheet)].find(({ subject }) => subject.level === 'step')?.track
  expect(track?.executions.map((_, index) => outcomeAt(track, index))).toEqual([undefined, 'fail', 'pass', 'pass', undefined, undefined])
})

test('a step that fails in a fork is kept only since it failed in an own run', () => {
  const seen = (run: number, outcome: 'pass' | 'fail', more = {}): Column => ({
    execution: execution(run, more),
    sights: [
      { subject: job('test'), outcome },
      { subject: step('npm test'), outcome, onlyIfBad: true }
    ]
  })
  const stepOf = (...batches: Column[][]) => {
    const sheet = batches.reduce((before, batch) => withColumns(before, batch), emptySheet)
    const track = [...tracksOf(sheet)].find(({ subject }) => subject.level === 'step')?.track
    return track?.executions.map((_, index) => letters[outcomeAt(track, index) ?? ('' as 'pass')] ?? '-').join('')
  }
  const [strange, passed, failed] = [seen(1, 'fail', fork), [2, 3].map((run) => seen(run, 'pass')), seen(4, 'fail')]
  expect(stepOf([strange], passed)).toBeUndefined()
  expect(stepOf([strange], passed, [failed], [seen(5, 'pass'), seen(6, 'fail', fork)])).toBe('---FPF')
})

test('what infrastructure failed is there and left out', () => {
  const lost: Column = {
    execution: execution(2),
    sights: [{ subject: job('test'), detail: { job: { id: 9, seconds: 60, os: 'linux', selfHosted: false }, infra: 'lost its runner' } }]
  }
  const track = trackOf('test', column(1, { test: 'P' }), lost)
  expect(outcomeAt(track, 1)).toBe('fail')
  expect(track.details.get(1)).toEqual({
    excluded: 'infra',
    sign: 'lost its runner',
    job: { id: 9, seconds: 60, os: 'linux', selfHosted: false }
  })
})

test('durations stand beside their executions', () => {
  expect(
    [...(trackOf('test', column(3, { test: 'P' }), column(5, { test: 'F' }), column(7, { test: 'P' })).seconds ?? [])].toSorted()
  ).toEqual([
    [0, 3],
    [2, 7]
  ])
})

const caseOf = (suites: string[], name: string) =>
  identified({ level: 'test', repository: 'octo/app', workflow: '.github/workflows/ci.yml', test: { suites, className: '', name } })
const [setUp, adds, pays] = [caseOf(['db'], '(outside of the tests)'), caseOf(['db', 'cart'], 'adds'), caseOf(['web'], 'pays')]

/** Reports by what they hold: `s` a set-up that failed, `a` and `p` tests of the same suite and of another; `f` says that it is of a fork. */
const reported = (held: string, run: number): Column => ({
  execution: execution(run + 1, held.includes('f') ? fork : {}),
  sights: [...held.replace('f', '')].map((letter) => ({
    subject: letter === 's' ? setUp : letter === 'a' ? adds : pays,
    outcome: letter === 's' ? 'fail' : 'pass'
  }))
})

test.each<[what: string, reports: string[], outcomes: string]>([
  ['passes where tests of its suite were seen', ['a', 's', 'ap', 's'], 'PFPF'],
  ['fails where they were seen as well', ['a', 'as', 'a'], 'PFP'],
  ['passes in forks, too, once it failed in an own run', ['fa', 's', 'fs', 'fa'], 'PFFP'],
  ['says nothing where it failed in forks alone', ['a', 'fs', 'fa', 'a'], '-F--'],
  ['says nothing where they were not', ['p', 's', 'p', 'a'], '-F-P']
])('what fails around tests %s', (_, reports, outcomes) => {
  const tracks = [...tracksOf(sheetOf(...reports.map(reported)))]
  const track = tracks.find(({ subject }) => subject.id === setUp.id)?.track
  expect(track?.executions.map((__, index) => letters[outcomeAt(track, index) ?? ('' as 'pass')] ?? '-').join('')).toBe(outcomes)
  expect(tracks.filter(({ subject }) => subject.id !== setUp.id).every((one) => isQuiet(one.track))).toBe(true)
})
