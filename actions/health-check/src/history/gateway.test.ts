import { expect, test } from '@jest/globals'
import { createLedger, type Ledger } from '@tocsin/ledger'
import { countsBetween, rowsBetween } from './between.ts'
import { dayMs } from './calendar.ts'
import { keepRound, readHistory } from './gateway.ts'
import { drawn, monday } from './rows.fixture.ts'

const open = (): Ledger => {
  const ledger = createLedger('memory', { serverUrl: '', repository: '', token: '', workspace: '' })
  if (!ledger) throw new Error('no ledger')
  return ledger
}

const counted = (current: unknown) => Number(current ?? 0) + 1
const keep = (ledger: Ledger, rows: Parameters<typeof keepRound>[1], now: number) =>
  keepRound(ledger, rows, { now, key: 'health/state', fn: counted })

test('rows and state are kept in one step, and read again', async () => {
  const ledger = open()
  expect(await keep(ledger, drawn('✓✗'), monday)).toBe(1)
  expect(await keep(ledger, drawn('✓', { from: monday + dayMs }), monday + dayMs)).toBe(2)
  const history = await readHistory(ledger, monday + dayMs)
  expect(countsBetween(history, 'api', monday, monday + 2 * dayMs)).toMatchObject({ up: 2, down: 1 })
  expect([await ledger.read('health/state'), history.endpoints(), history.damaged()]).toEqual([2, ['api'], 0])
})

test('a state that cannot be made keeps no rows', async () => {
  const ledger = open()
  const failing = keepRound(ledger, drawn('✓'), {
    now: monday,
    key: 'health/state',
    fn: () => {
      throw new Error('no')
    }
  })
  await expect(failing).rejects.toThrow('no')
  expect((await ledger.keysUnder('health')).lists).toEqual([])
})

test('of rounds at once none is lost', async () => {
  const ledger = open()
  await Promise.all(['a', 'b', 'c', 'd'].map((vantage) => keep(ledger, drawn('✓✗', { vantage }), monday)))
  const history = await readHistory(ledger, monday + dayMs)
  const verdicts = rowsBetween(history, 'api', monday, monday + dayMs).map(({ verdict }) => verdict)
  expect(verdicts).toEqual(['up', 'up', 'up', 'up', 'down', 'down', 'down', 'down'])
  expect(countsBetween(history, 'api', monday, monday + dayMs)).toMatchObject({ up: 1, down: 1 })
  expect(await ledger.read('health/state')).toBe(4)
})

test('a day that is old is folded by the next round, once, and what was planted beside it is left alone', async () => {
  const ledger = open()
  await ledger.append('health/raw/2026-13-45', ['planted'])
  await ledger.append('health/raw/constructor', ['planted'])
  await keep(ledger, drawn('✓✗'), monday)
  for (let day = 30; day < 40; day++) await keep(ledger, drawn('✓', { from: monday + day * dayMs }), monday + day * dayMs)
  const { lists } = await ledger.keysUnder('health')
  expect(lists.filter((key) => key < 'health/raw/2026-02')).toEqual(['health/hours/2026-01'])
  expect(lists).toEqual(expect.arrayContaining(['health/raw/2026-13-45', 'health/raw/constructor']))
  const history = await readHistory(ledger, monday + 39 * dayMs)
  expect(countsBetween(history, 'api', monday, monday + dayMs)).toMatchObject({ up: 1, down: 1 })
})

test('only what is asked for is read', async () => {
  const ledger = open()
  for (let day = 0; day < 5; day++) await keep(ledger, drawn('✓', { from: monday + day * dayMs }), monday + day * dayMs)
  const history = await readHistory(ledger, monday + 4 * dayMs, { days: 1 })
  expect(history.rawDates).toEqual(['2026-01-08', '2026-01-09'])
})
