import type { Entry } from './entry.ts'
import { type Level, levelsAt } from './levels.ts'
import type { StreakPolicy, Trigger } from './policy.ts'

/** One stretch of failures, from the first one that counts to the pass that ended it. */
export interface Episode {
  /** Its name: that of the run which was the first to fail when it was first told of. */
  number: number
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

interface State {
  done: readonly Episode[]
  /** What the trigger looks at, oldest first. */
  seen: readonly Entry[]
  alert?: Episode
}

/** All episodes of a history (one entry for each run, oldest first). The last one may be under way, or have no level yet. */
export function episodesOf(history: readonly Entry[], policy: StreakPolicy, now: number): Episode[] {
  const decided = history.filter(({ verdict }) => verdict !== 'neutral')
  const { done, seen, alert } = decided.reduce<State>((state, entry) => step(state, entry, policy), { done: [], seen: [] })
  const open = alert ? { ...alert, levels: levelsAt(policy, alert, now) } : candidateOf(seen)
  return (open ? [...done, open] : done).map((episode) => withLastGood(episode, decided))
}

function step({ done, seen: before, alert }: State, entry: Entry, policy: StreakPolicy): State {
  const seen = within(policy.trigger, [...before, entry])
  const episode = alert ? continued(alert, entry) : candidateOf(seen)
  if (!episode || (!alert && episode.failures.length < policy.trigger.failures)) return { done, seen }

  const levelled = { ...episode, levels: levelsAt(policy, episode, entry.at, isBad(entry) ? entry : undefined) }
  if (!isOver(levelled, seen, policy)) return { done, seen, alert: levelled }
  return { done: [...done, { ...levelled, recovered: true }], seen: [] }
}

function continued(episode: Episode, entry: Entry): Episode {
  return entry.verdict === 'bad'
    ? { ...episode, failures: [...episode.failures, entry], passes: [] }
    : { ...episode, passes: [...episode.passes, entry] }
}

/** What may become an alert: the failures that the trigger counts. */
function candidateOf(seen: readonly Entry[]): Episode | undefined {
  const failures = seen.filter(isBad)
  const [first] = failures
  return first && { number: first.number, first, failures, passes: seen.slice(seen.findLastIndex(isBad) + 1), levels: [], recovered: false }
}

function withLastGood(episode: Episode, decided: readonly Entry[]): Episode {
  const lastGood = decided.slice(0, decided.indexOf(episode.first)).findLast(isGood)
  return lastGood ? { ...episode, lastGood } : episode
}

/** The entries that the trigger looks at. */
function within(trigger: Trigger, entries: readonly Entry[]): readonly Entry[] {
  if (trigger.kind === 'streak') return entries.slice(entries.findLastIndex(isGood) + 1)
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
