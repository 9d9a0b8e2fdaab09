import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import { firstWords } from '../first-words.ts'
import { given } from '../json/values.ts'

export interface DartTest {
  /** With the names of the groups around it. */
  name: string
  suite: number
  /** The innermost. */
  group: number
  line: number | undefined
  started: number
  ms: number | undefined
  /** Undefined until it ends. */
  result: string | undefined
  /** Whether it is no test of anybody, as the loading of a file. */
  hidden: boolean
  errors: { message: string; isFailure: boolean }[]
}

/** A test that passed after errors was tried again: Dart tells the tries of `retry` by their errors alone. */
export function caseOf(test: DartTest, suites: ReadonlyMap<number, string>, groups: ReadonlyMap<number, string>): TestCase {
  const file = suites.get(test.suite)?.replaceAll('\\', '/') ?? ''
  const group = groups.get(test.group) ?? ''
  const outcome = outcomeOf(test)
  const message = test.result === undefined ? (test.errors[0]?.message ?? 'did not end') : test.errors[0]?.message
  return {
    suites: [file, group].filter(Boolean),
    className: '',
    name: group !== '' && test.name.startsWith(`${group} `) ? test.name.slice(group.length + 1) : test.name,
    outcome,
    retries: outcome === 'flaky' ? test.errors.length : 0,
    ...given({ ms: test.ms, file, line: test.line, message: firstWords(message) })
  }
}

function outcomeOf({ result, errors }: DartTest): CaseOutcome {
  if (result === 'success') return errors.length > 0 ? 'flaky' : 'passed'
  if (result === 'skipped') return 'skipped'
  return result === 'failure' ? 'failed' : 'errored'
}
