import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import type { Attributes } from '../xml/attributes.ts'

/** What tells one format of .NET from the other: both have suites, tests, and failures with a message and a trace. */
export interface Dialect {
  format: string
  name: string
  roots: ReadonlySet<string>
  /** Whether an element tells that a document is of this format. */
  isOwn(name: string, attributes: Attributes): boolean
  /** Elements that are suites, by name, with what they add to the way to a test; '' for nothing. */
  suite(name: string, attributes: Attributes): string | undefined
  /** The element of a test. */
  test: string
  readTest(attributes: Attributes): DotnetTest
  /** Whether a test does not say how it ended: a failure in it tells. */
  isUntold(attributes: Attributes): boolean
  /** Whether a failure of a suite is one of its own, and not that of its tests. */
  isOwnFailure(attributes: Attributes): boolean
}

export type DotnetTest = Pick<TestCase, 'className' | 'name' | 'outcome' | 'ms' | 'file' | 'line'>

export const outcomeBy = (words: Readonly<Record<string, CaseOutcome>>, word: string): CaseOutcome | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined
