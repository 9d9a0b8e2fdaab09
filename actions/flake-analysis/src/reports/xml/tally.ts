import type { CaseOutcome, ReadReport, Sink, SuiteError, TestCase } from '../../model/test-case.ts'

export interface Tally {
  give: Sink
  suiteError(error: SuiteError): void
  report(format: string, problem?: string): ReadReport
}

/** More of them say no more. */
const mostSuiteErrors = 100

/** Counts what is given to a sink. */
export function tally(sink: Sink): Tally {
  const counts: Record<CaseOutcome, number> = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }
  const suiteErrors: SuiteError[] = []
  let retries = 0
  return {
    give(test: TestCase) {
      counts[test.outcome] += 1
      retries += test.retries
      sink(test)
    },
    suiteError(error) {
      if (suiteErrors.length < mostSuiteErrors) suiteErrors.push(error)
    },
    report: (format, problem) => ({
      format,
      counts,
      retries,
      ...(suiteErrors.length === 0 ? {} : { suiteErrors }),
      ...(problem === undefined ? {} : { problem })
    })
  }
}
