import { expect, test } from '@jest/globals'
import type { News } from '../history/news.ts'
import { packed } from '../history/outcomes.ts'
import type { FlakeLedger } from '../kept/store.ts'
import type { ReadExecution } from '../model/reading.ts'
import { keeper } from './keeper.ts'

const read = (run: number, outcome: 'pass' | 'fail', attempt = 1): ReadExecution => ({
  execution: { run, attempt, sha: 'a'.repeat(40), at: run * 100, place: 'default' },
  ...{ workflow: '.github/workflows/ci.yml', workflowName: 'CI', runNumber: run, url: '', branch: 'main', event: 'push', outcome }
})
const news = (...executions: ReadExecution[]): News => ({ repository: 'octo/app', executions, tests: [] })
const batches = [news(read(7, 'pass'), read(6, 'fail')), news(read(5, 'pass'), read(6, 'pass', 2)), news(read(5, 'fail'))]

interface Stored {
  runs: number[]
  watermark: unknown
}

/** A ledger that remembers each change it was asked for, and whether it can be written to. */
function ledgerThat(fails = false): { ledger: FlakeLedger; changes: Stored[] } {
  const changes: Stored[] = []
  const change: FlakeLedger['change'] = async (_, work) => {
    const changed = work({ documents: {}, lists: {} })
    const { lists = {}, documents = {} } = changed
    const runs = Object.values(lists).flatMap((lines) => lines.filter((line) => line.startsWith('[')).map((line) => JSON.parse(line)[0]))
    changes.push({ runs, watermark: (Object.values(documents)[0] as { watermarks: { k?: unknown } }).watermarks.k })
    if (fails) throw new Error('the branch is protected')
    return changed
  }
  return { ledger: { change, readAll: async () => ({ documents: {}, lists: {} }) } as FlakeLedger, changes }
}

/** With a clock that the test sets, in ms. */
function keeping(ledger?: FlakeLedger, mostCases?: number) {
  const clock = { ms: 0 }
  const settings = { repository: 'octo/app', ledger, sheets: new Map(), watermarkKey: 'k', since: 0, elapsed: () => clock.ms }
  return { ...keeper({ ...settings, ...(mostCases && { mostCases }) }), clock }
}

test('what is known does not depend on how often it was stored', async () => {
  const [often, once] = [keeping(), keeping()]
  for (const one of batches) {
    often.clock.ms += 60_000
    await often.take(one)
    await once.take(one)
  }
  const [stored, unstored] = [await often.done(), await once.done()]
  expect([...stored.sheets]).toEqual([...unstored.sheets])
  const [sheet] = [...unstored.sheets.values()]
  expect(sheet?.executions.map(({ run, attempt }) => `${run}.${attempt}`)).toEqual(['5.1', '6.1', '6.2', '7.1'])
  expect(sheet?.lines[0]?.codes).toBe(packed(Uint8Array.of(2, 2, 1, 1)))
})

test('each batch is stored once, after a minute or at the end, with how far it came', async () => {
  const { ledger, changes } = ledgerThat()
  const kept = keeping(ledger)
  for (const [index, one] of batches.entries()) {
    kept.clock.ms += 40_000
    await kept.take(one, `until ${index}`)
  }
  await kept.done()
  await kept.done()
  expect(changes).toEqual([
    { runs: [5, 6, 6, 7], watermark: 'until 1' },
    { runs: [5], watermark: 'until 2' }
  ])
})

test('reports of this job are stored with the watermark as it was', async () => {
  const { ledger, changes } = ledgerThat()
  const kept = keeping(ledger)
  await kept.take(news(read(7, 'pass')))
  await kept.done()
  expect(changes).toEqual([{ runs: [7], watermark: undefined }])
})

test('nothing that was read is nothing to store', async () => {
  const { ledger, changes } = ledgerThat()
  expect(await keeping(ledger).done()).toEqual({ sheets: new Map(), refused: 0, problem: undefined })
  expect(changes).toEqual([])
})

test('many tests are stored before they fill the memory', async () => {
  const { ledger, changes } = ledgerThat()
  const kept = keeping(ledger, 20)
  const { execution, workflow } = read(7, 'pass')
  const cases = Array.from({ length: 10 }, (_, index) => ({
    ...{ suites: [], className: '', name: `t${index}`, outcome: 'passed' as const, retries: 0 }
  }))
  const report = { execution, workflow, variant: 'unit', cases, massFailure: false }
  const stores: number[] = []
  for (const count of [1, 0, 1, 1, 0.5, 0.5]) {
    await kept.take({ repository: 'octo/app', executions: [], tests: [{ ...report, cases: cases.slice(0, 10 * count) }] })
    stores.push(changes.length)
  }
  expect(stores).toEqual([0, 0, 1, 1, 1, 2])
})

test('a ledger that cannot be written to is asked once, and what was read is known all the same', async () => {
  const { ledger, changes } = ledgerThat(true)
  const kept = keeping(ledger)
  for (const one of batches) {
    kept.clock.ms += 60_000
    await kept.take(one)
  }
  const { sheets, problem } = await kept.done()
  expect(problem?.message).toMatch(/^The history could not be stored: the branch is protected/)
  expect(changes).toHaveLength(1)
  expect([...sheets.values()].map(({ executions }) => executions.length)).toEqual([4])
})

test('what forks alone have too much of is counted, and not kept', async () => {
  const kept = keeping()
  const strange = Array.from({ length: 250 }, (_, index): ReadExecution => {
    const { execution, ...one } = read(index + 1, 'pass')
    return { ...one, execution: { ...execution, place: 'fork' }, workflow: `.github/workflows/${index}.yml` }
  })
  await kept.take(news(...strange, read(7, 'pass')))
  const { sheets, refused } = await kept.done()
  expect([sheets.size, refused]).toEqual([201, 50])
})
