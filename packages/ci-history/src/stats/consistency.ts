/** The runs of one job at one commit. */
export interface CommitRuns {
  passed: number
  runs: number
}

export interface Consistency {
  runs: number
  commits: number
  /** Commits at which some runs passed and others did not. */
  flakes: number
  /** The share of runs that agree with the others at their commit, and of commits at which all do; 3 decimals, 1 without runs. */
  buildConsistency: number
  commitConsistency: number
}

/** How consistent a job is. kubernetes/test-infra, metrics/configs/flakes-config.yaml */
export function consistency(commits: readonly CommitRuns[]): Consistency {
  const ran = commits.filter(({ runs }) => runs > 0)
  const flaked = ran.filter(({ passed, runs }) => passed > 0 && passed < runs)
  const runs = ran.reduce((sum, one) => sum + one.runs, 0)
  const apart = flaked.reduce((sum, one) => sum + one.runs - one.passed, 0)
  return {
    runs,
    commits: ran.length,
    flakes: flaked.length,
    buildConsistency: thousandths(1 - apart / Math.max(1, runs)),
    commitConsistency: thousandths(1 - flaked.length / Math.max(1, ran.length))
  }
}

const thousandths = (share: number) => Math.round(share * 1000) / 1000
