import { expect, test } from '@jest/globals'
import { type Episode, episodesOf, type Trigger } from '@tocsin/ci-history'
import { quietWords } from './quiet.ts'

const streak: Trigger = { kind: 'streak', failures: 3 }
const episode = (failures: number, changes: Partial<Episode> = {}): Episode | undefined => {
  const entries = Array.from({ length: failures }, (_, index) => ({
    ...{ id: index + 1, number: index + 1, attempt: 1, verdict: 'bad' as const, at: 0 }
  }))
  const [open] = episodesOf(entries, { trigger: streak, severity: () => 'P2', recoverAfter: 1 }, 0)
  return open && { ...open, ...changes }
}

const rows: [words: string, episode: Episode | undefined, trigger: Trigger, hasRuns: boolean][] = [
  ['CI on main: no runs yet', undefined, streak, false],
  ['CI on main: nothing is failing', undefined, streak, true],
  ['CI on main: nothing is failing', episode(3, { recovered: true }), streak, true],
  ['CI on main: 1 failure, an alert comes at 3 in a row', episode(1), streak, true],
  ['CI on main: 2 failures, an alert comes at 3 in 10 runs', episode(2), { kind: 'window', failures: 3, runs: 10 }, true],
  ['CI on main: 2 failures, an alert comes at 3 within 1 d', episode(2), { kind: 'time', failures: 3, withinMs: 86_400_000 }, true],
  ['CI on main: still P2 with 4 failures, as was told', episode(4), streak, true]
]
test.each(rows)('%s', (words, open, trigger, hasRuns) => {
  const decision = { streak: open?.failures.length ?? 0, severity: 'P2' as const, ...(open && { episode: open }) }
  expect(quietWords({ where: 'CI on main', decision, trigger, hasRuns })).toBe(words)
})
