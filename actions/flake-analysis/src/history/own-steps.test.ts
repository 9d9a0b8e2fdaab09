import { expect, test } from '@jest/globals'
import { withColumns } from './add.ts'
import { cellsOf } from './cells.ts'
import type { Column, Sight } from './column.ts'
import { aTest, drawn, emptySheet, execution } from './sheet.fixture.ts'
import type { Sheet, SheetExecution } from './sheet.ts'

const empty: Sheet = { ...emptySheet, variant: 'unit' }
const sights: Readonly<Record<string, Partial<Sight>>> = {
  P: { outcome: 'pass', seconds: 2 },
  F: { outcome: 'fail', detail: { failure: { message: 'boom' } } },
  S: { skipped: true }
}

/** What a step of a job that is under way read: `{ adds: 'P' }`. */
const step = (tests: Readonly<Record<string, string>>, more: Partial<SheetExecution> = { own: true }): Column => ({
  execution: execution(1, more),
  sights: Object.entries(tests).map(([name, letter]) => ({ subject: aTest(name), ...sights[letter] }))
})
const after = (...steps: readonly Column[]) => steps.reduce((sheet, one) => withColumns(sheet, [one]), empty)

type Steps = readonly Readonly<Record<string, string>>[]
test.each<[what: string, steps: Steps, known: object]>([
  ['adds what the first did not read', [{ adds: 'F' }, { pays: 'P' }], { adds: 'F', pays: 'P' }],
  ['and a third adds to both', [{ adds: 'F' }, { pays: 'P' }, { ships: 'F' }], { adds: 'F', pays: 'P', ships: 'F' }],
  ['says what became of a test that both read', [{ adds: 'F', pays: 'P' }, { adds: 'P' }], { adds: 'P', pays: 'P' }],
  ['also where it failed the second time', [{ adds: 'P' }, { adds: 'F' }], { adds: 'F' }],
  ['takes nothing by skipping it', [{ adds: 'F' }, { adds: 'S', pays: 'P' }], { adds: 'F', pays: 'P' }],
  ['read again says the same', [{ adds: 'F' }, { adds: 'F' }], { adds: 'F' }]
])('of two steps of one job, the second %s', (_, steps, known) => {
  const sheet = after(...steps.map((one) => step(one)))
  expect([drawn(sheet), sheet.executions]).toEqual([known, [execution(1, { own: true })]])
})

test('nothing stays of how a test failed that passed in the second step, nor of how long it took where it failed there', () => {
  const sheet = after(step({ adds: 'F', pays: 'P' }), step({ adds: 'P', pays: 'F' }))
  const known = sheet.lines.map((line) => cellsOf(line, sheet.executions))
  expect(known.map(({ details, seconds }) => [details.size, [...seconds.values()]])).toEqual([
    [0, [2]],
    [1, []]
  ])
})

test.each<[what: string, columns: readonly [Column, Column]]>([
  ['the report of an artifact', [step({ adds: 'F' }, {}), step({ pays: 'P' }, {})]],
  ['an artifact of what the job itself read', [step({ adds: 'F' }), step({ pays: 'P' }, {})]],
  ['the job itself after an artifact', [step({ adds: 'F' }, {}), step({ pays: 'P' })]]
])('%s replaces what was known', (_, columns) => expect(drawn(after(...columns))).toMatchObject({ adds: '-', pays: 'P' }))

const own = { own: true } as const
const massive = { own: true, excluded: 'mass-failure' } as const
test.each<[what: string, first: Partial<SheetExecution>, second: Partial<SheetExecution>, excluded: string | undefined]>([
  ['both', massive, massive, 'mass-failure'],
  ['the first alone', massive, own, undefined],
  ['the second alone', own, massive, undefined]
])('where nearly all tests of %s failed, so much is kept of it', (_, first, second, excluded) => {
  expect(after(step({ adds: 'F' }, first), step({ pays: 'F' }, second)).executions[0]?.excluded).toBe(excluded)
})

test('the attempt began when the first of them says so', () => {
  const [known] = after(step({ adds: 'P' }, { ...own, at: 100 }), step({ pays: 'P' }, { ...own, at: 900 })).executions
  expect(known?.at).toBe(100)
})
