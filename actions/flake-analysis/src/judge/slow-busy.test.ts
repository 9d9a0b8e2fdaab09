import { beforeAll, describe, expect, test } from '@jest/globals'
import { seeded } from '@tocsin/testkit/turns'
import { withColumns } from '../history/add.ts'
import type { Column } from '../history/column.ts'
import { pruned } from '../history/prune.ts'
import { aTest, emptySheet, execution } from '../history/sheet.fixture.ts'
import type { Sheet } from '../history/sheet.ts'
import { linesOf, sheetFrom } from '../history/sheet-lines.ts'
import { tracksOf } from '../history/tracks.ts'
import { optionsWith } from './drawn.fixture.ts'
import { judgeAll } from './judge-all.ts'

const day = 86_400
const perDay = 200
const begin = Date.UTC(2026, 9, 1) / 1000

/** How long each test takes after so many days. */
const tests: Readonly<Record<string, (days: number) => number>> = {
  'slow since the evening of day 20': (days) => (days < 19.7 ? 4 : 12),
  'slow for the last hour': (days) => (days < 29.95 ? 4 : 12),
  'slow for the last half day': (days) => (days < 29.5 ? 4 : 12),
  'slow for most of the time': (days) => (days < 10 ? 4 : 12),
  'slow ten days ago, and mended': (days) => (days > 15 && days < 20 ? 12 : 4),
  'slow every night': (days) => (days % 1 < 0.2 ? 12 : 4),
  steady: () => 4,
  'a little longer': (days) => (days < 20 ? 4 : 5)
}

/** The runs of one day: whoever reads daily adds them to what was stored the day before. */
function dayOf(number: number, random: () => number): Column[] {
  return Array.from({ length: perDay }, (_, index) => {
    const at = begin + Math.floor((number + index / perDay) * day)
    return {
      execution: execution(number * perDay + index + 1, { at }),
      sights: Object.entries(tests).map(([name, takes]) => ({
        ...{ subject: aTest(name), outcome: 'pass' as const },
        seconds: takes(number + index / perDay) * (0.9 + random() * 0.2)
      }))
    }
  })
}

function month(): Sheet {
  const random = seeded(1)
  let sheet: Sheet = { ...emptySheet, variant: 'unit' }
  for (let number = 0; number < 30; number += 1) {
    const added = withColumns(sheet, dayOf(number, random))
    sheet = sheetFrom(linesOf(pruned(added, begin))) ?? emptySheet
  }
  return sheet
}

describe('of a test that runs 200 times a day for 30 days', () => {
  let sheet: Sheet
  let found: ReadonlyMap<string, { since: string; seconds: number; median: number }>
  beforeAll(() => {
    sheet = month()
    const now = begin + 30 * day
    const { subjects } = judgeAll([...tracksOf(sheet)], optionsWith({ now, from: begin }))
    found = new Map(
      subjects.map(({ test: of, since, slow }) => [
        of?.name ?? '',
        { since, seconds: slow?.seconds ?? 0, median: slow?.medianSeconds ?? 0 }
      ])
    )
  })

  test('what became slow of late or ten days ago is found, and nothing else', () => {
    expect([...found.keys()].toSorted()).toEqual([
      'slow for the last half day',
      'slow for the last hour',
      'slow since the evening of day 20'
    ])
  })

  test.each([
    ['slow since the evening of day 20', '2026-10-20'],
    ['slow for the last half day', '2026-10-30'],
    ['slow for the last hour', '2026-10-30']
  ])('%s: since %s, beside what was usual', (name, date) => {
    const { since = '', seconds = 0, median = 0 } = found.get(name) ?? {}
    expect(since.slice(0, 10)).toBe(date)
    expect([Math.round(seconds), Math.round(median)]).toEqual([12, 4])
  })

  test('a line takes two characters more for each day, and 400 in all', () => {
    const lines = linesOf(sheet).filter((line) => line.startsWith('{"l"'))
    expect(lines).toHaveLength(Object.keys(tests).length)
    for (const line of lines) expect(line.length - line.replace(/,"y":"[^"]*"/, '').length).toBeLessThan(30 * 2 + 10)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400)
  })
})
