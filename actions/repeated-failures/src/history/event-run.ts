import type { Entry, Run } from '@tocsin/ci-history'

interface Around {
  /** Kept, of runs from before those that are listed, oldest first. */
  known: readonly Pick<Entry, 'number'>[]
  /** Whether there are no older ones than those that are listed. */
  whole: boolean
  /** Whether anything follows from the event's run. */
  isCounted: boolean
}

/** The runs that are listed, newest first, with the one that the event tells of as it tells of it: the list may be older. */
export function withEventRun(runs: readonly Run[], eventRun: Run, { known, whole, isCounted }: Around): readonly Run[] {
  const others = runs.filter(({ id, attempt }) => id !== eventRun.id || attempt > eventRun.attempt)
  const isListed = others.some(({ id }) => id === eventRun.id)
  // A re-run of one from before all that is known would close a gap that is there.
  const isBefore = !whole && eventRun.number < (known[0] ?? runs.at(-1) ?? { number: 0 }).number
  return isListed || isBefore || !isCounted ? others : [eventRun, ...others].toSorted((a, b) => b.number - a.number)
}
