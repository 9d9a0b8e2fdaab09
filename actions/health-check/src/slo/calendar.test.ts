import { expect, test } from '@jest/globals'
import { partOfCalendar } from './calendar.ts'
import type { CalendarPart } from './objective.ts'

const rows: [part: CalendarPart, now: string, zone: string, from: string, to: string][] = [
  ['week', '2026-01-07T12:00Z', 'UTC', '2026-01-05T00:00Z', '2026-01-12T00:00Z'],
  ['week', '2026-01-05T00:00Z', 'UTC', '2026-01-05T00:00Z', '2026-01-12T00:00Z'],
  ['week', '2026-01-04T23:59:59Z', 'UTC', '2025-12-29T00:00Z', '2026-01-05T00:00Z'],
  ['month', '2026-02-28T23:59:59Z', 'UTC', '2026-02-01T00:00Z', '2026-03-01T00:00Z'],
  ['month', '2028-02-29T12:00Z', 'UTC', '2028-02-01T00:00Z', '2028-03-01T00:00Z'],
  ['quarter', '2026-05-31T00:00Z', 'UTC', '2026-04-01T00:00Z', '2026-07-01T00:00Z'],
  ['quarter', '2026-12-31T23:00Z', 'UTC', '2026-10-01T00:00Z', '2027-01-01T00:00Z'],
  ['year', '2028-07-01T00:00Z', 'UTC', '2028-01-01T00:00Z', '2029-01-01T00:00Z'],
  // Clocks change: 167 and 169 hours.
  ['week', '2026-03-25T12:00Z', 'Europe/Berlin', '2026-03-22T23:00Z', '2026-03-29T22:00Z'],
  ['week', '2026-10-25T12:00Z', 'Europe/Berlin', '2026-10-18T22:00Z', '2026-10-25T23:00Z'],
  ['month', '2026-03-15T12:00Z', 'America/New_York', '2026-03-01T05:00Z', '2026-04-01T04:00Z'],
  // The same moment is in another month elsewhere.
  ['month', '2026-01-31T23:30Z', 'Asia/Kathmandu', '2026-01-31T18:15Z', '2026-02-28T18:15Z'],
  ['month', '2026-02-01T02:00Z', 'America/Los_Angeles', '2026-01-01T08:00Z', '2026-02-01T08:00Z'],
  ['year', '2025-12-31T11:00Z', 'Pacific/Kiritimati', '2025-12-31T10:00Z', '2026-12-31T10:00Z'],
  ['year', '2026-01-01T11:00Z', 'Pacific/Pago_Pago', '2026-01-01T11:00Z', '2027-01-01T11:00Z'],
  // Clocks go forward at midnight: the day begins at one.
  ['week', '2024-04-26T12:00Z', 'Africa/Cairo', '2024-04-21T22:00Z', '2024-04-28T21:00Z'],
  ['month', '2018-11-15T12:00Z', 'America/Sao_Paulo', '2018-11-01T03:00Z', '2018-12-01T02:00Z'],
  ['week', '2017-10-17T12:00Z', 'America/Sao_Paulo', '2017-10-16T02:00Z', '2017-10-23T02:00Z'],
  ['month', '2023-10-15T12:00Z', 'America/Asuncion', '2023-10-01T04:00Z', '2023-11-01T03:00Z'],
  // Clocks go back to midnight: the day begins with the first of the two.
  ['month', '2026-11-15T12:00Z', 'America/Havana', '2026-11-01T04:00Z', '2026-12-01T05:00Z']
]
test.each(rows)('the %s around %s in %s', (part, now, zone, from, to) => {
  const found = partOfCalendar(part, Date.parse(now), zone)
  expect([found.from, found.to].map((time) => new Date(time).toISOString())).toEqual([from, to].map((time) => new Date(time).toISOString()))
})

test('the parts follow upon each other without a gap, all year', () => {
  for (const part of ['week', 'month', 'quarter', 'year'] as const) {
    let { from, to } = partOfCalendar(part, Date.UTC(2026, 0, 1), 'Australia/Lord_Howe')
    while (to < Date.UTC(2027, 6, 1)) {
      expect(partOfCalendar(part, to - 1, 'Australia/Lord_Howe')).toEqual({ from, to })
      const next = partOfCalendar(part, to, 'Australia/Lord_Howe')
      expect(next.from).toBe(to)
      ;({ from, to } = next)
    }
  }
})
