import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dueTimes, expectedEvery, missed } from './schedule.ts'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]
/** A Friday. */
const friday = Date.parse('2026-01-02T12:00:00Z')
const schedules = (...crons: string[]) => crons.map((cron) => ({ cron }))
const iso = (times: readonly number[]) => times.map((time) => new Date(time).toISOString().slice(0, 16))

describe('the next times', () => {
  const rows: [crons: string[], times: string[]][] = [
    [['*/15 * * * *'], ['2026-01-02T12:15', '2026-01-02T12:30']],
    [['0 9 * * 1-5'], ['2026-01-05T09:00', '2026-01-06T09:00']],
    [['0 9 * * MON-FRI'], ['2026-01-05T09:00', '2026-01-06T09:00']],
    [['0 0/6 * * *'], ['2026-01-02T18:00', '2026-01-03T00:00']],
    [['0 0 1 * 1'], ['2026-01-05T00:00', '2026-01-12T00:00']],
    [
      ['0 5 * * *', '30 5 * * *'],
      ['2026-01-03T05:00', '2026-01-03T05:30']
    ],
    [
      ['0 5 * * *', '0 5 * * *'],
      ['2026-01-03T05:00', '2026-01-04T05:00']
    ],
    [
      ['0 5 * * *', 'nonsense'],
      ['2026-01-03T05:00', '2026-01-04T05:00']
    ],
    [['nonsense'], []],
    [['60 * * * *'], []],
    [['0 0 5 * * *'], []],
    [['0 0 30 2 *'], []],
    [[], []]
  ]
  test.each(rows)('%j', async (crons, times) => {
    expect(iso(await dueTimes(schedules(...crons), friday, 2))).toEqual(times)
  })

  test('in a time zone of their own, through its change of clocks', async () => {
    const before = Date.parse('2026-03-28T12:00:00Z')
    expect(iso(await dueTimes([{ cron: '0 9 * * *', timeZone: 'Europe/Berlin' }], before, 1))).toEqual(['2026-03-29T07:00'])
    expect(await dueTimes([{ cron: '0 9 * * *', timeZone: 'Mars/Base' }], before, 1)).toEqual([])
  })
})

describe('the longest time between two runs', () => {
  const rows: [crons: string[], every: number | undefined][] = [
    [['*/5 * * * *'], 5 * minuteMs],
    [['17,47 * * * *'], 30 * minuteMs],
    [['0 5 * * *'], dayMs],
    [['0 9 * * 1-5'], 3 * dayMs],
    [['*/5 9-16 * * 1-5'], 2 * dayMs + 16 * hourMs + 5 * minuteMs],
    [['0 0 1 * *'], 31 * dayMs],
    [['0 5 * * *', '0 17 * * *'], 12 * hourMs],
    [['nonsense'], undefined]
  ]
  test.each(rows)('%j', async (crons, every) => {
    expect(await expectedEvery(schedules(...crons), friday)).toBe(every)
  })
})

describe('what was missed', () => {
  const rows: [name: string, crons: string[], times: number, now: string, missed: [since: string, until: string] | undefined][] = [
    ['three days', ['0 5 * * *'], 3, '2026-01-05T06:00', ['2026-01-03T05:00', '2026-01-05T05:00']],
    ['not yet, since GitHub may be late', ['0 5 * * *'], 3, '2026-01-05T05:59', undefined],
    ['not a weekend', ['0 9 * * 1-5'], 1, '2026-01-05T08:00', undefined],
    ['but a Monday', ['0 9 * * 1-5'], 1, '2026-01-05T10:00', ['2026-01-05T09:00', '2026-01-05T09:00']],
    ['five minutes are short for GitHub', ['*/5 * * * *'], 3, '2026-01-02T13:00', undefined],
    ['an hour more is not', ['*/5 * * * *'], 3, '2026-01-02T13:15', ['2026-01-02T12:05', '2026-01-02T12:15']],
    ['nothing by a schedule that never comes', ['0 0 30 2 *'], 1, '2030-01-01T00:00', undefined],
    ['nothing without a schedule', [], 1, '2030-01-01T00:00', undefined],
    ['nothing where none counts', ['0 5 * * *'], 0, '2030-01-01T00:00', undefined]
  ]
  test.each(rows)('%s', async (_, crons, times, now, expected) => {
    const lapse = await missed(schedules(...crons), { lastRunAt: friday, now: Date.parse(`${now}:00Z`), times })
    expect(lapse && iso([lapse.since, lapse.until])).toEqual(expected)
  })

  test('whatever the schedule: once missed, it stays so until a run, and fewer times are missed before more', async () => {
    const cron = fc.tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 23 }), fc.constantFrom('*', '1-5', '0'))
    const after = fc.integer({ min: 0, max: 60 * 24 })
    await fc.assert(
      fc.asyncProperty(cron, fc.integer({ min: 1, max: 5 }), after, async ([minute, hour, days], times, hours) => {
        const daily = schedules(`${minute} ${hour} * * ${days}`)
        const at = (count: number, now: number) => missed(daily, { lastRunAt: friday, now, times: count })
        const now = friday + hours * hourMs
        const lapse = await at(times, now)
        if (!lapse) return
        expect(await at(times, now + dayMs)).toEqual(lapse)
        expect((await at(1, now))?.since).toBe(lapse.since)
        expect(await missed(daily, { lastRunAt: now, now, times })).toBeUndefined()
      }),
      { numRuns: 60 }
    )
  })
})
