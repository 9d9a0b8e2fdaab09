import { partsOfTest } from '../model/subject.ts'
import { type FlakyTest, longestArgument, type QuarantineFormat } from './entry.ts'
import { jsPattern } from './escape.ts'
import { partsOf } from './parts.ts'

/** Jest and Vitest compare a pattern with the titles around a test and its own, joined by spaces. */
export const jest: QuarantineFormat = {
  fileName: 'quarantine-jest.txt',
  usage: 'npx jest --testNamePattern="$(cat quarantine-jest.txt)"',
  most: longestArgument,
  entry: (test) => (fullName(test) === '' ? { why: 'it has no title' } : { is: jsPattern(fullName(test)) }),
  // Jest looks at no file, and compares without case.
  alike: (test) => fullName(test).toLowerCase(),
  // Nothing but the tests listed: an empty list lets every test run.
  render: (names) => (names.length === 0 ? '^' : `^(?!(?:${names.join('|')})$)`)
}

/** In JSON the title is apart from those around it; `jest-junit` writes all of them into the name. */
function fullName(flaky: Pick<FlakyTest, 'test' | 'file'>): string {
  const titles = partsOf(flaky)?.titles ?? partsOfTest(flaky.test)
  const own = titles.at(-1) ?? ''
  const isApart = flaky.file !== undefined && flaky.test.suites[0] === flaky.file
  return !isApart && own.startsWith(`${titles.slice(0, -1).join(' ')} `) ? own : titles.join(' ')
}
