import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withColumns } from './add.ts'
import { cellsOf } from './cells.ts'
import type { Column } from './column.ts'
import { aTest, column, drawn, emptySheet, execution, job, sheetOf, step } from './sheet.fixture.ts'
import { most, type Sheet } from './sheet.ts'

test('keeps what became of each subject in each execution', () => {
  expect(
    drawn(sheetOf(column(1, { test: 'P', lint: 'P' }), column(2, { test: 'F' }), column(3, { test: 'L', lint: 'P', e2e: 'P' })))
  ).toEqual({
    test: 'PFL',
    lint: 'P-P',
    e2e: '--P'
  })
})

test('an attempt stands behind the one before it, and before the next run', () => {
  const sheet = sheetOf(column(2, { test: 'P' }), column(1, { test: 'P' }, { attempt: 2 }), column(1, { test: 'F' }))
  expect(sheet.executions.map(({ run, attempt }) => [run, attempt])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1]
  ])
  expect(drawn(sheet)).toEqual({ test: 'FPP' })
})

test('what is read again replaces what was known of that execution', () => {
  const first = sheetOf(column(1, { test: 'F', lint: 'P' }), column(2, { test: 'P' }))
  expect(drawn(withColumns(first, [column(1, { test: 'P' })]))).toEqual({ test: 'PP', lint: '--' })
})

const startsIn = ({ lines }: Sheet) => Object.fromEntries(lines.map(({ subject, starts }) => [subject.job, starts]))
const names = ['a', 'b', 'c']
const columns = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 3 })), { selector: String, maxLength: 25 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([run, attempt]) =>
        fc
          .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom('P', 'F', 'L', '-')])))
          .map((jobs) => column(run, jobs, { attempt }))
      )
    )
  )

test('comes to the same in whatever order and portions it is read', () => {
  fc.assert(
    fc.property(
      columns.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.integer({ min: 1, max: 5 }))
      ),
      ([all, shuffled, size]) => {
        const portions: Column[][] = []
        for (let from = 0; from < shuffled.length; from += size) portions.push(shuffled.slice(from, from + size))
        const whole = sheetOf(...all)
        const inParts = portions.reduce((sheet, portion) => withColumns(sheet, portion), emptySheet)
        expect(inParts.executions).toEqual(whole.executions)
        expect(drawn(inParts)).toEqual(drawn(whole))
        expect(startsIn(inParts)).toEqual(startsIn(whole))
      }
    )
  )
})

test('durations of passes stay with their executions', () => {
  const first = sheetOf(column(1, { test: 'P' }), column(3, { test: 'F' }), column(4, { test: 'P' }))
  const sheet = withColumns(first, [column(2, { test: 'P' })])
  const [line] = sheet.lines
  expect(line?.durations).toEqual([1, 2, 4])
  expect(line && [...cellsOf(line, sheet.executions).seconds].toSorted(([a], [b]) => a - b)).toEqual([
    [0, 1],
    [1, 2],
    [3, 4]
  ])
})

test('a pass of unknown length keeps its place among the durations', () => {
  const unknown: Column = { execution: execution(2), sights: [{ subject: job('test'), outcome: 'pass' }] }
  const sheet = sheetOf(column(1, { test: 'P' }), unknown, column(3, { test: 'P' }))
  expect(sheet.lines[0]?.durations).toEqual([1, -1, 3])
})

