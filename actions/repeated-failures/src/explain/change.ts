import { bestSplit, changePoints, type Observation, type Run, type Split, type Verdict } from '@tocsin/ci-history'

/** A run whose commits may be what broke the stream. */
export interface Suspect {
  run: Run
  /** The newest run before it that decided something at another commit. */
  before?: Run
  /** That the failures began with it, given that they began somewhere: from 0 to 1. */
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

interface Source {
  run: Run
  observation: Observation
}

/** Where the failures began, by the results up to `last`, the newest failure; absent without a result before them. `runs` is newest first. */
export function changeOf(runs: readonly Run[], verdict: (run: Run) => Verdict, last: number): Change | undefined {
  const decided = runs.filter((run) => run.number <= last && verdict(run) !== 'neutral').toSorted((a, b) => a.number - b.number)
  const sources = sourcesOf(decided, verdict)
  const { split, certain } = onsetOf(sources.map(({ observation }) => observation))
  if (!split) return undefined
  const places = new Map(sources.map(({ observation }, index) => [observation.position, index]))
  const suspects = split.posterior.flatMap(({ position, probability }) => {
    const at = places.get(position) ?? 0
    const run = sources[at]?.run
    const before = sources[at - 1]?.run
    return run && probability >= leastProbability ? [{ run, probability, ...(before && { before }) }] : []
  })
  return { suspects: suspects.toSorted((a, b) => b.probability - a.probability), certain }
}

/** Runs in a row at one commit are at one place: nothing can have changed between them. Named after the first of them. */
function sourcesOf(decided: readonly Run[], verdict: (run: Run) => Verdict): Source[] {
  const sources: Source[] = []
  for (const run of decided) {
    const last = sources.at(-1)
    const start = last?.run.sha === run.sha && run.sha !== '' ? last.run : run
    sources.push({ run: start, observation: observed(run, verdict(run), start.number) })
  }
  return sources.filter(({ run }, index) => run.id !== sources[index - 1]?.run.id || index === 0).map((source) => total(source, sources))
}

function total({ run }: Source, sources: readonly Source[]): Source {
  const of = sources.filter((source) => source.run.id === run.id).map(({ observation }) => observation)
  const sum = (key: Exclude<keyof Observation, 'position'>) => of.reduce((all, one) => all + (one[key] ?? 0), 0)
  return {
    run,
    observation: {
      position: run.number,
      runs: sum('runs'),
      failures: sum('failures'),
      retried: sum('retried'),
      failedAfterRetry: sum('failedAfterRetry')
    }
  }
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
  const [before, after] = segments.slice(-2)
  if (split && before && after && rate(after) > rate(before)) return { split, certain: true }
  const from = segments.at(-1)?.from ?? 0
  return { split: bestSplit(history.filter(({ position }) => position >= from)), certain: false }
}

const rate = ({ failures, runs }: { failures: number; runs: number }) => failures / Math.max(1, runs)
