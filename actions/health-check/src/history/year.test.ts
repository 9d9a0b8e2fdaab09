import { expect, jest, test } from '@jest/globals'
import { missingGit } from '@tocsin/ledger/git-server'
import { needs } from '@tocsin/testkit/needs'
import { spansBetween } from './between.ts'
import { dateOf, dayMs } from './calendar.ts'
import { readHistory } from './gateway.ts'
import { branchSize, simulated } from './year.fixture.ts'

jest.setTimeout(60_000)

/** What a year of 20 endpoints may take, in bytes. */
const mostOfYear = 2_000_000

const withGit = needs(missingGit, test)

withGit(
  'a year of 20 endpoints every 5 minutes fits in 2 MB and one commit, by what the raw days and a month of hours of 10 take',
  async () => {
    const raw = await branchSize({ days: 36, endpoints: 10 })
    const more = await branchSize({ days: 66, endpoints: 10 })
    expect([raw.commits, more.commits, raw.hours]).toEqual([1, 1, 0])
    expect(more.raw / raw.raw).toBeCloseTo(1, 1)
    expect(2 * (raw.packed + ((365 - 36) / 30) * (more.packed - raw.packed))).toBeLessThan(mostOfYear)
  }
)

test('rows older than 35 days are in the hours, and every minute is still known', async () => {
  const { ledger, now } = await simulated({ days: 40, endpoints: 2 })
  const { lists } = await ledger.keysUnder('health')
  expect(lists.filter((key) => key.startsWith('health/raw')).length).toBeLessThanOrEqual(36)
  const history = await readHistory(ledger, now)
  const { unknown, down } = spansBetween(history, 'service-1', now - 40 * dayMs, now)
  expect(unknown).toBeLessThan(60_000)
  expect(down).toBeGreaterThan(0)
  expect(dateOf(now)).toBe('2025-02-10')
})
