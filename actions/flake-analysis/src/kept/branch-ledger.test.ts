import { expect, test } from '@jest/globals'
import { createLedger } from '@tocsin/ledger'
import { folderOf } from '../history/keys.ts'
import type { ReadExecution } from '../model/reading.ts'
import { ledgerFor } from './branch-ledger.ts'
import { readKnown } from './known.ts'
import { type FlakeLedger, keepReading, storeJudged } from './store.ts'

const repository = 'octo/app'
const memory = () => createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' }) as FlakeLedger

const ran = (run: number, place: 'default' | 'other'): ReadExecution => ({
  execution: { run, attempt: 1, sha: 'a'.repeat(12), at: run, place },
  ...{ workflow: '.github/workflows/ci.yml', workflowName: 'CI', runNumber: 1, url: '', branch: 'main', event: 'push', outcome: 'fail' }
})
const keeps = async (ledger: FlakeLedger, run: number, place: 'default' | 'other') =>
  keepReading(ledger, {
    news: { repository, executions: [ran(run, place)], tests: [] },
    watermark: { key: 'k', value: `read until ${run}` },
    since: 0
  })
const shown = async (ledger: FlakeLedger) => {
  const { sheets, state } = await readKnown(ledger, repository)
  const executions = [...sheets.values()].flatMap((sheet) => sheet.executions.map(({ run, place }) => [run, place]))
  return { keys: [...sheets.keys()], executions, watermarks: state.watermarks, days: state.days }
}

test('the history of another branch is kept apart, under the same names for whoever reads it', async () => {
  const ledger = memory()
  const [own, release] = [ledgerFor(ledger, { repository }), ledgerFor(ledger, { repository, otherBranch: 'release' })]
  await keeps(own, 1, 'default')
  await keeps(release, 1, 'other')
  await keeps(release, 2, 'default')
  await storeJudged(release, repository, { state: (before) => ({ ...before, days: 7 }), stale: { keys: [], since: 0 } })
  const { keys } = await shown(own)
  expect(await shown(own)).toEqual({ keys, executions: [[1, 'default']], watermarks: { k: 'read until 1' }, days: 0 })
  expect(await shown(release)).toEqual({
    keys,
    executions: [
      [1, 'other'],
      [2, 'default']
    ],
    watermarks: { k: 'read until 2' },
    days: 7
  })
})

test('that of the default branch is where it always was', async () => {
  const ledger = memory()
  expect(ledgerFor(ledger, { repository })).toBe(ledger)
})

test('each branch and each repository has a history of its own', async () => {
  const ledger = memory()
  await keeps(ledgerFor(ledger, { repository, otherBranch: 'a' }), 1, 'default')
  expect((await shown(ledgerFor(ledger, { repository, otherBranch: 'b' }))).executions).toEqual([])
  expect((await shown(ledger)).executions).toEqual([])
})

test('sheets of another branch that are stale go, and those of the default branch stay', async () => {
  const ledger = memory()
  const release = ledgerFor(ledger, { repository, otherBranch: 'release' })
  await keeps(ledger, 1, 'default')
  await keeps(release, 1, 'default')
  await storeJudged(release, repository, { state: (before) => before, stale: { keys: (await shown(release)).keys, since: 9 } })
  expect([(await shown(release)).keys.length, (await shown(ledger)).keys.length]).toEqual([0, 1])
})

test('how long a list is, is told by the name that the reader knows', async () => {
  const ledger = memory()
  const release = ledgerFor(ledger, { repository, otherBranch: 'release' })
  await keeps(release, 1, 'default')
  const lengths: (number | undefined)[] = []
  await release.readAll({
    under: folderOf(repository),
    pick(there, bytesOf) {
      lengths.push(...there.lists.map((list) => bytesOf?.(list)))
      return there
    }
  })
  expect(lengths).toEqual([expect.any(Number)])
  expect(lengths[0]).toBeGreaterThan(50)
})
