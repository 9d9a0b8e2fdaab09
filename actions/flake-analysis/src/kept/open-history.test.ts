import { expect, test } from '@jest/globals'
import { createLedger } from '@tocsin/ledger'
import { withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import type { ReadExecution } from '../model/reading.ts'
import { keepJudged } from './keep-judged.ts'
import { readKnown } from './known.ts'
import { keptSince, openHistory } from './open-history.ts'
import { noState } from './state.ts'
import { type FlakeLedger, keepReading } from './store.ts'

const repository = 'octo/app'
const day = 86_400
const memory = () => createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' }) as FlakeLedger
const ports = (ledger: FlakeLedger | undefined) => ({ ledger: async () => ledger as never })
const all = () => true

const reading = (workflow: string, day_: number): ReadExecution => ({
  execution: { run: day_, attempt: 1, sha: 'a'.repeat(12), at: day_ * day, place: 'default' },
  ...{
    workflow: `.github/workflows/${workflow}`,
    workflowName: workflow,
    runNumber: 1,
    url: '',
    branch: 'main',
    event: 'push',
    outcome: 'fail'
  }
})
const news = (...executions: ReadExecution[]) => ({ repository, executions, tests: [] })

/** A ledger that has one run of each of these workflows, on the first day and on the tenth. */
async function kept(...workflows: string[]): Promise<FlakeLedger> {
  const ledger = memory()
  const executions = workflows.flatMap((workflow) => [reading(workflow, 1), reading(workflow, 10)])
  await keepReading(ledger, { news: news(...executions), watermark: { key: 'k', value: 'mark' }, since: 0 })
  return ledger
}

const workflowsOf = ({ sheets }: { sheets: ReadonlyMap<string, { workflow: string }> }) =>
  [...sheets.values()].map(({ workflow }) => workflow.slice('.github/workflows/'.length)).toSorted()

test('what is known of a repository is read, as far as it is of this part', async () => {
  const ledger = await kept('a.yml', 'b.yml')
  const whole = await openHistory(ports(ledger), repository, all)
  expect([workflowsOf(whole), whole.state.watermarks, whole.problem]).toEqual([['a.yml', 'b.yml'], { k: 'mark' }, undefined])
  expect(whole.ledger).toBe(ledger)
  const part = await openHistory(ports(ledger), repository, (file) => file.endsWith('b.yml'))
  expect([workflowsOf(part), part.state]).toEqual([['b.yml'], whole.state])
  expect(workflowsOf(await openHistory(ports(ledger), 'octo/else', all))).toEqual([])
})

test('without a ledger nothing is known, and nothing is wrong', async () => {
  expect(await openHistory(ports(undefined), repository, all)).toEqual({
    ledger: undefined,
    sheets: new Map(),
    state: noState,
    cuts: new Map()
  })
})

test.each<[what: string, open: () => Promise<FlakeLedger>]>([
  ['opened', async () => Promise.reject(new Error('no such branch'))],
  ['read', async () => ({ ...memory(), readAll: async () => Promise.reject(new Error('no such branch')) })]
])('a ledger that cannot be %s is said, and not written to', async (_, open) => {
  const { ledger, sheets, state, problem } = await openHistory({ ledger: open as never }, repository, all)
  expect([ledger, sheets.size, state]).toEqual([undefined, 0, noState])
  expect(problem?.message).toMatch(/^The history could not be read: no such branch/)
})

test.each([
  [30, 0, 70],
  [30, 90, 10],
  [90, 30, 10]
])('of %s days asked for now and %s before, day %s is the first that is kept', (days, before, first) => {
  expect(keptSince({ now: 100 * day, days }, { ...noState, days: before })).toBe(first * day)
})

const judgedOf = async (ledger: FlakeLedger) => (await readKnown(ledger, repository)).state

const allOf = (sheets: ReadonlyMap<string, Sheet>) => ({ sheets: [...sheets.values()], all: sheets })
const flaky = { state: 'flaky', since: '2026-01-05T00:00:00.000Z' } as const

test('what was judged replaces what was known of the same, and leaves what is of others', async () => {
  const ledger = await kept('a.yml', 'b.yml')
  const { sheets } = await readKnown(ledger, repository)
  const [own = '', other = ''] = [...sheets.values()].map(({ lines }) => lines[0]?.subject.id)
  const scope = { repository, days: 30 }
  await keepJudged(ledger, { judged: { [own]: flaky, [other]: flaky }, ...allOf(sheets), scope, wholeOf: [], since: 0 })
  expect(await judgedOf(ledger)).toMatchObject({ judged: { [own]: flaky, [other]: flaky }, whole: [], days: 30 })

  const judgedPart = { sheets: [...sheets.values()].slice(0, 1), all: sheets }
  await keepJudged(ledger, { judged: {}, ...judgedPart, scope: { repository, days: 7 }, wholeOf: ['k'], since: 0 })
  expect(await judgedOf(ledger)).toEqual({ version: 1, watermarks: { k: 'mark' }, judged: { [other]: flaky }, whole: ['k'], days: 30 })

  await keepJudged(ledger, { judged: {}, ...judgedPart, scope, wholeOf: [], since: 0 })
  expect((await judgedOf(ledger)).whole).toEqual(['k'])

  await keepJudged(ledger, { judged: {}, ...judgedPart, scope: { repository, days: 60 }, partOf: ['k'], since: 0 })
  expect(await judgedOf(ledger)).toMatchObject({ whole: [], days: 60 })
})

test('of subjects that are no more the newest states are kept, of forks few', async () => {
  const ledger = await kept('a.yml')
  const { sheets } = await readKnown(ledger, repository)
  const statesOf = (count: number, name: string, more: object) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${name}${index}`,
        { state: 'flaky', since: new Date(Date.UTC(2026, 0, 5) + index * 60_000).toISOString(), ...more }
      ])
    )
  const judged = { ...statesOf(2500, 'fork', { ofForks: true }), ...statesOf(11_000, 'own', {}) } as never
  await keepJudged(ledger, { judged, sheets: [...sheets.values()], all: sheets, scope: { repository, days: 30 }, wholeOf: [], since: 0 })
  expect(Object.keys((await judgedOf(ledger)).judged)).toHaveLength(13_500)
  await keepJudged(ledger, {
    judged: { new: flaky },
    sheets: [...sheets.values()],
    all: sheets,
    scope: { repository, days: 30 },
    wholeOf: [],
    since: 0
  })
  const left = Object.keys((await judgedOf(ledger)).judged)
  expect([left.filter((id) => id.startsWith('fork')).length, left.filter((id) => id.startsWith('own')).length]).toEqual([1000, 10_000])
  expect(left).toEqual(expect.arrayContaining(['new', 'fork2499', 'fork1500', 'own10999', 'own1000']))
  expect(left).not.toContain('fork1499')
})

test('a sheet that nothing was added to in all that time goes, unless somebody adds to it meanwhile', async () => {
  const since = 11 * day
  const ledger = await kept('a.yml', 'b.yml', 'c.yml')
  await keepReading(ledger, { news: news(reading('c.yml', 12)), since: 0 })
  const { sheets } = await readKnown(ledger, repository)
  await keepReading(ledger, { news: news(reading('b.yml', 12)), since: 0 })
  await keepJudged(ledger, { judged: {}, ...allOf(sheets), scope: { repository, days: 30 }, wholeOf: ['k'], since })
  expect(workflowsOf(await readKnown(ledger, repository))).toEqual(['b.yml', 'c.yml'])
})

test('what cannot be stored is said, and without a ledger there is nothing to store', async () => {
  const judged = {
    judged: {},
    ...allOf(withNews(new Map(), news(reading('a.yml', 1)), 0)),
    scope: { repository, days: 1 },
    wholeOf: ['k'],
    since: 0
  }
  const ledger: FlakeLedger = { ...memory(), change: async () => Promise.reject(new Error('protected')) }
  expect((await keepJudged(ledger, judged))?.message).toMatch(/^The history could not be stored: protected/)
  expect(await keepJudged(undefined, judged)).toBeUndefined()
})
