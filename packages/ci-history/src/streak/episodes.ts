import type { Severity } from '@tocsin/notifier'
import type { Entry } from './entry.ts'
import { levelsAt, type StreakPolicy, type Trigger } from './policy.ts'

/** One stretch of failures, from the first one that counts to the pass that ended it. */
export interface Episode {
  /** It names the episode. */
  first: Entry
  lastGood?: Entry
  /** Oldest first. */
  failures: readonly Entry[]
  /** Since the last failure: too few for a recovery, or those that made it. */
  passes: readonly Entry[]
  /** In the order in which they were reached; none while there are too few failures for an alert. */
  levels: readonly Level[]
  recovered: boolean
}

/** `by` is the run whose failure reached it; absent where only time did. */
export interface Level {
  severity: Severity
  by?: Entry
}

interface State {
  done: readonly Episode[]
  /** What has been decided since the last recovery, oldest first. */
  since: readonly Entry[]
  alert?: Episode
}

/** All episodes of a history (one entry for each run, oldest first). The last one may be under way, or have no level yet. */
export function episodesOf(history: readonly Entry[], policy: StreakPolicy, now: number): Episode[] {
  const decided = history.filter(({ verdict }) => verdict !== 'neutral')
  const { done, since, alert } = decided.reduce<State>((state, entry) => step(state, entry, policy), { done: [], since: [] })
  const open = alert ? { ...alert, levels: levelsAt(policy, alert, now) } : budding(since, policy.trigger)
  return open ? [...done, open] : [...done]
}

function step({ done, since, alert }: State, entry: Entry, policy: StreakPolicy): State {
  const seen = within(policy.trigger, [...since, entry])
  const episode = alert ? continued(alert, entry) : budding(seen, policy.trigger)
  if (!episode || (!alert && episode.failures.length < policy.trigger.failures)) return { done, since: seen }

  const levelled = { ...episode, levels: levelsAt(policy, episode, entry.at, isBad(entry) ? entry : undefined) }
  if (!isOver(levelled, seen, policy)) return { done, since: seen, alert: levelled }
  return { done: [...done, { ...levelled, recovered: true }], since: [entry] }
}

function continued(episode: Episode, entry: Entry): Episode {
  return entry.verdict === 'bad'
    ? { ...episode, failures: [...episode.failures, entry], passes: [] }
    : { ...episode, passes: [...episode.passes, entry] }
}

/** What may become an alert: the failures that the trigger counts. */
function budding(seen: readonly Entry[], trigger: Trigger): Episode | undefined {
  const start = trigger.kind === 'streak' ? seen.findLastIndex(isGood) + 1 : 0
  const failures = seen.slice(start).filter(isBad)
  const [first] = failures
  if (!first) return undefined
  const lastGood = seen.slice(0, seen.indexOf(first)).findLast(isGood)
  const passes = seen.slice(seen.findLastIndex(isBad) + 1)
  return { first, failures, passes, levels: [], recovered: false, ...(lastGood && { lastGood }) }
}

/** The entries that the trigger looks at, and one before them for the last good run. */
function within(trigger: Trigger, entries: readonly Entry[]): readonly Entry[] {
  if (trigger.kind === 'streak') return entries.slice(Math.max(0, entries.findLastIndex(isGood)))
  if (trigger.kind === 'window') return entries.slice(-trigger.runs)
  const from = (entries.at(-1)?.at ?? 0) - trigger.withinMs
  return entries.filter(({ at }) => at >= from)
}

/** One pass says little where failures and passes alternate: the trigger must have let go, too. */
function isOver({ passes }: Episode, seen: readonly Entry[], { recoverAfter, trigger }: StreakPolicy): boolean {
  return passes.length >= recoverAfter && (trigger.kind === 'streak' || seen.filter(isBad).length < trigger.failures)
}

const isBad = ({ verdict }: Entry) => verdict === 'bad'
const isGood = ({ verdict }: Entry) => verdict === 'good'
