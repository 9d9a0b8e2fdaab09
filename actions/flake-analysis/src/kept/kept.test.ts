import { expect, test } from '@jest/globals'
import { createLedger, type Ledger } from '@tocsin/ledger'
import { sheetKey, stateKey } from '../history/keys.ts'
import type { News } from '../history/news.ts'
import type { Watermark } from '../model/reading.ts'
import { readKnown } from './known.ts'
import { noState, stateFrom, stateJson } from './state.ts'
import { keepReading, storeJudged } from './store.ts'
import { watermarkFrom, watermarkJson, watermarkKey } from './watermark.ts'

test.each([undefined, null, 7, 'text', [], {}, { version: 0, watermarks: { a: 1 } }, { version: '2' }, { version: 1e308 }])(
  'of %j the state is begun anew',
  (document) => {
    expect(stateFrom(document)).toEqual(noState)
  }
)

test('a state is read as it was written, and what is no record in it is none', () => {
  const state = { version: 1 as const, watermarks: { a: 1 }, judged: { b: { state: 'flaky' } }, whole: ['a'], days: 30 }
  expect(stateFrom(JSON.parse(JSON.stringify(stateJson(state))))).toEqual(state)
  expect(stateFrom({ version: 1, watermarks: ['a'], judged: 'b' })).toEqual(noState)
  expect(stateFrom({ version: 1, whole: ['a', 7, null, 'b'.repeat(65)] }).whole).toEqual(['a'])
})

const news = (run: number): News => ({
  repository: 'octo/app',
  executions: [
    {
      execution: { run, attempt: 1, sha: 'a'.repeat(12), at: 1000 + run, place: 'default' },
      ...{
        workflow: '.github/workflows/ci.yml',
        workflowName: 'CI',
        runNumber: run,
        url: '',
        branch: 'main',
        event: 'push',
        outcome: 'pass'
      }
    }
  ],
  tests: []
})

const later: [what: string, spoil: (ledger: Ledger) => Promise<unknown>][] = [
  ['the state', (ledger) => ledger.update(stateKey('octo/app'), () => ({ version: 2 }))],
  [
    'a list',
    (ledger) =>
      ledger.change({ lists: [list] }, ({ lists }) => ({
        lists: { [list]: (lists[list] ?? []).map((line) => line.replace('"v":1', '"v":2')) }
      }))
  ]
]
const list = sheetKey({ repository: 'octo/app', workflow: '.github/workflows/ci.yml' })
test.each(later)('what a newer version writes meanwhile is not written over: %s', async (_, spoil) => {
  const ledger = createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' }) as Ledger
  await keepReading(ledger, { news: news(1), since: 0 })
  expect((await readKnown(ledger, 'octo/app')).sheets.get(list)?.executions).toHaveLength(1)
  await spoil(ledger)
  const all = () => ledger.readAll({ under: 'flakes', pick: (there) => there })
  const before = await all()
  const newer = 'The history in the ledger was written by a newer version of this action'
  await expect(readKnown(ledger, 'octo/app')).rejects.toThrow(newer)
  await expect(keepReading(ledger, { news: news(2), since: 0 })).rejects.toThrow(newer)
  await expect(storeJudged(ledger, 'octo/app', { state: (one) => one, stale: { keys: [list], since: 9e9 } })).rejects.toThrow(newer)
  expect(await all()).toEqual(before)
})

test('a watermark is read as it was written', () => {
  const gaps = [{ from: 1, to: 2, seen: [3] }]
  const watermark: Required<Watermark> = {
    ...{ readUntil: 9, readFrom: 3, unfinished: [1, 7], unfinishedOfForks: [7], attempts: { 1: 2 }, bare: { 1: 1 } },
    ...{ artifacts: [4], attemptsFrom: 5, gaps, credit: 6 }
  }
  expect(watermarkFrom(JSON.parse(JSON.stringify(watermarkJson(watermark, 2))))).toEqual(watermark)
})

test.each<[what: string, readFrom: number | undefined, since: number, kept: number]>([
  ['what is kept no more counts as unread', 3, 5, 5],
  ['what is kept longer was read as far as it was', 3, 2, 3],
  ['where an older version did not say it, as far as is kept', undefined, 5, 5]
])('%s', (_, readFrom, since, kept) => {
  const watermark = { readUntil: 9, unfinished: [], attempts: {}, artifacts: [], ...(readFrom !== undefined && { readFrom }) }
  expect(watermarkFrom(watermarkJson(watermark, since))).toMatchObject({ readFrom: kept })
})

test.each<[what: string, json: unknown, left: unknown]>([
  ['none', undefined, undefined],
  ['one without a time', { unfinished: [1] }, undefined],
  ['one with half a second', { readUntil: 1.5 }, undefined],
  [
    'wrong parts',
    { readUntil: 1, unfinished: ['a', 2], attempts: { 1: 'x', 2: 1 }, artifacts: {} },
    { readUntil: 1, unfinished: [2], attempts: { 2: 1 }, artifacts: [] }
  ],
  [
    'a gap that ends before it begins',
    { readUntil: 1, gaps: [{ from: 3, to: 2 }, null] },
    { readUntil: 1, unfinished: [], attempts: {}, artifacts: [], gaps: [] }
  ]
])('%s: what cannot be understood of a watermark is left out', (_, json, left) => {
  expect(watermarkFrom(json)).toEqual(left)
})

test('each choice of workflows, artifacts and part goes on from its own watermark', () => {
  const asked = { workflows: [] as string[], artifacts: [] as string[] }
  const all = [
    asked,
    { ...asked, workflows: ['a'] },
    { ...asked, artifacts: ['a'] },
    { ...asked, shard: '1/2' },
    { ...asked, shard: '2/2' }
  ]
  expect(new Set(all.map(watermarkKey)).size).toBe(all.length)
})
