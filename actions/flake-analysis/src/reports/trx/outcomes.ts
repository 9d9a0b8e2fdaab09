import type { CaseOutcome } from '../../model/test-case.ts'

/** The words of Visual Studio. What was not run to its end, and was not broken, says nothing. */
const outcomes: Readonly<Record<string, CaseOutcome>> = {
  passed: 'passed',
  passedbutrunaborted: 'passed',
  warning: 'passed',
  completed: 'passed',
  failed: 'failed',
  error: 'errored',
  timeout: 'errored',
  aborted: 'errored',
  disconnected: 'errored',
  inconclusive: 'skipped',
  notexecuted: 'skipped',
  notrunnable: 'skipped',
  inprogress: 'skipped',
  pending: 'skipped'
}

/** The writer leaves out the first word of its list, which is `Error`. */
export function trxOutcome(word: string | undefined): CaseOutcome {
  if (word === undefined || word === '') return 'errored'
  const known = word.toLowerCase()
  return Object.hasOwn(outcomes, known) ? (outcomes[known] as CaseOutcome) : 'skipped'
}
