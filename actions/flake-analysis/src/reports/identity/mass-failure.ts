import { massFailures } from '../../model/mass-failure.ts'
import type { TestCase } from '../../model/test-case.ts'

/** Whether more than 80 % of the tests that ran failed, of five or more: the environment broke and no test is to blame. */
export function massFailure(cases: readonly Pick<TestCase, 'outcome'>[]): boolean {
  const ran = cases.filter(({ outcome }) => outcome !== 'skipped')
  const failed = ran.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
  return ran.length >= massFailures.tests && failed.length > massFailures.share * ran.length
}
