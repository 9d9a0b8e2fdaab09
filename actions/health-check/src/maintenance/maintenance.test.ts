import { expect, test } from '@jest/globals'
import type { MaintenanceWindow } from '@tocsin/notifier'
import { growth, linear } from '@tocsin/testkit/growth'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { type MaintenanceIssue, maintenanceOf } from './issues.ts'
import { isIn, type Maintenance, maintainedIn, upcoming } from './maintenance.ts'
import { maintenanceProblem } from './problem.ts'
import { maintenanceBetween, windowsBetween } from './windows.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const now = Date.parse('2026-01-05T00:00Z')
const api = { name: 'api', id: 'the-api', group: 'shop' }
const iso = (time: number) => new Date(time).toISOString().slice(0, 16)
const shown = (all: readonly Maintenance[]) => all.map(({ start, end }) => `${iso(start)} ${end === undefined ? '' : iso(end)}`.trim())

const windows: [name: string, MaintenanceWindow, from: string, days: number, string[]][] = [
  ['once', { start: '2026-01-05T03:00', end: '2026-01-05T05:00' }, '2026-01-05', 1, ['2026-01-05T03:00 2026-01-05T05:00']],
  ['once, and not now', { start: '2026-01-05T03:00', end: '2026-01-05T05:00' }, '2026-01-06', 1, []],
  [
    'every Sunday',
    { cron: '0 3 * * 0', duration: hourMs },
    '2026-01-01',
    14,
    ['2026-01-04T03:00 2026-01-04T04:00', '2026-01-11T03:00 2026-01-11T04:00']
  ],
  ['begun before', { cron: '0 23 * * *', duration: 2 * hourMs }, '2026-01-05', 0.5, ['2026-01-04T23:00 2026-01-05T01:00']],
  ['at its first moment', { cron: '0 0 * * *', duration: hourMs }, '2026-01-05', 0.5, ['2026-01-05T00:00 2026-01-05T01:00']],
  [
    'in a zone',
    { cron: '0 3 * * *', duration: hourMs, timeZone: 'Europe/Berlin' },
    '2026-03-28',
    2,
    ['2026-03-28T02:00 2026-03-28T03:00', '2026-03-29T01:00 2026-03-29T02:00']
  ],
  [
    'a time that the clock skips',
    { cron: '30 2 * * *', duration: hourMs, timeZone: 'Europe/Berlin' },
    '2026-03-29',
    1,
    ['2026-03-29T01:00 2026-03-29T02:00']
  ],
  [
    'a time that it shows twice',
    { cron: '30 2 * * *', duration: hourMs, timeZone: 'Europe/Berlin' },
    '2026-10-25',
    1,
    ['2026-10-25T00:30 2026-10-25T01:30']
  ],
  ['it begins as the time is over', { start: '2026-01-06T00:00', end: '2026-01-06T05:00' }, '2026-01-05', 1, []],
  ['it ends as the time begins', { start: '2026-01-04T20:00', end: '2026-01-05T00:00' }, '2026-01-05', 1, []],
  ['and each day so', { cron: '0 22 * * *', duration: 2 * hourMs }, '2026-01-05', 0.5, []],
  ['at the first moment after', { cron: '0 12 * * *', duration: hourMs }, '2026-01-05', 0.5, []],
  ['no such start', { start: 'x', end: '2026-01-05T05:00' }, '2026-01-05', 1, []],
  ['no such end', { start: '2026-01-05T03:00', end: 'x' }, '2026-01-05', 1, []],
  ['of no length', { start: '2026-01-05T03:00', end: '2026-01-05T03:00' }, '2026-01-05', 1, []],
  ['backwards', { start: '2026-01-05T05:00', end: '2026-01-05T03:00' }, '2026-01-05', 1, []],
  ['no cron', { cron: 'often', duration: hourMs }, '2026-01-05', 1, []]
]

test.each(windows)('a window: %s', async (_, window, from, days, expected) => {
  const start = Date.parse(from)
  expect(shown(await windowsBetween([window], { from: start, to: start + days * dayMs }))).toEqual(expected)
})

