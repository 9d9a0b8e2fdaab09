import { expect, test } from '@jest/globals'
import { withColumns } from './add.ts'
import { mostBornOfFork } from './admitted.ts'
import type { Column } from './column.ts'
import { largest, pruned, withoutForks } from './prune.ts'
import { column, drawn, emptySheet, execution, job, sheetOf } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'
import { linesOf, sheetFrom } from './sheet-lines.ts'
import { withinLimits } from './within-limits.ts'

const { subjects: most } = mostBornOfFork
const fork = { place: 'fork' } as const
const names = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `t${from + index}`)
const all = (which: readonly string[], letter = 'P') => Object.fromEntries(which.map((name) => [name, letter]))
const kept = ({ lines }: Sheet) => lines.map(({ subject }) => subject.job).join(' ')

const limits = (sheet: Sheet) => withinLimits(sheet, { lines: 3, linesOfForks: 2 })
const rows: [what: string, columns: Column[], kept: string, leftOut: object | undefined][] = [
  ['all that has room', [column(1, all(['a', 'b'])), column(2, all(['c']), fork)], 'a b c', undefined],
  ['what forks brought goes first', [column(1, all(['a', 'b'])), column(2, all(['x', 'y']), fork)], 'a b x', { own: 0, ofForks: 1 }],
  ['though it stands last', [column(1, all(['x', 'y', 'z']), fork), column(2, all(['a']))], 'x y a', { own: 0, ofForks: 1 }],
  ['then what ran longest ago', [column(1, all(['a', 'b'])), column(2, all(['c', 'd']))], 'a c d', { own: 1, ofForks: 0 }],
  [
    'what a fork ran since is as old',
    [column(1, all(['a'])), column(2, all(['b', 'c', 'd'])), column(3, all(['a']), fork)],
    'b c d',
    { own: 1, ofForks: 0 }
  ],
  ['few of forks, whatever room there is', [column(1, all(['x', 'y', 'z']), fork)], 'x y', { own: 0, ofForks: 1 }]
]
test.each(rows)('a sheet keeps %s', (_, columns, expected, leftOut) => {
  const sheet = limits(sheetOf(...columns))
  expect([kept(sheet), sheet.leftOut]).toEqual([expected, leftOut])
})

test('a run of a fork brings so many new ones and no more, what failed first', () => {
  const before = sheetOf(column(1, all(['own'])))
  const many = { ...all(names(most + 500)), ...all(names(10, 9000), 'F'), own: 'F' }
  const after = withColumns(before, [column(2, many, fork)])
  expect(after.lines).toHaveLength(1 + most)
  expect(after.leftOut).toEqual({ own: 0, ofForks: 510 })
  expect(drawn(after)).toMatchObject({ own: 'PF', t0: '-P', t9000: '-F', t9009: '-F' })
  expect(withColumns(before, [column(2, many)]).lines).toHaveLength(1 + most + 510)
})

test('each run of a fork has its own number', () => {
  const columns = [1, 2].map((run) => column(run, all(names(most, run * 10_000)), fork))
  expect(sheetOf(...columns)).toMatchObject({ lines: { length: 2 * most } })
  expect(sheetOf(...columns).leftOut).toBeUndefined()
})

test('of more executions than have room those of forks go first', () => {
  const executions = Array.from({ length: largest.executions + 30 }, (_, index) => execution(index + 1, index < 20 ? {} : fork))
  const sheet = pruned({ ...emptySheet, executions }, 0)
  expect(sheet.executions).toHaveLength(largest.executions)
  expect([sheet.executions[0]?.run, sheet.executions[19]?.run, sheet.executions[20]?.run]).toEqual([1, 20, 51])
})

test('without forks a sheet is as if they had run nothing', () => {
  const own = [column(1, all(['a', 'b'])), column(4, { a: 'F' })]
  expect(withoutForks(sheetOf(...own, column(2, all(['a', 'x']), fork)))).toMatchObject({ lines: sheetOf(...own).lines })
})

test('what forks said goes where the ledger would not take the list', () => {
  const long = 'y'.repeat(20_000)
  const failing = (run: number): Column => ({
    execution: execution(run, fork),
    sights: names(99, run * 1000).map((name) => ({ subject: job(`${name}${long}`), outcome: 'fail' as const }))
  })
  const sheet = sheetOf(column(1, all(['own'])), ...Array.from({ length: 10 }, (_, index) => failing(2 + index)))
  const back = sheetFrom(linesOf(sheet))
  expect(back && [kept(back), back.executions.map(({ run }) => run)]).toEqual(['own', [1]])
})
