import { expect, test } from '@jest/globals'
import { maintenanceOf } from './issues.ts'
import type { Maintenance } from './maintenance.ts'

const created = Date.parse('2026-01-04T12:00Z')
const three = Date.parse('2026-01-05T03:00Z')
const names = (count: number) => Array.from({ length: count }, (_, index) => `e${index}`)
const known = ['api', 'web', 'mail', 'a', 'b', 'x'.repeat(80), ...names(101)]
const read = (body: string, given = {}) => maintenanceOf([{ number: 7, title: 'Move', createdAt: created, body, ...given }], known)
const declared = (body: string, given = {}) => read(body, given).maintenance[0]

const rows: [name: string, body: string, Partial<Maintenance>][] = [
  ['one endpoint', 'endpoint: api', { endpoints: ['api'] }],
  ['a line for each', 'endpoint: api\nendpoint: web, mail', { endpoints: ['api', 'web', 'mail'] }],
  ['those that are expected to be slow', 'expectedDegraded: api', { endpoints: ['api'] }],
  ['a zone in one word', 'timezone: Europe/Berlin\nstart: 2026-01-05T04:00', { start: three }],
  ['a zone in quotes', 'time-zone: "Europe/Berlin"\nstart: 2026-01-05T04:00', { start: three }],
  ['the first of two starts', 'start: 2026-01-05T03:00Z\nstart: 2026-01-06T03:00Z', { start: three }],
  ['in capitals, with spaces', '  START :   2026-01-05T03:00Z  ', { start: three }],
  ['in a comment on one line', '<!-- start: 2026-01-05T03:00Z -->', { start: three }],
  ['a time in quotes', 'start: `2026-01-05 03:00Z`', { start: three }],
  ['an hour of one digit', 'time-zone: Europe/Berlin\nstart: 2026-01-05 4:00', { start: three }],
  ['until', 'start: 2026-01-05 3:00\nUntil: 2026-01-05 3:01', { start: three, end: three + 60_000 }],
  ['in bold, as a list', '- **Start:** 2026-01-05 03:00\n* **Endpoint:** api', { start: three, endpoints: ['api'] }],
  ['names in a list', 'endpoints:\n- api\n- "web"\n\n- We move.', { endpoints: ['api', 'web'] }],
  ['a list, and what comes after it', 'endpoints:\n  - api\n- start: 2026-01-05T03:00Z', { start: three, endpoints: ['api'] }],
  ['some that are probed elsewhere', 'endpoints: checkout, api', { endpoints: ['checkout', 'api'] }],
  ['a fraction of a second', 'start: 2026-01-05T03:00:00.123456789Z', { start: three }],
  ['what comes after a line of prose is prose', 'start: 2026-01-05T03:00Z\nsoon\nendpoints: api', { start: three }],
  ['a line without a name', ': 2026-01-05T03:00Z\nendpoints: api', {}],
  ['a name without a colon', 'start\nendpoints: api', {}],
  ['a name of 80 characters', `endpoints: ${'x'.repeat(80)}`, { endpoints: ['x'.repeat(80)] }],
  ['and one that is longer', `endpoints: ${'x'.repeat(81)}, api`, { endpoints: ['api'] }],
  ['a hundred names', `endpoints: ${names(101).join()}`, { endpoints: names(100) }],
  [
    'a hundred names in two lines',
    `endpoints: ${names(60).join()}\nendpoints: ${names(60).join()}`,
    { endpoints: [...names(60), ...names(40)] }
  ],
  ['thirty lines', `${'\n'.repeat(29)}endpoints: api`, { endpoints: ['api'] }],
  ['and one more', `${'\n'.repeat(30)}endpoints: api`, {}],
  ['4,000 characters', `${' '.repeat(3_984)}\nendpoints: a, b`, { endpoints: ['a', 'b'] }],
  ['and one more', `${' '.repeat(3_985)}\nendpoints: a, b`, { endpoints: ['a'] }],
  ['a second later', `start: 2026-01-05T03:00Z\nend: 2026-01-05T03:00:01Z`, { start: three, end: three + 1_000 }]
]

test.each(rows)('an issue: %s', (_, body, expected) => {
  expect(read(body)).toEqual({ maintenance: [{ title: 'Move', start: created, ...expected }], warnings: [] })
})

test('the title is one line of 200 characters at most, and the issue is linked', () => {
  expect(declared('', { title: `a\nb${'x'.repeat(300)}`, url: 'https://github.com/x' })).toEqual({
    start: created,
    title: `a b${'x'.repeat(196)}…`,
    url: 'https://github.com/x'
  })
})

