import { type FlakyTest, longestArgument, type NamedTest, type QuarantineFormat } from './entry.ts'
import { jsPattern } from './escape.ts'
import { jestName } from './jest-name.ts'

/** Jest and Vitest compare a pattern with the titles around a test and its own, joined by spaces. */
export const jest: QuarantineFormat = {
  fileName: 'quarantine-jest.txt',
  kind: 'js',
  usage: 'npx jest --testNamePattern="$(cat quarantine-jest.txt)"',
  most: longestArgument,
  entry,
  // Jest looks at no file, and compares without case.
  alike,
  // Nothing but the tests listed: an empty list lets every test run.
  render: (names) => (names.length === 0 ? '^' : `^(?!(?:${names.join('|')})$)`)
}

function entry(test: FlakyTest) {
  const name = jestName(test)
  if ('why' in name) return name
  return name.is === ''
    ? { why: 'it has no title' }
    : { is: jsPattern(name.is).replace(separators, (run) => `(?: [›>]){0,${run.length / 2}}`) }
}

/** What a report may have put between titles, unless it is part of one. Several in a row are one part of the pattern: one each has as many ways to fit as there are subsets. */
const separators = /(?: [›>](?= ))+/g

function alike(test: NamedTest): string {
  const name = jestName(test)
  // Regular expressions that overlook case compare capital letters: there are two small sigmas.
  return 'is' in name ? name.is.replace(separators, '').toUpperCase() : JSON.stringify(test.test)
}
