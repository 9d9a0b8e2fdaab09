/** What can be flaky, from the whole to the part. One code path judges all of them. */
export const levels = ['workflow', 'job', 'step', 'test'] as const
export type Level = (typeof levels)[number]

/** The identity of a test but for where it ran: two tests that differ in any of these are never merged. */
export interface TestName {
  /** The suites around it, outermost first. */
  suites: readonly string[]
  className: string
  /** With a suffix such as ` #2` where one report holds the same identity twice and both are tests of their own. */
  name: string
}

/** The suites and the class around a test, outermost first: a class that repeats the suite before it is said once. */
export const suitesOfTest = ({ suites, className }: TestName): readonly string[] =>
  [...suites, ...(className === suites.at(-1) ? [] : [className])].filter((part) => part !== '')

/** All that names a test, outermost first. */
export const partsOfTest = (test: TestName): readonly string[] => [...suitesOfTest(test), ...(test.name === '' ? [] : [test.name])]

/** One thing whose outcomes are kept and judged. All names are untrusted text. */
export interface Subject {
  /** Stable for ever: 16 hex digits over all that tells it apart, the repository included. */
  id: string
  level: Level
  /** `owner/name`. */
  repository: string
  /** The workflow file, as `.github/workflows/ci.yml`. */
  workflow: string
  /** As shown, with its matrix leg: `test (ubuntu, 20)`. Absent for a workflow, and for a test whose job is not known. */
  job?: string
  step?: string
  test?: TestName
  /** What tells the same test of several legs or reports apart, as the name of its artifact or its job; absent for other levels. */
  variant?: string
  /** Of the test, from the root of the repository, where its report says so. */
  file?: string
  line?: number
}
