import { expect, test } from '@jest/globals'
import { createLedger, type Ledger } from '@tocsin/ledger'
import fc from 'fast-check'
import { countsBetween, spansBetween } from './between.ts'
import { dayMs, hourMs } from './calendar.ts'
import { keepRound, readHistory } from './gateway.ts'
import type { Row } from './row.ts'
import { drawn, monday } from './rows.fixture.ts'

const open = (): Ledger => {
  const ledger = createLedger('memory', { serverUrl: '', repository: '', token: '', workspace: '' })
  if (!ledger) throw new Error('no ledger')
  return ledger
}

const counted = (current: unknown) => Number(current ?? 0) + 1
const keep = (ledger: Pick<Ledger, 'change'>, rows: readonly Row[], now: number) =>
  keepRound(ledger, rows, { now, key: 'health/state', fn: counted })

/** A ledger on which somebody else is faster each time: what was computed first is thrown away. */
const overtaken = (ledger: Ledger, other: () => Promise<unknown>): Pick<Ledger, 'change'> => ({
  async change(wanted, fn) {
    const pick = 'under' in wanted ? wanted.pick(await ledger.keysUnder(wanted.under)) : wanted
    fn(await ledger.readAll(pick))
    await other()
    return ledger.change(wanted, fn)
  }
})

const rounds = (day: number): Row[] => drawn('✓✗✓', { from: monday + day * dayMs + 23.9 * hourMs })

test('whoever is overtaken, also by one that folds the same day, folds and adds each row once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }), async (races) => {
      const ledger = open()
      for (const [day, isRace] of races.entries()) {
        const now = monday + (day + 1) * dayMs + hourMs
        const mine = overtaken(ledger, async () => isRace && keep(ledger, rounds(day).slice(0, 2), now))
        await keep(mine, isRace ? rounds(day).slice(2) : rounds(day), now)
      }
      const [now, to] = [monday + 46 * dayMs, monday + 47 * dayMs]
      const history = await readHistory(ledger, now)
      expect(countsBetween(history, 'api', monday, to)).toMatchObject({ up: 90, down: 45 })
      const { up, down } = spansBetween(history, 'api', monday, to)
      expect([up, down]).toEqual([45 * (15 * 60_000), 45 * (5 * 60_000)])
      expect(await ledger.read('health/state')).toBe(45 + races.filter(Boolean).length)
    }),
    { numRuns: 10 }
  )
})

test('thousands of old days, as somebody may have planted them, are folded a few at a time', async () => {
  const ledger = open()
  const dates = Array.from({ length: 200 }, (_, index) => new Date(monday - (300 + index) * dayMs).toISOString().slice(0, 10))
  for (const date of dates) await ledger.append(`health/raw/${date}`, ['planted'])
  await keep(ledger, drawn('✓'), monday)
  const left = async () => (await ledger.keysUnder('health/raw')).lists.length
  expect(await left()).toBe(141)
  for (let round = 1; round < 4; round++) await keep(ledger, drawn('✓', { from: monday + round * hourMs }), monday + round * hourMs)
  expect(await left()).toBe(1)
})
