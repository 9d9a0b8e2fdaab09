import type { Counts } from './budget.ts'
import type { Probe, Series } from './series.ts'
import { isIn, type Period } from './window.ts'

/** What a window has seen. */
export interface Tally {
  counts: Counts
  /** When probes failed, and how many; oldest first. */
  failures: readonly { at: number; bad: number }[]
  /** When the first of them took place; absent when none did. */
  since: number | undefined
}

export function tallyOf(series: readonly Series[], probes: readonly Probe[], period: Period): Tally {
  const earlier = series.flatMap(({ rolledUp }) => rolledUp.filter(({ from }) => isIn(period, from))).toSorted((a, b) => a.from - b.from)
  const seen = probes.filter(({ at }) => isIn(period, at))
  const failed = seen.filter(({ bad }) => bad)
  return {
    counts: sum([...earlier, countsOf(seen)]),
    failures: [...earlier.map(({ to, bad }) => ({ at: to, bad })), ...failed.map(({ at }) => ({ at, bad: 1 }))],
    since: earlier[0]?.from ?? seen[0]?.at
  }
}

export const countsOf = (probes: readonly Probe[]): Counts => ({
  total: probes.length,
  bad: probes.reduce((count, { bad }) => count + Number(bad), 0)
})

const sum = (parts: readonly Counts[]): Counts => ({
  total: parts.reduce((all, { total }) => all + total, 0),
  bad: parts.reduce((all, { bad }) => all + bad, 0)
})
