import { expect, test } from '@jest/globals'
import { withColumns } from './add.ts'
import type { Sight } from './column.ts'
import { pruned } from './prune.ts'
import { aTest, emptySheet, execution } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'
import { linesOf, sheetFrom } from './sheet-lines.ts'
import { tracksOf } from './tracks.ts'

const hour = 3600
const empty: Sheet = { ...emptySheet, variant: 'unit' }
const sights: Readonly<Record<string, Partial<Sight>>> = { P: { outcome: 'pass' }, F: { outcome: 'fail' }, S: { skipped: true } }

/** Runs an hour apart, the first at one o'clock: `P` passed, `F` failed, `S` skipped, `-` not named. */
const columns = (drawing: string) =>
  [...drawing].map((letter, index) => ({
    execution: execution(index + 1),
    sights: letter === '-' ? [] : [{ subject: aTest('adds'), ...sights[letter] }]
  }))

const skippedAt = (drawing: string) => withColumns(empty, columns(drawing)).lines[0]?.skippedAt

test.each<[drawing: string, at: number | undefined]>([
  ['PFP', undefined],
  ['PFS', 3 * hour],
  ['PFSSS', 5 * hour],
  ['PFSS--', 4 * hour],
  ['PFSSP', undefined],
  ['S', hour]
])('%s is known to be skipped at %p', (drawing, at) => expect(skippedAt(drawing)).toBe(at))

test('in whatever order runs are read', () => {
  const all = columns('PFPSSPSS-')
  const sheets = [all, all.toReversed()].map((order) => order.reduce((sheet, column) => withColumns(sheet, [column]), empty))
  expect(sheets.map(({ lines }) => lines[0]?.skippedAt)).toEqual([8 * hour, 8 * hour])
})

const kept = withColumns(empty, columns('PFPSSS--'))

test('the ledger keeps it in a few bytes', () => {
  const lines = linesOf(kept)
  expect(sheetFrom(lines)).toEqual(kept)
  expect(lines.at(-1)).toMatch(/,"k":21600}$/)
})

test('a line of which nothing but that is left stays as long as the window', () => {
  expect(pruned(kept, 5 * hour).lines).toMatchObject([{ codes: expect.stringMatching(/^-/), skippedAt: 6 * hour }])
  expect(pruned(kept, 7 * hour).lines).toEqual([])
})

test('who judges is told', () => expect([...tracksOf(kept)].map(({ track }) => track.skippedAt)).toEqual([6 * hour]))