test('durations are of the own passes, whatever forks pass', () => {
  const passed = (run: number, place: 'default' | 'fork' = 'default') => column(run, { test: 'P' }, { place })
  const own = Array.from({ length: 40 }, (_, index) => passed(1 + 2 * index))
  const ofForks = Array.from({ length: 99 }, (_, index) => passed(2 + index, 'fork')).filter(
    ({ execution: { run } }) => run % 2 === 0 || run > 80
  )
  const sheet = ofForks.reduce((before, one) => withColumns(before, [one]), sheetOf(...own))
  const [line] = sheet.lines
  expect(line?.durations).toEqual(sheetOf(...own).lines[0]?.durations)
  const seconds = line && cellsOf(line, sheet.executions).seconds
  const runs = [...(seconds ?? [])].map(([index, took]) => [sheet.executions[index]?.run, took])
  expect(runs.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(
    Array.from({ length: most.durations }, (_, index) => [17 + 2 * index, 17 + 2 * index])
  )
})

test('starts stay with their executions, of failures as well, and none is known of what has no outcome', () => {
  const unknown: Column = { execution: execution(3), sights: [{ subject: job('test'), outcome: 'pass' }] }
  const none: Column = { execution: execution(2), sights: [{ subject: job('test'), outcome: undefined, start: 7 }] }
  const sheet = withColumns(sheetOf(column(1, { test: 'P' }), column(5, { test: 'F' }), unknown, none), [column(4, { test: 'L' })])
  const [line] = sheet.lines
  expect(line?.starts).toEqual([2, -1, 8, 10])
  expect(line && Object.fromEntries(cellsOf(line, sheet.executions).starts)).toEqual({ 0: 2, 3: 8, 4: 10 })
})

test('keeps so many durations, starts and details and no more, the newest', () => {
  const many = Array.from({ length: 200 }, (_, index): Column => {
    const outcome = index % 2 === 0 ? 'pass' : 'fail'
    const detail = outcome === 'fail' ? { failure: { message: `no ${index}` } } : undefined
    return { execution: execution(index + 1), sights: [{ subject: job('test'), outcome, seconds: index, start: index, detail }] }
  })
  const [line] = sheetOf(...many).lines
  expect(line?.durations).toHaveLength(most.durations)
  expect(line?.durations.at(-1)).toBe(198)
  expect(line?.starts).toEqual(Array.from({ length: most.starts }, (_, index) => 200 - most.starts + index))
  expect(line?.details).toHaveLength(most.details)
  expect(line?.details.at(-1)).toEqual({ run: 200, attempt: 1, failure: { message: 'no 199' } })
})

test('a test keeps the job that one execution knows of, and its newest place', () => {
  const seen = (run: number, more: object): Column => ({
    execution: execution(run),
    sights: [{ subject: { ...aTest('adds'), ...more }, outcome: 'pass' }]
  })
  const columns = [seen(1, { job: 'unit', file: 'old.ts' }), seen(2, { file: 'new.ts' })]
  const known = { job: 'unit', file: 'new.ts' }
  expect(sheetOf(...columns).lines[0]?.subject).toMatchObject(known)
  expect(columns.reduce((sheet, one) => withColumns(sheet, [one]), emptySheet).lines[0]?.subject).toMatchObject(known)
})

test('details of forks take no room from those of the own runs', () => {
  const failed = (run: number, place: 'default' | 'fork'): Column => ({
    execution: execution(run, { place }),
    sights: [{ subject: job('test'), outcome: 'fail', detail: { failure: { message: place } } }]
  })
  const [own, ofForks] = [
    Array.from({ length: 70 }, (_, index) => failed(1 + index, 'default')),
    Array.from({ length: 70 }, (_, index) => failed(100 + index, 'fork'))
  ]
  const [line] = sheetOf(...own, ...ofForks).lines
  const runsOf = (place: string) => line?.details.filter(({ failure }) => failure?.message === place).map(({ run }) => run)
  expect(runsOf('default')).toEqual(Array.from({ length: most.details }, (_, index) => 11 + index))
  expect(runsOf('fork')).toEqual(Array.from({ length: most.detailsOfForks }, (_, index) => 170 - most.detailsOfForks + index))
  expect(line?.details.map(({ run }) => run)).toEqual(line?.details.map(({ run }) => run).toSorted((a, b) => a - b))
})

const placedIn = (run: number, more: object, place: 'default' | 'fork' = 'default'): Column => ({
  execution: execution(run, { place }),
  sights: [{ subject: { ...aTest('adds'), ...more }, outcome: 'pass' }]
})
const [unit, evil] = [
  { job: 'unit', file: 'a.ts' },
  { job: 'evil', file: 'b.ts', line: 7 }
]
const rows: [what: string, batches: Column[][], where: object][] = [
  ['of a batch the newest, whatever its order', [[placedIn(2, unit), placedIn(1, { ...evil })]], { ...unit, line: 7 }],
  ['of batches the newest, whatever their order', [[placedIn(2, unit)], [placedIn(1, { job: 'old', file: 'old.ts' })]], unit],
  ['its own runs, though forks ran since', [[placedIn(1, unit)], [placedIn(2, evil, 'fork')]], unit],
  ['its own runs within a batch', [[placedIn(2, evil, 'fork'), placedIn(1, unit)]], unit],
  ['its own runs where a fork came first', [[placedIn(1, evil, 'fork')], [placedIn(2, unit)]], unit],
  ['nothing where only forks say it', [[placedIn(1, {})], [placedIn(2, evil, 'fork')]], {}],
  ['forks where there is nobody else', [[placedIn(2, evil, 'fork')], [placedIn(1, unit, 'fork')]], evil],
  ['what it knew, though the execution is read again', [[placedIn(1, unit)], [placedIn(1, {})]], unit]
]
test.each(rows)('where a test is, is told by %s', (_, batches, where) => {
  const [line] = batches.reduce((sheet, batch) => withColumns(sheet, batch), emptySheet).lines
  expect(line?.subject).toEqual({ ...aTest('adds'), ...where })
})

test('a step is kept from its first failure on, with what else was read then', () => {
  const seen = (run: number, outcome: 'pass' | 'fail'): Column => ({
    execution: execution(run),
    sights: [{ subject: step('npm test'), outcome, onlyIfBad: true }]
  })
  const quiet = withColumns(emptySheet, [seen(1, 'pass')])
  expect(drawn(quiet)).toEqual({})
  const failed = withColumns(quiet, [seen(2, 'pass'), seen(3, 'fail')])
  expect(drawn(failed)).toEqual({ 'npm test': '-PF' })
  expect(drawn(withColumns(failed, [seen(4, 'pass')]))).toEqual({ 'npm test': '-PFP' })
})
