import type { Subject } from './subject.ts'

export interface Waste {
  /** Of jobs that failed for nothing, and of the wait for their re-run. */
  minutes: number
  /** How many of these are the wait: an hour at most for each failure, and it is not billed. */
  waitMinutes: number
  /** Each job is billed as whole minutes, times the multiplier of its system. */
  billableMinutes: number
  /** In the currency of the report. */
  cost: number
}

export const states = ['infra', 'broken', 'flaky', 'slow', 'healthy'] as const

export type State = (typeof states)[number]

/** T1: attempts of one run. T2: runs of one commit. T3: retries inside a run. T4: one isolated failure between passes. */
export const tiers = ['T1', 'T2', 'T3', 'T4'] as const

export type Tier = (typeof tiers)[number]

export interface SubjectReport extends Subject {
  state: State
  /** `suspected`: by T4 alone, which a fix may explain as well, or by runs of forks alone. */
  certainty: 'confirmed' | 'suspected'
  /** The runs of the repository itself show too little of it: whoever opens a pull request from a fork decides what its runs say. */
  ofForks?: true
  /** When it ran last, where reports name it as skipped since: it is in quarantine. */
  notRunSince?: string
  /** When this state began; of what is flaky, without `change`, its first known failure. */
  since: string
  /** True when the analysis before this one did not have it in this state. */
  isNew: boolean
  /** The rule that decided, in words. */
  rule: string
  /** By all evidence that counts for the state. */
  rate: Rate
  /** What the default branch had of these; absent where it had none. `failsSince`: each of its runs failed since then, up to the newest; absent where that passed. */
  defaultBranch?: { failures: number; runs: number; failsSince?: string }
  /** Evidence up to and with each tier, for tiers that have some. */
  tiers: readonly ({ tier: Tier } & CountedRate)[]
  /** Newest first, a few of each tier. */
  evidence: readonly Evidence[]
  flipRate: number
  /** Mean over commits with several results, in bits. */
  entropy: number
  /** When it began to fail more often, where a change point says so. */
  change?: { at: string; lastGood?: string; firstBad: string; probability: number; compareUrl?: string }
  /** The newest outcomes, oldest first: P, F, L, and `-` for an execution that is left out. */
  strip: string
  /** How long it takes now and took before, as medians in seconds, and `seconds` as so many times `medianSeconds`. */
  slow?: { seconds: number; medianSeconds: number; ratio: number; z?: number }
  runsPerWeek: number
  minutesPerFailure: number
  /** q05 of the rate × runs a week × minutes lost for each failure, and no more than the window lost: minutes a week that a fix surely saves. */
  score: number
  waste: Waste
  /** Of its failures, by share. */
  causes: readonly { signature: string; category: string; share: number; line: string }[]
  /** Flaky and broken subjects below that explain the failures of its state and are explained by nothing themselves; the shares add up to 1 at most. */
  explainedBy: readonly { id: string; share: number }[]
  /** Opens its newest failure where it is broken, else its workflow. */
  url?: string
  /** Of the issue that tracks it. */
  issue?: string
  /** Whom CODEOWNERS names for its file. */
  owners?: readonly string[]
}

export interface LeftSubject extends Subject {
  was: 'flaky' | 'broken'
  /** `gone`: for 14 days it was in none of the runs or reports that were read, also not as skipped, as a test that was removed, renamed or left out. */
  now: 'healthy' | 'slow' | 'gone'
  /** When it left. */
  at: string
  /** Executions since its last failure. */
  cleanRuns: number
}

/** Of so many failures in so many runs; shares from 0 to 1. */
export interface CountedRate {
  failures: number
  runs: number
  mean: number
  q05: number
  q50: number
  q95: number
}

export interface Rate extends CountedRate {
  /**
   * How many failures more nobody ran again, and were likely of the same flake: the mean is (failures + likely + ½) / (runs + likely + 1).
   * They are in `mean`, `q50` and `q95`; `q05` is by what is proven. Absent where there are none.
   */
  likely?: number
}

export interface Evidence {
  tier: Tier
  at: string
  sha: string
  run: number
  attempt: number
  /** Opens the failure, and what it is compared with. */
  url: string
  passUrl?: string
  words: string
}
