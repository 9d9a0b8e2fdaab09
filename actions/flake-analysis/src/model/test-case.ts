import type { TestName } from './subject.ts'

/** `flaky`: it failed and then passed within the same run of the tests. `errored` and `failed` are the two words of JUnit. */
export const caseOutcomes = ['passed', 'failed', 'errored', 'skipped', 'flaky'] as const
export type CaseOutcome = (typeof caseOutcomes)[number]

/**
 * One test as a report has it. All text is untrusted. Cases of one suite share one list of `suites`: that tells tries of a test, which follow
 * each other in a suite, from a suite that comes again.
 */
export interface TestCase extends TestName {
  outcome: CaseOutcome
  /** Milliseconds; absent where the report does not say, or not so that it can be read. */
  ms?: number
  /** Failed tries before the last one, or beside it. */
  retries: number
  file?: string
  line?: number
  /** What the failure says first, cleaned and clipped; of a flaky test what its failed try said. */
  message?: string
}

/** What a report held. Every case was given to the sink, also those before a defect. */
export interface ReadReport {
  /** As `junit`, `trx`, `ctrf`. */
  format: string
  counts: Readonly<Record<CaseOutcome, number>>
  /** Failed tries of all cases. */
  retries: number
  /** What failed outside of any case, as the set-up of a suite; a hundred at most. It counts for no case here; a set of reports makes cases of it. */
  suiteErrors?: readonly SuiteError[]
  /** What is wrong with the file, and at which line: the rest was not read, but where it says that it was. The file counts as broken then. */
  problem?: string
}

export interface SuiteError {
  /** The suites around it, outermost first. */
  suites: readonly string[]
  /** Cleaned and clipped. Untrusted. */
  message: string
}

export type Sink = (test: TestCase) => void
