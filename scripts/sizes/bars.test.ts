import { expect, test } from '@jest/globals'
import { barLine, bars, isOver } from './bars.ts'

const rows: [entries: Record<string, number>, archive: number, over: string[]][] = [
  [{}, 0, []],
  [{ 'notify-discord': 100_000, 'health-check': 600_000 }, 3_000_000, []],
  [{ 'notify-discord': 100_001 }, 0, ['dist/notify-discord/index.js']],
  [{ 'health-check': 600_001 }, 0, ['dist/health-check/index.js']],
  [{}, 3_000_001, ['what a job downloads (tar.gz)']]
]
test.each(rows)('%j and %d', (entries, archive, over) => {
  expect(
    bars(entries, archive)
      .filter(isOver)
      .map(({ name }) => name)
  ).toEqual(over)
})

test('a figure beside its bar', () => {
  expect(bars({ 'notify-discord': 100_100, 'health-check': 5 }, 2_444_000).map(barLine)).toMatchInlineSnapshot(`
[
  "✗ dist/notify-discord/index.js: 100.1 of 100 kB",
  "✓ dist/health-check/index.js: 0.0 of 600 kB",
  "✓ what a job downloads (tar.gz): 2444.0 of 3000 kB",
]
`)
})
