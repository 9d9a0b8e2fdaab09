import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import type { Attributes } from '../xml/attributes.ts'

/** What tells one format of .NET from the other: both have suites, tests, and failures with a message and a trace. */
export interface Dialect {
  format: string
  roots: ReadonlySet<string>
  /** Elements that are suites, by name, with what they add to the way to a test; '' for nothing. */
  suite(name: string, attributes: Attributes): string | undefined
  /** The element of a test. */
  test: string
  readTest(attributes: Attributes): DotnetTest
  /** Whether a failure of a suite is one of its own, and not that of its tests. */
  isOwnFailure(attributes: Attributes): boolean
}

export type DotnetTest = Pick<TestCase, 'className' | 'name' | 'outcome' | 'ms' | 'file' | 'line'>

/** The last part of a path of any system: where a build was done differs from run to run. */
export const baseName = (path: string): string => path.slice(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')))

/** The name of a test without that of its class before it. */
export const withoutClass = (name: string, className: string): string =>
  className !== '' && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name

/** Takes `Shop.CartTests.Adds(1.5)` apart, whose class nobody names. */
export function splitName(fullName: string): { className: string; name: string } {
  const bracket = fullName.indexOf('(')
  const dot = fullName.lastIndexOf('.', bracket === -1 ? fullName.length : bracket)
  return { className: fullName.slice(0, Math.max(0, dot)), name: fullName.slice(dot + 1) }
}

export const outcomeBy = (words: Readonly<Record<string, CaseOutcome>>, word: string): CaseOutcome | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined
