import { expect, test } from '@jest/globals'
import type { Telling } from './alerts.ts'
import type { Entry } from './entry.ts'
import { episodesOf } from './episodes.ts'
import { named } from './names.ts'
import type { StreakPolicy } from './policy.ts'

const policy: StreakPolicy = { trigger: { kind: 'streak', failures: 2 }, severity: () => 'P2', recoverAfter: 1 }

/** `✓` passed, `✗` failed, `r` passed when it was run again, `-` neither. */
const drawn = (history: string): Entry[] =>
  [...history].map((mark, index) => ({
    id: 100 + index,
    number: index + 1,
    attempt: mark === 'r' ? 2 : 1,
    verdict: mark === '✗' ? 'bad' : mark === '-' ? 'neutral' : 'good',
    at: index
  }))

const over = [3, 'over'] as const
const rows: [why: string, history: string, told: readonly (number | typeof over)[], names: number[]][] = [
  ['nothing was told', '✓✗✗', [], [2]],
  ['it is told by its first failure', '✓✗✗', [2], [2]],
  ['an earlier run failed late', '✗✗✗', [2], [2]],
  ['two alerts became one', '✗✗✗✗✗', [4, 2], [2]],
  ['its first failure passed when it was run again', '✓r✗✗', [2], [2]],
  ['so did some after it, or were cancelled', '✓r-r✗✗', [2], [2]],
  ['a run passed at once in between', '✓r✓✗✗', [2], [4]],
  ['it failed in between, too seldom', 'r✗✓✗✗', [1], [4]],
  ['the one that was told is over', '✓✓r✗✗', [over], [4]],
  ['what was told lies before the runs at hand', '✓✗✗', [-5], [2]],
  ['each has its own', '✗✗✓✗✗', [1, 4], [1, 4]]
]
test.each(rows)('%s: %s', (_, history, told, names) => {
  const entries = drawn(history)
  const tellings = told.flatMap((one): Telling[] =>
    typeof one === 'number'
      ? [{ episode: one, level: 'P2' }]
      : [
          { episode: one[0], level: 'P2' },
          { episode: one[0], level: 'recovered' }
        ]
  )
  const episodes = named(episodesOf(entries, policy, 0), tellings, entries)
  expect(episodes.map(({ number }) => number)).toEqual(names)
})
