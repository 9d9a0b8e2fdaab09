import { type Entry, type FlakyTest, longestArgument, type NamedTest, type QuarantineFormat } from './entry.ts'
import { goPattern } from './escape.ts'

/** `-skip` has one pattern for each level of subtests. It knows no packages: what is not flaky in each that has it is left to `go-packages`. */
export const go: QuarantineFormat = {
  fileName: 'quarantine-go.txt',
  kind: 'go',
  usage: 'go test -skip="$(cat quarantine-go.txt)" ./...   # Go 1.20 or newer',
  most: longestArgument,
  entry,
  alike: ({ test }) => test.name,
  nested: { of: ({ test }) => test.name, take: ({ test }) => ancestors(test.name) },
  // No test has an empty name.
  render: (_, tests) => joined(deepest(tests)) || '^$'
}

/** For tests whose name another package has as well: a line for each package. */
export const goPackages: QuarantineFormat = {
  fileName: 'quarantine-go-packages.txt',
  kind: 'go',
  // Packages that are not in the list run as a whole, and each one that fails makes the step fail.
  usage: `for package in $(go list ./...); do go test -skip="$(awk -v of="$package" '$1 == of { print $2 }' quarantine-go-packages.txt)" "$package" || failed=1; done; [ -z "$failed" ]`,
  entry: (test) =>
    /^[\w.~/-]+$/.test(packageOf(test)) && !packageOf(test).startsWith('-') ? entry(test) : { why: 'its report does not name its package' },
  nested: { of: (test) => keyOf(test, test.test.name), take: (test) => ancestors(test.test.name).map((name) => keyOf(test, name)) },
  render: (_, tests) => {
    const packages = Map.groupBy(deepest(tests), packageOf)
    return [...packages].map(([name, of]) => `${name} ${joined(of)}\n`).join('')
  }
}

/** A test may be flaky in several jobs. */
const joined = (tests: readonly FlakyTest[]): string => [...new Set(tests.map(patternOf))].join('|')

const packageOf = ({ test }: NamedTest): string => test.suites.at(-1) ?? test.className

/** Go writes names without spaces and with marks for what cannot be seen. */
function entry(test: FlakyTest): Entry {
  const { name } = test.test
  return /^(?:Test|Benchmark|Example|Fuzz)[^\s\p{Cc}]*$/u.test(name) && name.isWellFormed()
    ? { is: patternOf(test) }
    : { why: 'its name is none that Go gives to a test' }
}

/** A test fails with its subtests: where those are listed, it still runs. */
function deepest(tests: readonly FlakyTest[]): FlakyTest[] {
  const parents = new Set(tests.flatMap((test) => ancestors(test.test.name).map((name) => keyOf(test, name))))
  return tests.filter((test) => !parents.has(keyOf(test, test.test.name)))
}

const keyOf = (test: NamedTest, name: string) => `${packageOf(test)}\0${name}`

/** Subtests are not nested deeper than a dozen levels by hand. */
const deepestLevel = 32

const ancestors = (name: string): string[] => {
  const levels = name.split('/').slice(0, deepestLevel)
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join('/'))
}

const patternOf = ({ test }: FlakyTest): string =>
  test.name
    .split('/')
    .map((level) => `^${goPattern(level)}$`)
    .join('/')
