import type { CaseOutcome } from '../../model/test-case.ts'
import { fields, list, span, text } from '../json/values.ts'

type Fields = ReturnType<typeof fields>

export interface PlaywrightResult {
  outcome: CaseOutcome
  retries: number
  /** Of the last try. */
  ms: number | undefined
  message: string | undefined
}

/** What a test came to over all its tries; a failure that is expected is a pass. */
export function resultOf(test: Fields): PlaywrightResult {
  const expected = text(test.expectedStatus) || 'passed'
  // A try that was interrupted by the end of the run says nothing.
  const tries = list(test.results)
    .map(fields)
    .filter(({ status }) => text(status) !== 'interrupted' && text(status) !== '')
  const bad = tries.filter(({ status }) => status !== expected && status !== 'skipped')
  const outcome = outcomeOf(test, { expected, tries, bad })
  const last = tries.at(-1)
  const failed = outcome === 'flaky' || outcome === 'failed'
  return {
    outcome,
    retries: failed ? Math.max(outcome === 'flaky' ? 1 : 0, bad.length - (outcome === 'failed' ? 1 : 0)) : 0,
    ms: span(last?.duration),
    message: failed ? messageOf(bad.at(-1), expected) : undefined
  }
}

interface Tries {
  expected: string
  tries: readonly Fields[]
  bad: readonly Fields[]
}

const words: Readonly<Record<string, CaseOutcome>> = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' }

/** As Playwright says; older versions leave it to the tries. */
function outcomeOf({ status }: Fields, { tries, bad }: Tries): CaseOutcome {
  const said = Object.hasOwn(words, text(status)) ? words[text(status)] : undefined
  if (said) return said
  if (tries.every((each) => each.status === 'skipped')) return 'skipped'
  if (bad.length === 0) return 'passed'
  return bad.at(-1) === tries.at(-1) ? 'failed' : 'flaky'
}

function messageOf(failed: Fields | undefined, expected: string): string | undefined {
  if (!failed) return undefined
  if (failed.status === 'passed') return `passed, though it was expected to be ${expected}`
  const said = [failed.error, ...list(failed.errors)]
    .map(fields)
    .flatMap(({ message, stack, value }) => [text(message), text(stack), text(value)])
  return said.find((each) => each.trim() !== '') ?? text(failed.status)
}
