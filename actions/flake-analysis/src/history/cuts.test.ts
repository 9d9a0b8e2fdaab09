import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withColumns } from './add.ts'
import type { Column } from './column.ts'
import { cutsOf, cutsOfBoth, fitted, withoutCut } from './cuts.ts'
import { aTest, column, drawn, emptySheet, execution, job, sheetOf } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'
import { linesOf } from './sheet-lines.ts'
import { totalOf, weightOf } from './weight.ts'

const plenty = { ofForks: 1e9, own: 1e9, ownOfSheet: 1e9 }
const fork = { place: 'fork' } as const
const named = (...sheets: Sheet[]) => new Map(sheets.map((sheet, index) => [`s${index}`, sheet]))
const drawnOf = (sheets: ReadonlyMap<string, Sheet>) => [...sheets.values()].map(drawn)

/** A sheet in which a test fails, with so much to say. */
const failing = (run: number, names: readonly string[], { place = 'fork' as 'fork' | 'default', says = 1000 } = {}): Column => ({
  execution: execution(run, { place }),
  sights: names.map((name) => ({ subject: aTest(name), outcome: 'fail', detail: { failure: { message: 'm'.repeat(says) } } }))
})

test('what has room stays as it is', () => {
  const sheets = named(sheetOf(column(1, { a: 'P' }), column(2, { x: 'F' }, fork)))
  expect(cutsOf(sheets, plenty)).toEqual(new Map())
  expect(fitted(sheets, plenty).sheets).toBe(sheets)
  expect(cutsOf(sheets)).toEqual(new Map())
})

test('of what forks brought the oldest goes first, of whatever sheet', () => {
  const sheets = named(sheetOf(failing(1, ['a']), failing(4, ['d'])), sheetOf(failing(2, ['b']), failing(3, ['c'])))
  const left = (ofForks: number) => drawnOf(fitted(sheets, { ...plenty, ofForks }).sheets)
  expect(left(9000)).toEqual([
    { a: 'F-', d: '-F' },
    { b: 'F-', c: '-F' }
  ])
  expect(left(3000)).toEqual([{ d: 'F' }, { c: 'F' }])
  expect(left(1500)).toEqual([{ d: 'F' }, {}])
  expect(left(10)).toEqual([{}, {}])
})

test('a run that brings more than all may take goes alone', () => {
  const sheets = named(sheetOf(failing(1, ['a']), failing(2, ['b', 'c', 'd'])))
  const { sheets: left, cuts } = fitted(sheets, { ...plenty, ofForks: 2500 })
  expect(drawnOf(left)).toEqual([{ a: 'F' }])
  expect(cuts.get('s0')?.leftOut).toEqual({ own: 0, ofForks: 3 })
  expect(left.get('s0')?.leftOut).toEqual({ own: 0, ofForks: 3 })
})

test('runs of forks between the own ones make no own test longer, and push none out', () => {
  const names = Array.from({ length: 40 }, (_, index) => `t${index}`)
  const passes = Object.fromEntries(names.map((name) => [name, 'P']))
  const own = Array.from({ length: 100 }, (_, index) => column(4 * index + 1, passes))
  const between = Array.from({ length: 400 }, (_, index) => column(index + 1, {}, { ...fork, read: false })).filter(
    ({ execution: { run } }) => run % 4 !== 1
  )
  const limits = { ...plenty, ownOfSheet: 18_000, ofForks: 3000 }
  for (const sheet of [sheetOf(...own), sheetOf(...own, ...between)]) {
    const [left] = fitted(named(sheet), limits).sheets.values()
    expect([left?.lines.length, left?.leftOut]).toEqual([40, sheet.executions.length === 100 ? undefined : { own: 0, ofForks: 0 }])
  }
})

test('what forks say of the own tests goes, and the tests stay', () => {
  const own = failing(1, ['a'], { place: 'default' })
  const sheets = named(sheetOf(own, failing(2, ['a'])), sheetOf(column(1, { quiet: 'P' })))
  const { sheets: left, cuts } = fitted(sheets, { ...plenty, ofForks: 500 })
  expect(drawnOf(left)).toEqual([{ a: 'F' }, { quiet: 'P' }])
  expect(left.get('s0')?.lines[0]?.details.map(({ run }) => run)).toEqual([1])
  expect([...cuts.keys()]).toEqual(['s0'])
})

test('of the own runs what they saw longest ago goes, then what only ever passed', () => {
  const quiet: Column = { execution: execution(50), sights: ['p', 'q'].map((name) => ({ subject: aTest(name), outcome: 'pass' })) }
  const sheets = named(sheetOf(failing(1, ['old'], { place: 'default' }), quiet), sheetOf(failing(49, ['new'], { place: 'default' })))
  const left = (own: number) => drawnOf(fitted(sheets, { ...plenty, own }).sheets)
  expect(left(9000)).toEqual([{ old: 'F-', p: '-P', q: '-P' }, { new: 'F' }])
  expect(left(2000)).toEqual([{ p: '-P', q: '-P' }, { new: 'F' }])
  expect(left(1190)).toEqual([{}, { new: 'F' }])
})

test('a sheet of the own runs has a limit of its own', () => {
  const columns = ['a', 'b', 'c'].map((name, index) => failing(index + 1, [name], { place: 'default' }))
  const { sheets, cuts } = fitted(named(sheetOf(...columns), sheetOf(...columns)), { ...plenty, ownOfSheet: 2600 })
  expect(drawnOf(sheets).map((sheet) => Object.keys(sheet))).toEqual([
    ['b', 'c'],
    ['b', 'c']
  ])
  expect(cuts.get('s0')?.leftOut).toEqual({ own: 1, ofForks: 0 })
})

test('what is skipped everywhere is of whose runs skipped it', () => {
  const skipped = (run: number, name: string, place: 'fork' | 'default'): Column => ({
    execution: execution(run, { place }),
    sights: [{ subject: aTest(name), outcome: undefined, skipped: true }]
  })
  const sheets = named(sheetOf(skipped(1, 'own', 'default'), skipped(2, 'theirs', 'fork')))
  expect(drawnOf(fitted(sheets, { ...plenty, ofForks: 10 }).sheets)).toEqual([{ own: '-' }])
  expect(drawnOf(fitted(sheets, { ...plenty, own: 10 }).sheets)).toEqual([{ theirs: '--' }])
})

test('both cuts together are one', () => {
  const sheet = sheetOf(failing(1, ['a']), failing(2, ['b']), column(3, { own: 'P' }))
  const [first, second] = [1, 2].map((run) => {
    const name = run === 1 ? 'a' : 'b'
    return new Map([['s0', { executions: new Set([`${run}.1`]), subjects: new Set([aTest(name).id]), leftOut: { own: 0, ofForks: 1 } }]])
  }) as [Map<string, never>, Map<string, never>]
  const both = cutsOfBoth(first, second)
  expect(drawn(withoutCut(sheet, both.get('s0')))).toEqual({ own: 'P' })
  expect(withoutCut(sheet, both.get('s0')).leftOut).toEqual({ own: 0, ofForks: 2 })
  expect(cutsOfBoth(first, new Map())).toEqual(first)
})

const sights = fc.record({
  run: fc.integer({ min: 1, max: 40 }),
  place: fc.constantFrom('fork' as const, 'default' as const),
  names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'ü😀'), { minLength: 1 }),
  says: fc.integer({ min: 0, max: 400 })
})
const sheets = fc.array(fc.array(sights, { maxLength: 12 }), { minLength: 1, maxLength: 4 }).map((all) =>
  named(
    ...all.map((columns) =>
      withColumns(
        emptySheet,
        columns.map(({ run, names, ...more }) => failing(run, names, more))
      )
    )
  )
)
const textOf = (sheet: Sheet) =>
  linesOf(sheet)
    .slice(1)
    .reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)

test('a sheet weighs what it takes in the ledger', () => {
  fc.assert(
    fc.property(sheets, (all) => {
      for (const sheet of all.values()) {
        const { base, own, ofForks } = weightOf(sheet)
        const sum = [...own, ...ofForks].reduce((bytes, one) => bytes + one.bytes, base)
        expect(totalOf(sheet)).toBe(textOf(sheet))
        expect(sum).toBeGreaterThanOrEqual(totalOf(sheet))
      }
    })
  )
})

test('what is left has room, whatever there was, and forks cost the own runs nothing', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 100, max: 4000 }), (all, ofForks) => {
      const left = fitted(all, { ...plenty, ofForks }).sheets
      const owned = [...all].map(([key, sheet]) => [key, weightOf(sheet)] as const)
      for (const [key, { own }] of owned) {
        const ids = new Set(left.get(key)?.lines.map(({ subject }) => subject.id))
        expect(own.filter(({ id }) => !ids.has(id))).toEqual([])
      }
      const forks = [...left.values()].flatMap((sheet) => weightOf(sheet).ofForks)
      // The codes of what is left are packed anew.
      expect(forks.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(ofForks + 20 * left.size)
    })
  )
})

test('a job is as good as a test', () => {
  expect(weightOf(sheetOf(column(1, { a: 'P' }))).own).toMatchObject([{ id: job('a').id, at: 3600, isTold: false }])
})