test('windows come by their beginning, each with what it is about', async () => {
  const windows = [
    { start: '2026-01-05T09:00', end: '2026-01-05T10:00', endpoints: ['api'] },
    { cron: '0 4 * * *', duration: hourMs, note: 'backup' }
  ]
  const times = { from: now, to: now + dayMs }
  const expected = [{ title: 'backup' }, { title: 'Maintenance', endpoints: ['api'] }]
  expect(await windowsBetween(windows, times)).toMatchObject(expected)
  const own = await maintenanceBetween(
    windows.map((window, index) => ({ name: `e${index}`, maintenance: [window] })),
    times
  )
  expect(own).toMatchObject([
    { title: 'backup', endpoints: ['e1'] },
    { title: 'Maintenance', endpoints: ['e0'] }
  ])
})

test('a window that comes without end is found so often and no more', async () => {
  expect(await windowsBetween([{ cron: '* * * * *', duration: 1 }], { from: now, to: now + 9 * dayMs })).toHaveLength(10_000)
})

test('a window that several endpoints have is one', async () => {
  const window = { start: '2026-01-05T03:00', end: '2026-01-05T05:00', note: 'move' }
  const own = { cron: '0 4 * * *', duration: hourMs }
  const all = await maintenanceBetween(
    [
      { name: 'api', maintenance: [window, own] },
      { name: 'web', maintenance: [window] }
    ],
    { from: now, to: now + dayMs }
  )
  expect(all).toMatchObject([
    { title: 'move', endpoints: ['api', 'web'] },
    { title: 'Maintenance', endpoints: ['api'] }
  ])
})

const problems: [name: string, MaintenanceWindow, string | undefined][] = [
  ['fine', { cron: '0 3 * * 0', duration: hourMs }, undefined],
  ['fine once', { start: '2026-01-05T03:00', end: '2026-01-05T05:00' }, undefined],
  ['no cron', { cron: 'often', duration: hourMs }, 'cron: "often" is no cron expression'],
  ['seconds', { cron: '0 0 3 * * 0', duration: hourMs }, 'is no cron expression'],
  ['never', { cron: '0 3 30 2 *', duration: hourMs }, 'cron: "0 3 30 2 *" never comes'],
  ['always', { cron: '0 3 * * *', duration: dayMs }, 'nobody is ever alerted'],
  ['no such day', { start: '2026-02-30T03:00', end: '2026-03-01T05:00' }, 'start: there is no 2026-02-30T03:00'],
  ['no such end', { start: '2026-02-03T03:00', end: '2026-02-31T05:00' }, 'end: there is no 2026-02-31T05:00'],
  ['backwards', { start: '2026-01-05T05:00', end: '2026-01-05T03:00' }, 'end: 2026-01-05T03:00 is not after 2026-01-05T05:00']
]

test.each(problems)('a problem: %s', async (_, window, expected) => {
  const found = await maintenanceProblem(window, now)
  if (expected === undefined) expect(found).toBeUndefined()
  else expect(found?.problem).toContain(expected)
})

const rows: [name: string, Partial<Maintenance>, at: number, boolean][] = [
  ['its first moment', {}, now, true],
  ['its last', {}, now + hourMs - 1, true],
  ['the one after', {}, now + hourMs, false],
  ['before', {}, now - 1, false],
  ['by name', { endpoints: ['api'] }, now, true],
  ['by id', { endpoints: ['the-api'] }, now, true],
  ['one of many', { endpoints: ['web', 'api'] }, now, true],
  ['none', { endpoints: [] }, now, false],
  ['by group', { endpoints: ['shop'] }, now, true],
  ['another', { endpoints: ['web'] }, now, false]
]

test.each(rows)('in maintenance: %s', (_, given, at, expected) => {
  expect(isIn([{ start: now, end: now + hourMs, title: '', ...given }], api, at)).toBe(expected)
})

test('an endpoint without a group is in none', () => {
  expect(isIn([{ start: now, title: '', endpoints: ['undefined'] }], { name: 'api', id: 'api' }, now)).toBe(false)
})

test('one without an end lasts', () => expect(isIn([{ start: now, title: '' }], api, now + 900 * dayMs)).toBe(true))

test('spans that overlap are one, and cut to what is asked for', () => {
  const all = [
    [0, 2],
    [1, 3],
    [3, 4],
    [6, 20],
    [8, 9]
  ].map(([start = 0, end = 0]) => ({ start, end, title: '' }))
  expect(maintainedIn(all, api, { from: 1, to: 10 })).toEqual([
    { from: 1, to: 4 },
    { from: 6, to: 10 }
  ])
})

