import { isNoTest } from '../model/no-test.ts'
import { type Codes, codeOf } from '../model/outcome-codes.ts'
import type { TestName } from '../model/subject.ts'
import { type Cells, cellsOf, lastOwn } from './cells.ts'
import type { Line, Sheet } from './sheet.ts'

/**
 * What fails around tests is reported where it failed alone: it passed wherever tests of its suites were seen without it. What forks alone report is
 * left as it is: each takes a look at all tests, and they may nest suites as deep as they like.
 */
export function passesAround({ lines, executions }: Sheet): (line: Line, cells: Cells) => void {
  const known = new Map<string, Codes>()
  const seenIn = (suites: readonly string[]) => {
    const key = JSON.stringify(suites)
    const seen = known.get(key) ?? seenOf(lines.filter(({ subject }) => isWithin(subject.test, suites)))
    known.set(key, seen)
    return seen
  }
  const seenOf = (tests: readonly Line[]) => {
    const seen = new Uint8Array(executions.length)
    for (const test of tests) for (const [at, code] of cellsOf(test, executions).codes.entries()) if (code !== 0) seen[at] = 1
    return seen
  }
  return ({ subject: { test } }, cells) => {
    const { codes } = cells
    if (!test || !isNoTest(test.name) || lastOwn(cells) < 0) return
    for (const [at, seen] of seenIn(test.suites).entries()) if (seen !== 0 && codes[at] === 0) codes[at] = codeOf.pass
  }
}

const isWithin = (test: TestName | undefined, suites: readonly string[]) =>
  test !== undefined && !isNoTest(test.name) && suites.every((suite, index) => test.suites[index] === suite)
