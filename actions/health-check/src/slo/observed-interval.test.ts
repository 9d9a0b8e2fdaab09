import { expect, test } from '@jest/globals'
import { observedInterval } from './observed-interval.ts'

/** Times with these gaps between them. */
const times = (gaps: readonly number[]) => [0, ...gaps].map((_, index) => gaps.slice(0, index).reduce((sum, gap) => sum + gap, 0))

const rows: [name: string, gaps: number[], expected: number][] = [
  ['nothing seen', [], 5],
  ['too little seen', [60, 60, 60, 60], 5],
  ['a cron that comes once an hour', [60, 60, 60, 60, 60], 60],
  ['one that is late now and then', [5, 5, 30, 5, 7, 5], 5],
  ['several results of the same moment', [0, 60, 0, 60, 0, 60, 0, 60, 0, 60], 60],
  ['the newest hundred count', [...Array<number>(500).fill(60), ...Array<number>(100).fill(5)], 5]
]
test.each(rows)('%s', (_, gaps, expected) => expect(observedInterval(times(gaps), 5)).toBe(expected))
