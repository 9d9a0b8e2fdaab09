/** What an element is to us, by its name and by what is around it. */
export const kinds = { other: 0, group: 1, suite: 2, testCase: 3, failure: 4, skip: 5, suiteError: 6, trace: 7 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** Roots that hold suites and are none. The last is what Eclipse exports. */
const groups: ReadonlySet<string> = new Set(['testsuites', 'testrun'])

export const junitRoots: ReadonlySet<string> = new Set([...groups, 'testsuite'])

const parts: ReadonlySet<string> = new Set(['testsuite', 'testcase', 'properties', 'failure', 'error', 'system-out', 'system-err'])

/** Check, a framework for C, has the same root, and other names inside. */
export const isOfJUnit = (name: string): boolean => parts.has(name)

export function kindOf(name: string, parent: Kind | undefined): Kind {
  switch (name) {
    case 'testcase':
      return kinds.testCase
    case 'testsuite':
      return kinds.suite
    case 'failure':
    case 'error':
      if (parent === kinds.suite || parent === kinds.group) return kinds.suiteError
      return parent === kinds.testCase ? kinds.failure : kinds.other
    case 'flakyFailure':
    case 'flakyError':
    case 'rerunFailure':
    case 'rerunError':
      return parent === kinds.testCase ? kinds.failure : kinds.other
    case 'skipped':
      return parent === kinds.testCase ? kinds.skip : kinds.other
    case 'stackTrace':
      return parent === kinds.failure ? kinds.trace : kinds.other
    default:
      return groups.has(name) ? kinds.group : kinds.other
  }
}
