import { expect, test } from '@jest/globals'
import { memory } from '../testing.ts'
import { ledgerOf } from './monitor.ts'

test('without a name the ledger is what it is', () => {
  const ledger = memory()
  expect(ledgerOf(ledger, undefined)).toBe(ledger)
})

test('with one its keys stand below a folder of its own, and read as if they did not', async () => {
  const ledger = memory()
  await ledger.update('health/state', () => 'of another')
  const mine = ledgerOf(ledger, 'staging')
  const wanted = { under: 'health', pick: () => ({ documents: ['health/state'], lists: ['health/raw/2026-01-05'] }) }
  const seen: unknown[] = []
  const given = await mine.change(wanted, (current) => {
    seen.push(current)
    return { documents: { 'health/state': 1 }, lists: { 'health/raw/2026-01-05': ['row'] }, more: 'of the caller' }
  })
  expect([given.more, seen]).toEqual([
    'of the caller',
    [{ documents: { 'health/state': undefined }, lists: { 'health/raw/2026-01-05': [] } }]
  ])
  expect([await ledger.read('health/state'), await ledger.read('health-staging/state')]).toEqual(['of another', 1])
  const there: unknown[] = []
  const all = await mine.readAll({
    under: 'health',
    pick: (keys) => {
      there.push(keys)
      return keys
    }
  })
  expect(there.at(-1)).toEqual({ documents: ['health/state'], lists: ['health/raw/2026-01-05'] })
  expect(all).toEqual({ documents: { 'health/state': 1 }, lists: { 'health/raw/2026-01-05': ['row'] } })
})

test('one whose name begins like that of another sees nothing of it', async () => {
  const ledger = memory()
  await ledger.update('health-eu-west/state', () => 1)
  const { documents } = await ledgerOf(ledger, 'eu').readAll({ documents: ['health/state'] })
  expect(documents).toEqual({ 'health/state': undefined })
})
