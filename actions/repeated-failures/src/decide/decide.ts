import { among, difference, type Entry, type Episode, type Telling, tellingsOf, without } from '@tocsin/ci-history'
import type { Severity } from '@tocsin/notifier'
import type { Decision, Kind, Told } from './decision.ts'
import { isCredible } from './lease.ts'

export interface Situation {
  /** One entry for each run, oldest first. */
  history: readonly Entry[]
  /** All of the history, oldest first, under the names that they were told under. */
  episodes: readonly Episode[]
  told: Told
  /** What a step was about to tell, or to take back, when it died. */
  unsure?: readonly Telling[]
  /** After how many ms an alert that lasts is told again, by the name of the outlet. */
  remindEvery?: (open: Decision) => Readonly<Record<string, number>>
  now: number
}

/**
 * One decision for each episode that there is something to tell of, oldest first; else one that is quiet.
 * They follow from the history and from what was told: it does not matter which event brought the step here.
 */
export function decide({ history, episodes, told, unsure = [], remindEvery = never, now }: Situation): readonly Decision[] {
  const holds = tellingsOf(episodes)
  const known = without(told.tellings, among(unsure, holds))
  const { emit, retract } = difference(reachable(known, history), holds)
  const touched = [...new Set([...emit, ...newestOf(retract, emit)].map(({ episode }) => episode))]
    .filter((number) => !isOldNews(number, episodes, told, now))
    .toSorted((a, b) => a - b)
  if (touched.length > 0) return touched.map((number) => changed(number, { episodes, known, unsure, emit, retract }))

  const open = episodes.findLast(({ recovered }) => !recovered)
  if (!open) return [quiet]
  const again = dueAgain(open, told, remindEvery, now)
  return [again.length > 0 ? { ...about(open), kind: 'reminded', again } : about(open)]
}

/** Whoever can write to the ledger could have it take back hundreds: what is left is for the next step. */
const mostTakenBack = 10

function newestOf(retract: readonly Telling[], emit: readonly Telling[]): readonly Telling[] {
  const episodes = [...new Set(retract.map(({ episode }) => episode))].toSorted((a, b) => b - a).slice(0, mostTakenBack)
  return retract.filter(({ episode }) => episodes.includes(episode) || emit.some((one) => one.episode === episode))
}

/** What began and ended before anybody watched is history: a first step must not tell of all of it. */
function isOldNews(number: number, episodes: readonly Episode[], told: Told, now: number): boolean {
  const isTold = told.tellings.some((one) => one.episode === number)
  return !isTold && episodes.some((one) => one.number === number && isLongOver(one, now))
}

const dayMs = 24 * 3_600_000

/** By then all events of it have arrived. */
export const isLongOver = ({ recovered, passes }: Episode, now: number): boolean => recovered && now - (passes.at(-1)?.at ?? 0) > dayMs

const never = () => ({})

/** The outlets that have heard nothing of an alert for too long. */
function dueAgain(
  open: Episode,
  { at, reminded }: Told,
  remindEvery: NonNullable<Situation['remindEvery']>,
  now: number
): readonly string[] {
  if (open.levels.length === 0 || at === undefined) return []
  const credible = (time: number) => (isCredible(time, now) ? time : 0)
  const since = (outlet: string) => now - Math.max(credible(at), credible(reminded?.[outlet] ?? 0))
  return Object.entries(remindEvery({ ...about(open), kind: 'reminded' })).flatMap(([outlet, every]) =>
    since(outlet) >= every ? [outlet] : []
  )
}

const quiet: Decision = { kind: 'quiet', streak: 0, severity: 'P3', tellings: [], retracted: [] }

const about = (episode: Episode): Decision => ({
  ...quiet,
  episode,
  number: episode.number,
  streak: episode.failures.length,
  severity: episode.levels.at(-1)?.severity ?? 'P3'
})

interface Change {
  episodes: readonly Episode[]
  known: readonly Telling[]
  unsure: readonly Telling[]
  emit: readonly Telling[]
  retract: readonly Telling[]
}

function changed(number: number, { episodes, known, unsure, emit, retract }: Change): Decision {
  const ours = ({ episode }: Telling) => episode === number
  const [tellings, retracted] = [emit.filter(ours), retract.filter(ours)]
  const episode = episodes.find((one) => one.number === number && one.levels.length > 0)
  if (!episode)
    return { ...quiet, kind: 'retracted', number, severity: worstOf(retracted), tellings, retracted, ...doubt(retracted, unsure) }
  const relapsed = !episode.recovered && retracted.some(({ level }) => level === 'recovered')
  const kind = relapsed ? 'alert' : kindOf(tellings, episode, known.some(ours))
  return { ...about(episode), kind, tellings, retracted, ...(relapsed && { relapsed }) }
}

const doubt = (retracted: readonly Telling[], unsure: readonly Telling[]) =>
  without(retracted, unsure).length === 0 ? { unsure: true as const } : {}

function kindOf(tellings: readonly Telling[], { recovered }: Episode, known: boolean): Kind {
  if (tellings.some(({ level }) => level === 'recovered')) return 'recovered'
  // A failure that comes to light after the end is no news.
  if (tellings.length === 0 || recovered) return 'quiet'
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
