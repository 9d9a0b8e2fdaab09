import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeOf } from '../model/outcome-codes.ts'
import { withColumns } from './add.ts'
import { cellsOf } from './cells.ts'
import type { Column } from './column.ts'
import { lastOfDays } from './daily.ts'
import { pruned } from './prune.ts'
import { emptySheet, execution, job, sheetOf } from './sheet.fixture.ts'
import { most, type Sheet, type SheetExecution } from './sheet.ts'
import { linesOf, sheetFrom } from './sheet-lines.ts'

const day = 86_400
const perDay = 50

/** Runs of so many days, at even times. A pass of run 7 takes 7 seconds. */
const runs = (days: number, more: (run: number) => Partial<SheetExecution> = () => ({})): Column[] =>
  Array.from({ length: days * perDay }, (_, index) => passOf(index + 1, { at: Math.floor((index / perDay) * day), ...more(index + 1) }))

const passOf = (run: number, more: Partial<SheetExecution>): Column => ({
  execution: execution(run, more),
  sights: [{ subject: job('test'), outcome: 'pass', seconds: run }]
})

/** What is known of how long it took, by run; what is older than the newest passes is exact to half a percent. */
function known(sheet: Sheet): string[] {
  const [line] = sheet.lines
  const { seconds = new Map() } = line ? cellsOf(line, sheet.executions) : {}
  return [...seconds].toSorted(([a], [b]) => a - b).map(([at, one]) => `${sheet.executions[at]?.run}: ${Math.round(one)}`)
}

const upTo = (last: number, count: number) => Array.from({ length: count }, (_, index) => last - count + 1 + index)
const shown = (of: readonly number[]) => of.map((run) => `${run}: ${run}`)
const stored = (sheet: Sheet): Sheet => sheetFrom(linesOf(sheet)) ?? emptySheet

test('of the newest passes each is kept, and before them the last of each day', () => {
  const sheet = sheetOf(...runs(5))
  expect(known(sheet)).toEqual(shown([50, 100, 150, 200, ...upTo(250, most.durations)]))
  expect(known(stored(sheet))).toEqual(known(sheet))
  expect(stored(sheet).lines).toEqual(sheetFrom(linesOf(stored(sheet)))?.lines)
})

test('a day whose last pass is among the newest is not kept twice', () => {
  const sheet = sheetOf(...runs(5).slice(0, 4 * perDay + 10))
  expect(known(sheet)).toEqual(shown([50, 100, 150, ...upTo(210, most.durations)]))
})

test('the newest of a day that another run follows gives way to it', () => {
  const some = sheetOf(...runs(5).slice(0, 3 * perDay + 40))
  expect(known(withColumns(some, runs(5).slice(3 * perDay + 40)))).toEqual(known(sheetOf(...runs(5))))
})

test('failures, and runs of strangers, stand for no day', () => {
  const columns = runs(3, (run) => (run === 50 ? { place: 'fork' } : {})).map(
    (one, index): Column => (index === 99 ? { ...one, sights: [{ subject: job('test'), outcome: 'fail', seconds: 1 }] } : one)
  )
  expect(known(sheetOf(...columns))).toEqual(shown([49, 99, ...upTo(150, most.durations)]))
})

test('days of which the duration is not known are none, and hide no other', () => {
  const columns = runs(4).map(
    (one, index): Column => (index === 49 || index === 99 ? { ...one, sights: [{ subject: job('test'), outcome: 'pass' }] } : one)
  )
  expect(known(sheetOf(...columns))).toEqual(shown([150, ...upTo(200, most.durations)]))
})

test('what began before the window goes', () => {
  const sheet = pruned(sheetOf(...runs(6)), 2 * day)
  expect(known(sheet)).toEqual(shown([150, 200, 250, ...upTo(300, most.durations)]))
  expect(known(pruned(stored(sheetOf(...runs(6))), 2 * day))).toEqual(known(sheet))
})

test('no more days are kept than a window may have', () => {
  const columns = Array.from({ length: 150 }, (_, index) => passOf(index + 1, { at: index * day }))
  expect(known(sheetOf(...columns))).toEqual(shown(upTo(150, most.durations + most.days)))
})

test('what an older version kept has no days, and gets them', () => {
  const old = linesOf(sheetOf(...runs(3))).map((line) => line.replace(/,"y":"[^"]*"/, ''))
  const sheet = sheetFrom(old) ?? emptySheet
  expect(known(sheet)).toEqual(shown(upTo(150, most.durations)))
  expect(known(withColumns(sheet, runs(5).slice(150)))).toEqual(shown([150, 200, ...upTo(250, most.durations)]))
})

test.each(['"y":7', '"y":null', '"y":"?"', `"y":"${'AB'.repeat(5000)}"`])('a line with %s is read', (planted) => {
  const lines = linesOf(sheetOf(...runs(3))).map((line) => line.replace(/"y":"[^"]*"/, planted))
  expect(sheetFrom(lines)?.lines).toHaveLength(1)
  expect(known(sheetFrom(lines) ?? emptySheet).slice(-most.durations)).toEqual(shown(upTo(150, most.durations)))
})

test('it is the same in whatever order and portions it is read, stored between or not', () => {
  const columns = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3 })), {
    selector: String,
    maxLength: 120,
    minLength: 40
  })
  const portions = columns.chain((keys) =>
    fc.tuple(
      fc.shuffledSubarray(
        keys.map(([run, attempt]): Column => {
          const outcome = (run + attempt) % 7 === 0 ? 'fail' : 'pass'
          // A re-run may begin days after the run itself.
          const at = run * 9000 + (attempt - 1) * 50_000
          return { execution: execution(run, { attempt, at }), sights: [{ subject: job('test'), outcome, seconds: run * 10 + attempt }] }
        }),
        { minLength: keys.length }
      ),
      fc.integer({ min: 5, max: 60 }),
      fc.boolean()
    )
  )
  fc.assert(
    fc.property(portions, ([all, size, store]) => {
      let sheet = emptySheet
      for (let from = 0; from < all.length; from += size) {
        const next = withColumns(sheet, all.slice(from, from + size))
        sheet = store ? stored(next) : next
      }
      expect(known(sheet).map((one) => one.split(':')[0])).toEqual(known(sheetOf(...all)).map((one) => one.split(':')[0]))
    })
  )
})

test('the days are found by their last pass', () => {
  const executions = runs(3).map((one) => one.execution)
  const codes = new Uint8Array(executions.length).fill(codeOf.pass)
  codes.fill(0, 40, 60)
  expect(lastOfDays(codes, executions)).toEqual([39, 99])
  expect(lastOfDays(codes.fill(0), executions)).toEqual([])
})