test('spans hold exactly the moments that are in maintenance', () => {
  const span = fc.record({
    start: fc.nat(20),
    length: fc.nat(5),
    endpoints: fc.option(fc.constantFrom(['api'], ['web']), { nil: undefined })
  })
  fc.assert(
    fc.property(fc.array(span), (given) => {
      const all = given.map(({ start, length, endpoints }) => ({ start, end: start + length, title: '', ...(endpoints && { endpoints }) }))
      const spans = maintainedIn(all, api, { from: 0, to: 30 })
      for (let at = 0; at < 30; at++) expect(spans.some(({ from, to }) => from <= at && at < to)).toBe(isIn(all, api, at))
    })
  )
})

test.each([
  ['over just now', -1, 0, false],
  ['over in a moment', -1, 1, true],
  ['to come in two weeks', 14 * dayMs, 15 * dayMs, true],
  ['and a moment', 14 * dayMs + 1, 15 * dayMs, false]
])('upcoming: %s', (_, start, end, isShown) => {
  expect(upcoming([{ start: now + start, end: now + end, title: '' }], now)).toHaveLength(isShown ? 1 : 0)
})

test('what is under way and what comes within two weeks', () => {
  const at = (days: number, end?: number) => ({
    start: now + days * dayMs,
    title: `${days}`,
    ...(end !== undefined && { end: now + end * dayMs })
  })
  expect(upcoming([at(15, 16), at(13, 14), at(-3, -2), at(-1, 1), at(-9)], now).map(({ title }) => title)).toEqual(['-9', '-1', '13'])
})

const created = Date.parse('2026-01-04T12:00Z')
const names = ['api', 'the web', 'google', 'hacker-news']
const declaredBy = (issue: Omit<MaintenanceIssue, 'number'>) => maintenanceOf([{ number: 1, ...issue }], names).maintenance
const issues: [name: string, body: string | undefined, Partial<Maintenance>][] = [
  ['nothing', undefined, { start: created }],
  ['prose', 'We move.\nstart: 2026-01-05T03:00Z', { start: created }],
  [
    'times',
    'start: 2026-01-05T03:00Z\r\nend: 2026-01-05T05:00Z\r\n\r\nWe move.',
    { start: Date.parse('2026-01-05T03:00Z'), end: Date.parse('2026-01-05T05:00Z') }
  ],
  ['a zone, after the times', 'start: "2026-01-05 03:00"\ntime-zone: Europe/Berlin', { start: Date.parse('2026-01-05T02:00Z') }],
  ['endpoints', '---\nendpoints: api, "the web"\n---', { start: created, endpoints: ['api', 'the web'] }],
  [
    'as Upptime has it',
    '<!--\nstart: 2026-01-05T13:00:00.220Z\nend: 2026-01-05T14:00:00.220Z\nexpectedDown: google, hacker-news\n-->',
    { start: Date.parse('2026-01-05T13:00Z'), end: Date.parse('2026-01-05T14:00Z'), endpoints: ['google', 'hacker-news'] }
  ],
  ['names of our own', '__proto__: x\nstart: 2026-01-05T03:00Z', { start: created }]
]

test.each(issues)('an issue: %s', (_, body, expected) => {
  expect(declaredBy({ title: 'Move', createdAt: created, ...(body !== undefined && { body }) })).toEqual([{ title: 'Move', ...expected }])
})

test('an issue whose end is over while it is open is no maintenance', () => {
  expect(declaredBy({ title: 'x', body: 'end: 2026-01-01T00:00Z', createdAt: created })).toEqual([])
})

test('any text of an issue is read in bounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: codePoint }), (title, body) => {
      const issue = { number: 1, title, body: `start: ${body}\nendpoints: ${body}`, createdAt: created }
      const { maintenance, warnings } = maintenanceOf([issue, { ...issue, body }], names)
      for (const one of maintenance) {
        expect(one.start).toBeGreaterThanOrEqual(0)
        expect(one.title).not.toContain('\n')
      }
      expect(maintenance.length + warnings.length).toBe(2)
      for (const line of warnings) {
        expect(line).not.toMatch(/[\n\r]/)
        expect(line.length).toBeLessThan(900)
      }
    })
  )
})

test('a long body takes no longer than it is', () => {
  expect(
    growth((size) => declaredBy({ title: 'x'.repeat(size), body: `endpoints: ${'"\'`, :'.repeat(size)}`, createdAt: 0 }), 20_000)
  ).toBeLessThan(linear)
})