test('a title is not cut within a character', () => {
  expect(declared('', { title: `${'x'.repeat(198)}😀😀` })?.title).toBe(`${'x'.repeat(198)}…`)
})

const time = (edge: string, hour: string) => `write a date and a time, such as "${edge}: 2026-01-05 ${hour}"`
const unread: [name: string, body: string, why: string][] = [
  ['a word for a time', 'end: tomorrow', `line 1, "end: tomorrow": ${time('end', '05:00')}`],
  ['a word after it', 'start: 2026-01-05 22:00 Uhr', `line 1, "start: 2026-01-05 22:00 Uhr": ${time('start', '03:00')}`],
  ['a day that does not exist', 'end: 2026-02-30 03:00', `line 1, "end: 2026-02-30 03:00": ${time('end', '05:00')}`],
  ['no time at all', '\nend:', `line 2, "end:": ${time('end', '05:00')}`],
  ['quotes that do not close', 'start: "2026-01-05T03:00Z', `line 1, "start: "2026-01-05T03:00Z": ${time('start', '03:00')}`],
  ['one of two', 'start: 2026-01-06T03:00Z\nstart: soon', `line 2, "start: soon": ${time('start', '03:00')}`],
  ['a city', 'time-zone: berlin', 'line 1, "time-zone: berlin": write a time zone, such as "time-zone: Europe/Berlin"'],
  ['a city of two words', 'time-zone: New York', 'line 1, "time-zone: New York": write a time zone, such as "time-zone: America/New_York"'],
  ['a zone of no clock', 'time-zone: Mars/Base', 'line 1, "time-zone: Mars/Base": write a time zone, such as "time-zone: Europe/Berlin"'],
  ['no zone', 'time-zone:', 'line 1, "time-zone:": write a time zone, such as "time-zone: Europe/Berlin"'],
  ['no names', 'endpoints: , "" ,', 'line 1, "endpoints: , "" ,": name endpoints or groups, or leave the line out for all of them'],
  ['nothing', 'endpoints:\n\nWe move.', 'line 1, "endpoints:": name endpoints or groups, or leave the line out for all of them'],
  ['none of ours', 'Endpoint: mial', 'line 1, "Endpoint: mial": this step has none of that name; did you mean "mail"?'],
  ['and none like it', 'endpoints: checkout', 'line 1, "endpoints: checkout": this step has no such endpoint or group'],
  ['a typo of ours', 'start: 2026-01-05T03:00Z\nends: 2026-01-05T05:00Z', 'line 2, "ends: 2026-01-05T05:00Z": did you mean "end:"?'],
  [
    'an end at the start',
    'start: 2026-01-05T03:00Z\nend: 2026-01-05T03:00Z',
    'line 2, "end: 2026-01-05T03:00Z": give an end that is after the start'
  ],
  [
    'an end before the issue',
    'end: 2025-01-05T03:00Z',
    'line 1, "end: 2025-01-05T03:00Z": that was before the issue was opened; give a later end, or a "start:" as well'
  ],
  [
    'several lines',
    'end: a\nstart: b\ntime-zone: c\nendpoints: d\nend: e',
    `line 1, "end: a": ${time('end', '05:00')}; line 2, "start: b": ${time('start', '03:00')}; line 3, "time-zone: c": write a time zone, such as "time-zone: Europe/Berlin"; 2 more`
  ]
]

test.each(unread)('a line that cannot be read silences nothing, and it is said: %s', (_, body, why) => {
  expect(read(body)).toEqual({
    maintenance: [],
    warnings: [`The maintenance of issue #7 is not applied: ${why}${why.endsWith('?') ? '' : '.'}`]
  })
})

test('what an issue says is told in one line, cut, and without what would steer a log', () => {
  const [warning = ''] = read(`end: \u202e\u001b[31m${'x'.repeat(500)}`).warnings
  expect(warning).toMatch(/"end: .{40,60}…": write/)
  expect(warning).not.toContain('\u202e')
  expect(warning).not.toContain('\u001b')
})

test('of names of which some are ours, one that is almost ours is told', () => {
  expect(read('endpoints: api, webb')).toEqual({
    maintenance: [{ title: 'Move', start: created, endpoints: ['api', 'webb'] }],
    warnings: ['The maintenance of issue #7 does not cover "webb": this step has none of that name; did you mean "web"?']
  })
})
