import type { Run, Verdict } from '@tocsin/ci-history'

export interface Stretch {
  verdict: Verdict
  /** At least one, oldest first. */
  runs: Run[]
}

/** Runs in a row with one verdict, oldest first; `runs` is newest first. */
export function stretchesOf(runs: readonly Run[], verdict: (run: Run) => Verdict): Stretch[] {
  const stretches: Stretch[] = []
  for (const run of runs.toReversed()) {
    const last = stretches.at(-1)
    const own = verdict(run)
    if (last?.verdict === own) last.runs.push(run)
    else stretches.push({ verdict: own, runs: [run] })
  }
  return stretches
}
