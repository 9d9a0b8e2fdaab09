import { expect, test } from '@jest/globals'
import { momentOf } from './local-time.ts'

const rows: [name: string, text: string, zone: string, start: string | undefined, end?: string][] = [
  ['UTC', '2026-01-05T03:00', 'UTC', '2026-01-05T03:00Z'],
  ['winter', '2026-01-05T03:00', 'Europe/Berlin', '2026-01-05T02:00Z'],
  ['summer', '2026-07-05T03:00:30', 'Europe/Berlin', '2026-07-05T01:00:30Z'],
  ['behind UTC', '2026-01-05T22:00', 'America/New_York', '2026-01-06T03:00Z'],
  ['half an hour', '2026-01-05T03:00', 'Asia/Kolkata', '2026-01-04T21:30Z'],
  ['an offset of its own', '2026-01-05T03:00+02:00', 'Europe/Berlin', '2026-01-05T01:00Z'],
  ['a negative one', '2026-01-05T03:00-03:30', 'Europe/Berlin', '2026-01-05T06:30Z'],
  ['Z', '2026-01-05T03:00:00.220Z', 'Europe/Berlin', '2026-01-05T03:00Z'],
  ['shown twice', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
  ['just before that', '2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59Z'],
  ['just after that', '2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
  ['skipped', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:00Z', '2026-03-29T01:30Z'],
  ['the first that is skipped', '2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
  ['skipped in New York', '2026-03-08T02:15', 'America/New_York', '2026-03-08T07:00Z', '2026-03-08T07:15Z'],
  ['skipped by half an hour', '2026-10-04T02:10', 'Australia/Lord_Howe', '2026-10-03T15:30Z', '2026-10-03T15:40Z'],
  ['a second more', '2026-01-05T03:00:59', 'UTC', '2026-01-05T03:00:59Z'],
  ['the last minute of a day', '2026-01-05T23:59', 'UTC', '2026-01-05T23:59Z'],
  ['an offset of less than an hour', '2026-01-05T03:00-00:30', 'UTC', '2026-01-05T03:30Z'],
  ['the furthest offset', '2026-01-05T03:00+23:59', 'UTC', '2026-01-04T03:01Z'],
  ['no such offset', '2026-01-05T03:00+24:00', 'UTC', undefined],
  ['no such minute of an offset', '2026-01-05T03:00+01:60', 'UTC', undefined],
  ['the first year', '1970-01-01T00:00', 'UTC', '1970-01-01T00:00Z'],
  ['the year before', '1969-12-31T23:59', 'UTC', undefined],
  ['no such minute', '2026-02-03T20:60', 'UTC', undefined],
  ['no such second', '2026-02-03T20:00:60', 'UTC', undefined],
  ['the 0th month', '2026-00-03T20:00', 'UTC', undefined],
  ['the 0th day', '2026-02-00T20:00', 'UTC', undefined],
  ['the last day of a leap year', '2028-02-29T20:00', 'UTC', '2028-02-29T20:00Z'],
  ['a day that another year has', '2027-02-29T20:00', 'UTC', undefined],
  ['no such day', '2026-02-30T03:00', 'UTC', undefined],
  ['no such hour', '2026-02-03T24:00', 'UTC', undefined],
  ['no such month', '2026-13-03T20:00', 'UTC', undefined],
  ['no time', 'tomorrow', 'UTC', undefined]
]

test.each(rows)('%s: %s in %s', (_, text, zone, start, end = start) => {
  const moments = [momentOf(text, zone, 'start'), momentOf(text, zone, 'end')]
  expect(moments).toEqual([start, end].map((each) => (each === undefined ? undefined : Date.parse(each))))
})
