import type { Level, Subject } from './subject.ts'

/** The document that an analysis results in: what the JSON file holds, and what page, summary, comment and alerts are made from. */
export interface FlakeReport {
  /** Raised when a field is renamed or removed; fields may be added. */
  version: 1
  /** ISO 8601, as all times here. */
  generatedAt: string
  window: { from: string; to: string; days: number }
  /** Of all costs, as ISO 4217 writes it; `USD` where absent. */
  currency?: string
  repositories: readonly RepositoryPart[]
  /** What GitHub calls the workflows that do not go by their file. */
  workflows?: readonly NamedWorkflow[]
  totals: Totals
  /** All that are not healthy: what is sure, then what is suspected, then what runs of forks alone show; of each the worst first, by what they cost. */
  subjects: readonly SubjectReport[]
  /** How many more there are than the document holds. */
  omitted: number
  /** How many of those are suspected by runs of forks alone. */
  omittedOfForks?: number
  /** What was flaky or broken within the window and is not any more, newest first. */
  left?: readonly LeftSubject[]
  /** Newest first. */
  infra: readonly InfraEvent[]
  causes: readonly CauseReport[]
  audit: readonly AuditFinding[]
  graphs: readonly JobGraph[]
  caches: readonly CacheReport[]
  /** Oldest first. */
  trend: readonly TrendWeek[]
  /** The smallest rate that would be seen, by level: with 95 % certainty a flake of this rate would have shown itself. */
  power: Readonly<Partial<Record<Level, { runs: number; leastRate: number }>>>
  /** What is not in the numbers, in whole or in part: reports and files that could not be read, tests for whose history there was no room. */
  problems: readonly { file: string; problem: string }[]
}

interface RepositoryPart {
  /** `owner/name`. */
  name: string
  /** As `https://github.com/owner/name`. */
  url: string
  defaultBranch: string
  /** False when a limit ended the reading early; the next run goes on. */
  complete: boolean
  /** What the reader has to know of that, a sentence each. */
  notes: readonly string[]
  shard?: string
}

export interface NamedWorkflow {
  repository: string
  workflow: string
  name: string
}

export interface Totals {
  runs: number
  /** Attempts beyond the first. */
  reruns: number
  jobs: number
  tests: number
  /** Results of tests, and the report files that they stood in: those that this analysis read, and no other before it. */
  testCases: number
  reports: number
  failures: number
  /** Failed executions left out of every rate. */
  infraFailures: number
  byState: Readonly<Record<State, number>>
  /** The same of each level, without what is only suspected; absent where only the subjects of this document can be counted. */
  byLevel?: Readonly<Partial<Record<Level, Readonly<Record<State, number>>>>>
  suspected: number
  waste: Waste
}

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
  /** When this state began. */
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
  tiers: readonly ({ tier: Tier } & Rate)[]
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
  /** `gone`: for 14 days it was in none of the runs or reports that were read, also not as skipped, as a test that was removed or renamed. */
  now: 'healthy' | 'slow' | 'gone'
  /** When it left. */
  at: string
  /** Executions since its last failure. */
  cleanRuns: number
}

/** Shares from 0 to 1. */
export interface Rate {
  failures: number
  runs: number
  mean: number
  q05: number
  q50: number
  q95: number
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

export interface InfraEvent {
  from: string
  to: string
  /** Which sign told, in words. */
  sign: string
  runs: number
  jobs: number
  url: string
}

export interface CauseReport {
  signature: string
  category: string
  /** The rule that named the category. */
  rule: string
  /** An example, cleaned and clipped. */
  line: string
  failures: number
  subjects: readonly string[]
  first: string
  last: string
  url: string
}

/** The worst first. */
export const risks = ['high', 'medium', 'low'] as const
export type Risk = (typeof risks)[number]

export interface AuditFinding {
  /** `owner/name`; absent where the report has one repository. */
  repository?: string
  rule: string
  file: string
  line: number
  column: number
  risk: Risk
  /** What is there, why it makes runs flaky, and what to write instead. */
  problem: string
  why: string
  fix: string
  /** As measured from history: what it cost, in words and minutes. */
  cost?: { words: string; minutes: number }
}

export interface JobGraph {
  repository: string
  workflow: string
  name: string
  mermaid: string
  /** Jobs on the longest path by median time. */
  criticalPath: readonly { job: string; medianSeconds: number; p99Seconds: number }[]
  /** Jobs that wait for several others: which one they mostly wait for, and how long. */
  fanIn: readonly { job: string; needs: readonly string[]; waitsFor: string; waitSeconds: number }[]
}

export interface CacheReport {
  /** `owner/name`; absent where the report has one repository. */
  repository?: string
  workflow: string
  job: string
  /** The key without what changes: hashes and numbers. */
  key: string
  exact: number
  partial: number
  miss: number
  /** How many logs say so, and how many of them are of jobs that passed. */
  logs?: number
  logsOfPasses?: number
  url?: string
}

export interface TrendWeek {
  /** Monday, ISO 8601 date. */
  week: string
  runs: number
  failures: number
  flakyFailures: number
  minutesWasted: number
  cost: number
}
