import type { Level } from './subject.ts'
import type { LeftSubject, State, SubjectReport, Waste } from './subject-report.ts'
import type { AuditFinding, CacheReport, JobGraph } from './workflow-report.ts'

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
  /** What the analysis before this one had as flaky or broken and this one has not, newest first. */
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
  /** Of a part that `shard` made. */
  testNames?: TestNames
  /** What is not in the numbers, in whole or in part: reports and files that could not be read, tests for whose history there was no room. */
  problems: readonly { file: string; problem: string }[]
}

export interface RepositoryPart {
  /** `owner/name`. */
  name: string
  /** As `https://github.com/owner/name`. */
  url: string
  defaultBranch: string
  /** Whose runs tell what is broken, where that is another branch than the default one: `defaultBranch` is it, too. */
  branch?: string
  /** False when a limit ended the reading early; the next run goes on. */
  complete: boolean
  /** Nobody had read all of this before: what is found now may be years old, and is called new by none of its subjects. */
  firstLook?: true
  /** What the reader has to know of that, a sentence each. */
  notes: readonly string[]
  shard?: string
  /** Names, file names or globs of its workflows that were asked for; absent where all were. */
  workflows?: readonly string[]
}

/**
 * Prints of what tests are called, by the format of a quarantine list whose entry may take more tests than the one it is for: ten hex digits of a SHA-256 over
 * the name, and ten over all that tells the test apart.
 */
export type TestNames = Readonly<Record<string, readonly string[]>>

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

export interface TrendWeek {
  /** Monday, ISO 8601 date. */
  week: string
  runs: number
  failures: number
  flakyFailures: number
  minutesWasted: number
  cost: number
}
