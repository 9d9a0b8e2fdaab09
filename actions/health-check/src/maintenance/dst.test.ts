import { expect, test } from '@jest/globals'
import type { MaintenanceWindow } from '@tocsin/notifier'
import { maintenanceOf } from './issues.ts'
import { isIn } from './maintenance.ts'
import { maintenanceProblem } from './problem.ts'
import { runsBetween } from './recurring.ts'
import { windowsBetween } from './windows.ts'

/* In Berlin the clock goes from 02:00 to 03:00 on 2026-03-29 at 01:00Z, and from 03:00 back to 02:00 on 2026-10-25 at 01:00Z. */

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const berlin = 'Europe/Berlin'
const api = { name: 'api', id: 'api' }
const iso = (time: number) => new Date(time).toISOString().slice(5, 16)

const once: [name: string, start: string, end: string, expected: string[]][] = [
  ['over the hour that is skipped', '2026-03-29T01:30', '2026-03-29T03:30', ['03-29T00:30 03-29T01:30']],
  ['into it', '2026-03-29T01:30', '2026-03-29T02:30', ['03-29T00:30 03-29T01:30']],
  ['out of it', '2026-03-29T02:30', '2026-03-29T04:00', ['03-29T01:00 03-29T02:00']],
  ['within it, which is after it', '2026-03-29T02:00', '2026-03-29T02:30', ['03-29T01:00 03-29T01:30']],
  ['over the hour that is shown twice', '2026-10-25T01:30', '2026-10-25T03:30', ['10-24T23:30 10-25T02:30']],
  ['into it, to its second time', '2026-10-25T01:30', '2026-10-25T02:30', ['10-24T23:30 10-25T01:30']],
  ['out of it, from its first time', '2026-10-25T02:30', '2026-10-25T03:30', ['10-25T00:30 10-25T02:30']],
  ['within it, at both times', '2026-10-25T02:10', '2026-10-25T02:20', ['10-25T00:10 10-25T01:20']],
  ['a day of 23 hours', '2026-03-29T00:00', '2026-03-30T00:00', ['03-28T23:00 03-29T22:00']],
  ['a day of 25 hours', '2026-10-25T00:00', '2026-10-26T00:00', ['10-24T22:00 10-25T23:00']]
]

test.each(once)('once: %s', async (_, start, end, expected) => {
  const window = { start, end, timeZone: berlin }
  const times = { from: Date.parse(`${start.slice(0, 10)}T00:00Z`) - dayMs, to: Date.parse(`${start.slice(0, 10)}T00:00Z`) + 3 * dayMs }
  const all = await windowsBetween([window], times)
  expect(all.map((each) => `${iso(each.start)} ${iso(each.end ?? 0)}`)).toEqual(expected)
  expect(await maintenanceProblem(window, times.from)).toBeUndefined()
  const body = `start: ${start}\nend: ${end}\ntime-zone: ${berlin}`
  const { maintenance } = maintenanceOf([{ number: 1, title: 'x', body, createdAt: 0 }], [])
  expect(maintenance).toMatchObject(all.map((each) => ({ start: each.start, end: each.end })))
})

const nightly = (cron: string, hours: number): MaintenanceWindow => ({ cron, duration: hours * hourMs, timeZone: berlin })

const recurring: [name: string, window: MaintenanceWindow, day: string, expected: string[]][] = [
  ['each night, before the clock goes forward', nightly('30 1 * * *', 2), '2026-03-29', ['03-29T00:30 03-29T02:30']],
  ['at a time that is skipped', nightly('30 2 * * *', 2), '2026-03-29', ['03-29T01:00 03-29T03:00']],
  ['at the time that it goes to', nightly('0 3 * * *', 1), '2026-03-29', ['03-29T01:00 03-29T02:00']],
  ['at a time that is shown twice: once', nightly('30 2 * * *', 1), '2026-10-25', ['10-25T00:30 10-25T01:30']],
  ['at the time that it goes back from', nightly('0 3 * * *', 1), '2026-10-25', ['10-25T02:00 10-25T03:00']],
  ['of two hours, over the hour that is shown twice', nightly('0 2 * * *', 2), '2026-10-25', ['10-25T00:00 10-25T02:00']]
]

test.each(recurring)('recurring: %s', async (_, window, day, expected) => {
  const from = Date.parse(`${day}T00:00Z`)
  const all = await windowsBetween([window], { from, to: from + 12 * hourMs })
  expect(all.map((each) => `${iso(each.start)} ${iso(each.end ?? 0)}`)).toEqual(expected)
})

test.each([
  ['2026-03-28', 24],
  ['2026-03-29', 23],
  ['2026-10-25', 25]
])('a window at each full hour of the clock, on %s, begins %i times', async (day, count) => {
  const window = { cron: '0 * * * *', timeZone: berlin }
  const midnight = Date.parse(`${day}T00:00+0${day < '2026-03-30' ? 1 : 2}:00`)
  const runs = await runsBetween(window, { from: midnight, to: midnight + count * hourMs })
  expect(runs).toEqual(Array.from({ length: count }, (_, hour) => midnight + hour * hourMs))
})

test.each([
  ['2026-03-27T23:00Z', 3],
  ['2026-10-23T22:00Z', 3]
])('a window of each night is found whatever part of it is asked for, from %s on', async (from, nights) => {
  const window = nightly('30 2 * * *', 3)
  const start = Date.parse(from)
  const whole = await windowsBetween([window], { from: start, to: start + nights * dayMs + 6 * hourMs })
  for (let at = start; at < start + nights * dayMs; at += hourMs / 2) {
    const part = await windowsBetween([window], { from: at, to: at + 1 })
    expect(isIn(part, api, at)).toBe(isIn(whole, api, at))
  }
})
