import type { CaseOutcome } from '../../model/test-case.ts'
import { count, fields, list } from '../json/values.ts'

type Fields = ReturnType<typeof fields>

export interface CtrfOutcome {
  outcome: CaseOutcome
  retries: number
  /** The last try but one that failed, where tries are listed. */
  failed?: Fields
}

/** What a test came to, with its retries. `retries` counts tries after the first; `flaky` is the word of the tool that ran it. */
export function outcomeOf(test: Fields): CtrfOutcome {
  const final = finalOutcome(test)
  const failedTries = list(test.retryAttempts)
    .map(fields)
    .filter((each) => each.status === 'failed')
  const retries = Math.max(count(test.retries), failedTries.length)
  const failed = failedTries.at(-1)
  if (final !== 'passed') return { outcome: final, retries: final === 'skipped' ? 0 : retries, ...(failed && { failed }) }
  const isFlaky = test.flaky === true || failedTries.length > 0 || (retries > 0 && test.flaky !== false)
  return isFlaky ? { outcome: 'flaky', retries: Math.max(1, retries), ...(failed && { failed }) } : { outcome: 'passed', retries: 0 }
}

function finalOutcome({ status, rawStatus }: Fields): CaseOutcome {
  if (status === 'passed' || status === 'skipped') return status
  if (status === 'failed') return isError(rawStatus) ? 'errored' : 'failed'
  // `pending` did not run; of `other` only what the tool said tells whether it broke.
  return status !== 'pending' && isError(rawStatus) ? 'errored' : 'skipped'
}

/** Words by which tools tell a test that broke from one whose assertion failed. */
const isError = (rawStatus: unknown) =>
  typeof rawStatus === 'string' && /^(?:error|errored|broken|crashed|timed_?out|timeout|aborted|interrupted)$/i.test(rawStatus)
