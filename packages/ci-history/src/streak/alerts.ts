import type { Severity } from '@tocsin/notifier'
import type { Episode } from './episodes.ts'

/** One thing to tell of an episode. It goes out at most once. */
export interface Telling {
  /** The name of the episode. */
  episode: number
  level: Severity | 'recovered'
  /** The number of the run that brought it about; absent where only time did. */
  by?: number
}

export interface Difference {
  emit: readonly Telling[]
  /** What was told and no longer holds, since a re-run rewrote history or a run arrived late. */
  retract: readonly Telling[]
}

/** Everything that follows from the episodes of a history. */
export function tellingsOf(episodes: readonly Episode[]): Telling[] {
  return episodes
    .filter(({ levels }) => levels.length > 0)
    .flatMap((episode) => [
      ...episode.levels.map(({ severity, by }) => telling(episode, severity, by?.number)),
      ...(episode.recovered ? [telling(episode, 'recovered', episode.passes.at(-1)?.number)] : [])
    ])
}

/** What is new beside what was told, and what was told in error. The run that brought it about is no part of what is told. */
export function difference(before: readonly Telling[], after: readonly Telling[]): Difference {
  return { emit: without(after, before), retract: without(before, after) }
}

export const nameOf = ({ episode, level }: Telling): string => `${episode}/${level}`

/** Those of `tellings` that are in `others`, whatever brought them about. */
export const among = (tellings: readonly Telling[], others: readonly Telling[]): readonly Telling[] => {
  const names = new Set(others.map(nameOf))
  return tellings.filter((one) => names.has(nameOf(one)))
}

export const without = (tellings: readonly Telling[], others: readonly Telling[]): readonly Telling[] => {
  const names = new Set(others.map(nameOf))
  return tellings.filter((one) => !names.has(nameOf(one)))
}

const telling = ({ number }: Episode, level: Telling['level'], by: number | undefined): Telling => ({
  episode: number,
  level,
  ...(by !== undefined && { by })
})
