import type { CaseOutcome, TestCase } from '../../model/test-case.ts'

/** A test case as far as it was read. */
export interface Draft {
  suites: readonly string[]
  className: string
  name: string
  ms: number | undefined
  file: string | undefined
  line: number | undefined
  /** How many children of each kind it has. */
  errors: number
  failures: number
  skips: number
  /** Failed tries before a pass, and beside a failure. */
  flakes: number
  reruns: number
  /** What its attributes say of the outcome. */
  said: CaseOutcome | undefined
  message: string
}

/** What the case came to. A test with nothing but failed tries beside it has passed at last. */
function outcomeOf({ errors, failures, skips, flakes, reruns, said }: Draft): CaseOutcome {
  if (errors > 0) return 'errored'
  if (failures > 0) return 'failed'
  if (flakes + reruns > 0) return 'flaky'
  if (skips > 0) return 'skipped'
  return said ?? 'passed'
}

/** Whether something inside of the case tells of its outcome. */
export const isTold = ({ errors, failures, skips, flakes, reruns }: Draft): boolean => errors + failures + skips + flakes + reruns > 0

export function caseOf(draft: Draft): TestCase {
  const { suites, className, name, ms, file, line, message } = draft
  const test: TestCase = { suites, className, name, outcome: outcomeOf(draft), retries: draft.flakes + draft.reruns }
  if (ms !== undefined) test.ms = ms
  if (file !== undefined) test.file = file
  if (line !== undefined) test.line = line
  if (message !== '') test.message = message
  return test
}

/** Counts an element inside of a case that tells of its outcome. */
export function countChild(draft: Draft, name: string): void {
  if (name === 'failure') draft.failures += 1
  else if (name === 'error') draft.errors += 1
  else if (name === 'skipped') draft.skips += 1
  else if (name.startsWith('flaky')) draft.flakes += 1
  else draft.reruns += 1
}

const words: Readonly<Record<string, CaseOutcome>> = {
  notrun: 'skipped',
  'not run': 'skipped',
  disabled: 'skipped',
  skipped: 'skipped',
  skip: 'skipped',
  suppressed: 'skipped',
  ignored: 'skipped',
  pending: 'skipped',
  todo: 'skipped',
  failed: 'failed',
  failure: 'failed',
  fail: 'failed',
  error: 'errored',
  errored: 'errored'
}

/** What a `status` or `result` says, as far as it says more than that the test ran. */
export const saidBy = (word: string): CaseOutcome | undefined => {
  const known = word.toLowerCase()
  return Object.hasOwn(words, known) ? words[known] : undefined
}
