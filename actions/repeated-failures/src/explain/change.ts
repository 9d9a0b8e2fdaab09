import { bestSplit, changePoints, type Observation, type Run, type Split, type Verdict } from '@tocsin/ci-history'

/** A run whose commits may be what broke the stream. */
interface Suspect {
  run: Run
  /** The newest run before it that decided something at another commit. */
  before?: Run
  /** That the failures began with it, from 0 to 1: that they began anywhere, and then there. */
  probability: number
}

export interface Change {
  /** Most likely first; the probabilities add up to 1 at most. */
  suspects: readonly Suspect[]
  /** Whether results changed more than chance explains. */
  certain: boolean
}

/** Less likely ones help nobody. */
const leastProbability = 0.05

/** Where the failures began, by the results up to `last`, the newest failure; absent without a result before them. `runs` is newest first. */
export function changeOf(runs: readonly Run[], verdict: (run: Run) => Verdict, last: number): Change | undefined {
  const decided = runs.filter((run) => run.number <= last && verdict(run) !== 'neutral').toSorted((a, b) => a.number - b.number)
  const starts = startsOf(decided)
  const { split, certain } = onsetOf(decided.map((run, index) => observed(run, verdict(run), starts[index]?.number ?? run.number)))
  if (!split) return undefined
  const sources = [...new Set(starts)]
  const began = certain ? 1 : changed(split)
  const suspects = split.posterior.flatMap(({ position, probability: share }) => {
    const probability = share * began
    const at = sources.findIndex(({ number }) => number === position)
    const [before, run] = [sources[at - 1], sources[at]]
    return run && probability >= leastProbability ? [{ run, probability, ...(before && { before }) }] : []
  })
  return { suspects: suspects.toSorted((a, b) => b.probability - a.probability), certain }
}

/** For each run the first of those in a row at its commit: nothing can have changed between them. */
function startsOf(decided: readonly Run[]): Run[] {
  const starts: Run[] = []
  for (const run of decided) {
    const last = starts.at(-1)
    starts.push(last && last.sha !== '' && last.sha === run.sha ? last : run)
  }
  return starts
}

/** A run that was run again failed at first: nobody repeats what passed. */
function observed({ attempt }: Run, verdict: Verdict, position: number): Observation {
  const again = attempt > 1 ? 1 : 0
  const bad = verdict === 'bad' ? 1 : 0
  return { position, runs: 1, failures: Math.max(again, bad), retried: again, failedAfterRetry: again * bad }
}

/** The change for the worse that the history ends in; where there is none for sure, the best guess since the last change. */
function onsetOf(history: readonly Observation[]): { split: Split | undefined; certain: boolean } {
  const { segments, splits } = changePoints(history)
  const split = splits.at(-1)
  if (split && rateOf(segments.slice(-1)) > rateOf(segments.slice(-2, -1))) return { split, certain: true }
  const rest = history.filter(({ position }) => position >= (segments.at(-1)?.from ?? 0))
  const guess = bestSplit(rest)
  return { split: guess && isWorse(rest, guess) ? guess : undefined, certain: false }
}

/**
 * How likely the rate changed at all, where before any result is seen it is as likely as not: an alert is there, and few results.
 * One place explains the results `gain` better than none; all of them count, each with its share.
 */
function changed({ position, gain, posterior }: Split): number {
  const share = posterior.find((one) => one.position === position)?.probability ?? 1
  const odds = Math.exp(gain) / (posterior.length * share)
  return odds / (1 + odds)
}

/** Fails more often from the split on than before it. Without a pass there is nothing that it could be worse than. */
const isWorse = (history: readonly Observation[], { position }: Split) =>
  rateOf(history.filter((one) => one.position >= position)) > rateOf(history.filter((one) => one.position < position))

function rateOf(parts: readonly { failures: number; runs: number }[]): number {
  const [failures, runs] = parts.reduce(([bad, all], one) => [bad + one.failures, all + one.runs], [0, 0])
  return failures / Math.max(1, runs)
}
