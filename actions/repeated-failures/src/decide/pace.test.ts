import { expect, test } from '@jest/globals'
import { isRare } from './pace.ts'

const hour = 3_600_000
const rows: [name: string, hours: number[], rare: boolean | undefined][] = [
  ['nothing has run', [], undefined],
  ['one run alone', [0], undefined],
  ['every hour', [0, 1, 2, 3], false],
  ['every two hours, and no less', [0, 2, 4], false],
  ['every night', [0, 24, 48], true],
  ['often by day, with nights between', [0, 1, 2, 24, 25, 26, 48, 49], false],
  ['in whatever order they ended', [3, 0, 2, 1], false],
  ['twice in a row each night', [0, 0.1, 24, 24.1, 48, 48.1, 72], false]
]
test.each(rows)('%s: %j h, rare: %s', (_, hours, rare) => {
  const entries = hours.map((at, index) => ({ id: index + 1, number: index + 1, attempt: 1, verdict: 'bad' as const, at: at * hour }))
  expect(isRare(entries, 2 * hour)).toBe(rare)
})

test('what anybody can have skipped makes no pace', () => {
  const nights = [0, 24, 48].map((at, index) => ({ id: index + 1, number: index + 1, attempt: 1, verdict: 'bad' as const, at: at * hour }))
  const skipped = [0.1, 0.2, 0.3, 0.4].map((at, index) => ({
    id: 10 + index,
    number: 10 + index,
    attempt: 1,
    verdict: 'neutral' as const,
    at
  }))
  expect(isRare([...nights, ...skipped], 2 * hour)).toBe(true)
})
