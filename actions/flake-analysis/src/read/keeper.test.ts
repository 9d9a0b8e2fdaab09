import { expect, test } from '@jest/globals'
import type { News } from '../history/news.ts'
import { packed } from '../history/outcomes.ts'
import type { ReadExecution } from '../model/reading.ts'
import { keeper } from './keeper.ts'

const read = (run: number, outcome: 'pass' | 'fail', attempt = 1): ReadExecution => ({
  execution: { run, attempt, sha: 'a'.repeat(40), at: run * 100, place: 'default' },
  ...{ workflow: '.github/workflows/ci.yml', workflowName: 'CI', runNumber: run, url: '', branch: 'main', event: 'push', outcome }
})
const news = (...executions: ReadExecution[]): News => ({ repository: 'octo/app', executions, tests: [] })
const batches = [news(read(7, 'pass'), read(6, 'fail')), news(read(5, 'pass'), read(6, 'pass', 2)), news(read(5, 'fail'))]

const keeping = () =>
  keeper({ repository: 'octo/app', ledger: undefined, sheets: new Map(), watermarkKey: 'k', since: 0, elapsed: () => 0 })

test('what is known does not depend on when one asks', async () => {
  const [asked, unasked] = [keeping(), keeping()]
  for (const one of batches) {
    await asked.take(one)
    asked.sheets()
    await unasked.take(one)
  }
  const [sheet] = [...unasked.sheets().values()]
  expect([...asked.sheets()]).toEqual([...unasked.sheets()])
  expect(sheet?.executions.map(({ run, attempt }) => `${run}.${attempt}`)).toEqual(['5.1', '6.1', '6.2', '7.1'])
  expect(sheet?.lines[0]?.codes).toBe(packed(Uint8Array.of(2, 2, 1, 1)))
  expect(unasked.news().executions).toHaveLength(5)
})

test('nothing is lost when it is stored between', async () => {
  const stored: number[] = []
  const change = async (_: unknown, fn: (known: { documents: object; lists: object }) => { lists: Record<string, readonly string[]> }) => {
    const { lists } = fn({ documents: {}, lists: {} })
    stored.push(...Object.values(lists).flatMap((lines) => lines.filter((line) => line.startsWith('[')).map((line) => JSON.parse(line)[0])))
  }
  let at = 0
  const ledger = { change, readAll: async () => ({ documents: {}, lists: {} }) } as never
  const kept = keeper({ ...{ repository: 'octo/app', ledger, sheets: new Map(), watermarkKey: 'k', since: 0 }, elapsed: () => at })
  for (const one of batches) {
    at += 40_000
    await kept.take(one, 'mark')
  }
  await kept.done()
  await kept.done()
  expect(stored).toEqual([5, 6, 6, 7, 5])
})
