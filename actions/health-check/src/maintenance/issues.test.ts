import { expect, test } from '@jest/globals'
import { maintenanceOf } from './issues.ts'
import type { Maintenance } from './maintenance.ts'

const created = Date.parse('2026-01-04T12:00Z')
const three = Date.parse('2026-01-05T03:00Z')
const declared = (body: string, given = {}) => maintenanceOf([{ title: 'Move', createdAt: created, body, ...given }])[0]
const names = (count: number) => Array.from({ length: count }, (_, index) => `e${index}`)

const rows: [name: string, body: string, Partial<Maintenance>][] = [
  ['one endpoint', 'endpoint: api', { endpoints: ['api'] }],
  ['a line for each', 'endpoint: api\nendpoint: web, mail', { endpoints: ['api', 'web', 'mail'] }],
  ['those that are expected to be slow', 'expectedDegraded: api', { endpoints: ['api'] }],
  ['a zone in one word', 'timezone: Europe/Berlin\nstart: 2026-01-05T04:00', { start: three }],
  ['a zone in quotes', 'time-zone: "Europe/Berlin"\nstart: 2026-01-05T04:00', { start: three }],
  ['the first of two starts', 'start: 2026-01-05T03:00Z\nstart: 2026-01-06T03:00Z', { start: three }],
  ['a start that is none, and another', 'start: soon\nstart: 2026-01-06T03:00Z', {}],
  ['in capitals, with spaces', '  START :   2026-01-05T03:00Z  ', { start: three }],
  ['in a comment on one line', '<!-- start: 2026-01-05T03:00Z -->', { start: three }],
  ['a time in quotes', 'start: `2026-01-05 03:00Z`', { start: three }],
  ['quotes that do not close', 'start: "2026-01-05T03:00Z', {}],
  ['a fraction of a second', 'start: 2026-01-05T03:00:00.123456789Z', { start: three }],
  ['what comes after a line of prose is prose', 'start: 2026-01-05T03:00Z\nsoon\nendpoints: api', { start: three }],
  ['a line without a name', ': 2026-01-05T03:00Z\nendpoints: api', {}],
  ['a name without a colon', 'start\nendpoints: api', {}],
  ['no names', 'endpoints: , "" ,', {}],
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
  ['it ends as it begins', `start: 2026-01-05T03:00Z\nend: 2026-01-05T03:00Z`, { title: 'none' }],
  ['a second later', `start: 2026-01-05T03:00Z\nend: 2026-01-05T03:00:01Z`, { start: three, end: three + 1_000 }]
]

test.each(rows)('an issue: %s', (_, body, expected) => {
  expect(declared(body)).toEqual(expected.title === 'none' ? undefined : { title: 'Move', start: created, ...expected })
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
