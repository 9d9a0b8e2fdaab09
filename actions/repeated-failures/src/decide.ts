import { difference, type Entry, type Episode, episodesOf, type StreakPolicy, type Telling, tellingsOf } from '@tocsin/ci-history'
import type { Severity } from '@tocsin/notifier'

export const kinds = ['quiet', 'alert', 'escalated', 'reminded', 'recovered', 'retracted', 'stale'] as const
export type Kind = (typeof kinds)[number]

/** What has been told of a stream. */
export interface Told {
  tellings: readonly Telling[]
  /** When anything was last told of the episode under way, in ms since 1970. */
  at?: number
  /** Reminders of the episode under way. */
  reminders?: number
}

export interface Situation {
  /** One entry for each run, oldest first. */
  history: readonly Entry[]
  policy: StreakPolicy
  told: Told
  remindEveryMs?: number | undefined
  now: number
}

/** What is told of one episode. */
export interface Decision {
  kind: Kind
  /** The number of the episode's first failed run; absent where nothing fails. */
  number?: number
  /** Absent where a re-run took it back. */
  episode?: Episode
  /** Failures of the episode. */
  streak: number
  severity: Severity
  tellings: readonly Telling[]
  retracted: readonly Telling[]
  /** Which reminder it is, from 1. */
  reminder?: number
}

/**
 * One decision for each episode that there is something to tell of, oldest first; else one that is quiet.
 * They follow from the history and from what was told: it does not matter which event brought the step here.
 */
export function decide({ history, policy, told, remindEveryMs, now }: Situation): readonly Decision[] {
  const episodes = episodesOf(history, policy, now)
  const holds = tellingsOf(episodes)
  const { emit, retract } = difference(reachable(told.tellings, history), holds)
  const touched = [...new Set([...emit, ...retract].map(({ episode }) => episode))]
    .filter((number) => !isOldNews(number, episodes, told, now))
    .toSorted((a, b) => a - b)
  if (touched.length > 0) return touched.map((number) => changed(number, { episodes, told, emit, retract }))

  const open = episodes.findLast(({ recovered }) => !recovered)
  if (open && isDue(open, told, remindEveryMs, now)) return [{ ...about(open), kind: 'reminded', reminder: (told.reminders ?? 0) + 1 }]
  return [open ? about(open) : quiet]
}

const dayMs = 24 * 3_600_000

/** What began and ended before anybody watched is history: a first step must not tell of all of it. */
function isOldNews(number: number, episodes: readonly Episode[], told: Told, now: number): boolean {
  const episode = episodes.find(({ first, recovered }) => recovered && first.number === number)
  const isTold = told.tellings.some((one) => one.episode === number)
  return episode !== undefined && !isTold && now - (episode.passes.at(-1)?.at ?? 0) > dayMs
}

const isDue = ({ levels }: Episode, { at }: Told, everyMs: number | undefined, now: number) =>
  levels.length > 0 && everyMs !== undefined && at !== undefined && now - at >= everyMs

const quiet: Decision = { kind: 'quiet', streak: 0, severity: 'P3', tellings: [], retracted: [] }

const about = (episode: Episode): Decision => ({
  ...quiet,
  episode,
  number: episode.first.number,
  streak: episode.failures.length,
  severity: episode.levels.at(-1)?.severity ?? 'P3'
})

interface Change {
  episodes: readonly Episode[]
  told: Told
  emit: readonly Telling[]
  retract: readonly Telling[]
}

function changed(number: number, { episodes, told, emit, retract }: Change): Decision {
  const ours = ({ episode }: Telling) => episode === number
  const [tellings, retracted] = [emit.filter(ours), retract.filter(ours)]
  const episode = episodes.find(({ first, levels }) => first.number === number && levels.length > 0)
  if (!episode) return { ...quiet, kind: 'retracted', number, severity: worstOf(retracted), tellings, retracted }
  return { ...about(episode), kind: kindOf(tellings, told.tellings.some(ours)), tellings, retracted }
}

function kindOf(tellings: readonly Telling[], known: boolean): Kind {
  if (tellings.length === 0) return 'quiet'
  if (tellings.some(({ level }) => level === 'recovered')) return 'recovered'
  return known ? 'escalated' : 'alert'
}

const worstOf = (tellings: readonly Telling[]): Severity =>
  tellings
    .flatMap(({ level }) => (level === 'recovered' ? [] : [level]))
    .toSorted()
    .at(0) ?? 'P3'

/** What was told of episodes that lie before the runs at hand can be neither told again nor taken back. */
const reachable = (tellings: readonly Telling[], history: readonly Entry[]) =>
  tellings.filter(({ episode }) => episode >= (history[0]?.number ?? Number.POSITIVE_INFINITY))
