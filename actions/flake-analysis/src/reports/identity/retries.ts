import type { TestCase } from '../../model/test-case.ts'

/**
 * The cases of one file with retries joined, by one rule: failures with one identity, one after the other, are tries of one test
 * if a pass of it follows, or if no test of the file is seen again right after it passed, as tests with parameters are.
 */
export function joinRetries(cases: readonly TestCase[]): TestCase[] {
  const streaks = streaksOf(cases)
  const hasParameters = streaks.some((streak) => streak.some(({ outcome }, index) => !isFailed(outcome) && index < streak.length - 1))
  return streaks.flatMap((streak) => triesOf(streak).flatMap((tries) => joined(tries, hasParameters)))
}

const isFailed = (outcome: TestCase['outcome']) => outcome === 'failed' || outcome === 'errored'

/** Cases with one identity that follow each other. */
function streaksOf(cases: readonly TestCase[]): TestCase[][] {
  const streaks: TestCase[][] = []
  let last: TestCase | undefined
  for (const test of cases) {
    if (last && isSame(last, test)) streaks.at(-1)?.push(test)
    else streaks.push([test])
    last = test
  }
  return streaks
}

/** A suite that comes again with the same names is another one, as the same file in another browser. */
const isSame = (a: TestCase, b: TestCase) => a.suites === b.suites && a.name === b.name && a.className === b.className && a.file === b.file

/** Each time up to the first that did not fail. */
function triesOf(streak: readonly TestCase[]): TestCase[][] {
  const tries: TestCase[][] = []
  let open = false
  for (const test of streak) {
    if (open) tries.at(-1)?.push(test)
    else tries.push([test])
    open = isFailed(test.outcome)
  }
  return tries
}

function joined(tries: readonly TestCase[], hasParameters: boolean): TestCase[] {
  const last = tries.at(-1)
  if (!last || tries.length === 1 || last.outcome === 'skipped') return [...tries]
  const passed = !isFailed(last.outcome)
  if (!passed && hasParameters) return [...tries]
  const retries = tries.reduce((sum, test) => sum + test.retries, tries.length - 1)
  const message = (passed ? tries[0]?.message : undefined) ?? last.message ?? tries[0]?.message
  return [{ ...last, outcome: passed ? 'flaky' : last.outcome, retries, ...(message !== undefined && { message }) }]
}
