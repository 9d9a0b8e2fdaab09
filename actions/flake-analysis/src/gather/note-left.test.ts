import { expect, test } from '@jest/globals'
import { type Left, leftLines } from './note-left.ts'

const none = { flakes: 0, others: 0 }
const left = (part: Partial<Left>): Left => ({ green: 0, failed: none, runs: none, before: undefined, ...part })
const cure = 'Give `max-calls`, or let the test jobs read their own `reports`.'

const rows: [what: string, part: Partial<Left>, lines: string[]][] = [
  ['nothing', {}, []],
  ['a green report', { green: 1 }, ['Left unread: 1 report of green jobs, whose tests count as passed.']],
  [
    'failures that tell nothing yet',
    { runs: { flakes: 0, others: 12 }, failed: { flakes: 0, others: 1 } },
    ['Left unread: the jobs of 12 failed runs and 1 report of failed jobs, which no run of the same code contradicts so far.']
  ],
  [
    'what may be flakes',
    { runs: { flakes: 1, others: 0 }, failed: { flakes: 3, others: 0 } },
    [`Left out for want of calls: the jobs of 1 failed run and 3 reports of failed jobs that may be flakes. ${cure}`]
  ],
  [
    'reports that were not listed',
    { before: Date.UTC(2026, 0, 5, 9) / 1000 },
    [`Left out for want of calls: all reports from before 2026-01-05. ${cure}`]
  ],
  [
    'all of it',
    { green: 2, runs: { flakes: 2, others: 3 }, failed: { flakes: 4, others: 5 }, before: Date.UTC(2026, 0, 5) / 1000 },
    [
      'Left unread: 2 reports of green jobs, whose tests count as passed.',
      'Left unread: the jobs of 3 failed runs and 5 reports of failed jobs, which no run of the same code contradicts so far.',
      `Left out for want of calls: the jobs of 2 failed runs and 4 reports of failed jobs that may be flakes and all reports from before 2026-01-05. ${cure}`
    ]
  ]
]
test.each(rows)('%s', (_, part, lines) => {
  expect(leftLines(left(part))).toEqual(lines)
})
