import type { TestCase } from '../../model/test-case.ts'

/** Fewer tests fail all together through one mistake. */
const fewest = 5
const share = 0.8

/** Whether more than 80 % of the tests that ran failed, of five or more: the environment broke and no test is to blame. */
export function massFailure(cases: readonly Pick<TestCase, 'outcome'>[]): boolean {
  const ran = cases.filter(({ outcome }) => outcome !== 'skipped')
  const failed = ran.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
  return ran.length >= fewest && failed.length > share * ran.length
}
