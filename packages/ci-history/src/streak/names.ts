import type { Telling } from './alerts.ts'
import type { Entry } from './entry.ts'
import type { Episode } from './episodes.ts'

/**
 * Episodes under the names that they were told under. A run before the first one may end late, and the first one may pass when it is run
 * again: the alert that people know goes on. `history`: one entry for each run, oldest first.
 */
export function named(episodes: readonly Episode[], told: readonly Telling[], history: readonly Entry[]): Episode[] {
  const known = [...new Set(told.map(({ episode }) => episode))].toSorted((a, b) => a - b)
  const over = new Set(told.filter(({ level }) => level === 'recovered').map(({ episode }) => episode))
  return episodes.map((episode) => {
    const name =
      known.find((number) => episode.failures.some((entry) => entry.number === number)) ??
      known.find((number) => !over.has(number) && leadsTo(number, episode, history))
    return name === undefined ? episode : { ...episode, number: name }
  })
}

/** Whether all from that run to the episode passed, but only when they were run again. */
function leadsTo(number: number, { first }: Episode, history: readonly Entry[]): boolean {
  const between = history.filter((entry) => entry.number >= number && entry.number < first.number)
  return between.length > 0 && between.every(({ verdict, attempt }) => verdict === 'neutral' || (verdict === 'good' && attempt > 1))
}
