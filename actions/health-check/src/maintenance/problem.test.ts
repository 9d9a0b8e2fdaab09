import { expect, test } from '@jest/globals'
import { maintenanceProblem } from './problem.ts'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]
const monday = Date.parse('2026-01-05T00:00Z')

/** Whether a window leaves a time in which somebody is alerted; the same at whatever time it is asked. */
const rows: [name: string, cron: string, duration: number, isEndless: boolean][] = [
  ['a night', '0 3 * * *', 2 * hourMs, false],
  ['all day', '0 3 * * *', dayMs, true],
  ['all day but a minute', '0 3 * * *', dayMs - minuteMs, false],
  ['all day, and more', '0 3 * * *', 2 * dayMs, true],
  ['all of each workday', '0 0 * * 1-5', dayMs, false],
  ['each hour of a Monday', '0 * * * 1', hourMs, false],
  ['each half hour of a morning', '*/30 0-11 * * *', 30 * minuteMs, false],
  ['all days but the last of a month', '0 0 1-25 * *', dayMs, false],
  ['each hour', '0 * * * *', hourMs, true],
  ['each five minutes of a workday', '*/5 * * * 1-5', 5 * minuteMs, false],
  ['each minute of a day but the last', '0-58 * * * *', minuteMs, false],
  ['each minute', '* * * * *', minuteMs, true],
  ['once a year', '0 3 29 2 *', dayMs, false]
]

test.each(rows)('endless or not: %s', async (_, cron, duration, isEndless) => {
  for (const now of [monday, monday + 5 * dayMs + 7 * minuteMs, monday + 25.5 * dayMs]) {
    for (const zone of [{}, { timeZone: 'Europe/Berlin' }]) {
      const found = await maintenanceProblem({ cron, duration, ...zone }, now)
      expect(found?.problem).toEqual(isEndless ? expect.stringContaining('nobody is ever alerted') : undefined)
    }
  }
})

const fixes: [given: Parameters<typeof maintenanceProblem>[0], problem: string, fix: string][] = [
  [{ cron: 'of\nten', duration: 1 }, 'cron: "of ten" is no cron expression: ', 'Write five fields, such as "0 3 * * 0".'],
  [{ cron: '0 3 31 2 *', duration: 1 }, 'cron: "0 3 31 2 *" never comes', 'Name a day that exists in one of its months.'],
  [
    { cron: '* * * * *', duration: minuteMs },
    'duration: each time lasts until the next one of "* * * * *" begins',
    'Shorten the duration.'
  ],
  [{ start: 'x', end: '2026-01-05T05:00' }, 'start: there is no x', 'Give a date and a time that exist, such as "2026-01-05T03:00".'],
  [{ start: '2026-01-05T03:00', end: 'x' }, 'end: there is no x', 'Give a date and a time that exist, such as "2026-01-05T05:00".'],
  [
    { start: '2026-01-05T03:00', end: '2026-01-05T03:00' },
    'end: 2026-01-05T03:00 is not after 2026-01-05T03:00',
    'Give an end that is after the start.'
  ]
]

test.each(fixes)('the problem of %j and what to do', async (given, problem, fix) => {
  const found = await maintenanceProblem(given, monday)
  expect(found?.problem.startsWith(problem)).toBe(true)
  expect(found?.problem).not.toContain('\n')
  expect(found?.fix).toBe(fix)
})
