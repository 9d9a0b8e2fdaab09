import type { CaseOutcome, ReadReport, Sink, SuiteError, TestCase } from '../../model/test-case.ts'
import type { XmlLimits } from './limits.ts'
import { XmlError } from './xml-error.ts'

export interface Tally {
  give: Sink
  suiteError(error: SuiteError): void
  report(format: string, problem?: string): ReadReport
}

/** More of them say no more. */
const mostSuiteErrors = 100

/** Counts what is given to a sink. `give` throws an XmlError for one case too many. */
export function tally(sink: Sink, { cases }: Pick<XmlLimits, 'cases'>): Tally {
  const counts: Record<CaseOutcome, number> = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }
  const suiteErrors: SuiteError[] = []
  let retries = 0
  let left = cases
  return {
    give(test: TestCase) {
      if (left === 0) throw new XmlError(`there are more than ${cases} test cases`)
      left -= 1
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
