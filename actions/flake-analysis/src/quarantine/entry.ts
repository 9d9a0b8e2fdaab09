import type { TestName } from '../model/subject.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { type Kind, kindOf } from '../model/test-kind.ts'

/** A flaky test of the report. */
export type FlakyTest = SubjectReport & { test: TestName }

/** Any test that is known. */
export type NamedTest = Pick<FlakyTest, 'id' | 'test' | 'file'>

/** What names a test to a tool, or why nothing can. */
export type Entry = { is: string } | { why: string }

/** What an entry takes: each test that has the name which the entry is `of` among its own `names`, and is not the `same`. */
export interface Takes {
  of(test: NamedTest): string
  names(test: NamedTest): readonly string[]
  /** What is equal for two reports of one test. */
  same(test: NamedTest): string
}

/** How a list is written for one tool. */
export interface QuarantineFormat {
  fileName: string
  /** Tests that are surely of another kind are none of this tool; without one, all are named. */
  kind?: Kind
  /** How the file is used, as a command or a sentence. */
  usage: string
  /** Names exactly this test; what could mean another test as well is left out. */
  entry(test: FlakyTest): Entry
  /** Tests for which it is the same are skipped together, for the tool cannot tell them apart. */
  alike?(test: NamedTest): string
  /** What an entry takes beside its own test, by keys: `of` that test, and those of the entries that `take` it. With `alike`, the keys are its. */
  nested?: { of: (test: NamedTest) => string; take: (test: NamedTest) => readonly string[] }
  /** In the place of `alike` and `nested`, where two reports of one test may differ in more than these see. */
  takes?: Takes
  render(entries: readonly string[], tests: readonly FlakyTest[]): string
  /** How many characters all entries may have together; without a limit where the tool reads a file. */
  most?: number
}

/** In a repository of several tools each list is about the tests of its own. */
export const mayBeOf =
  ({ kind }: Pick<QuarantineFormat, 'kind'>) =>
  (test: NamedTest): boolean =>
    kind === undefined || [kind, undefined].includes(kindOf(test))

/** An argument may have 32,767 characters on Windows and 131,072 on Linux, the rest of the command included. */
export const longestArgument = 30_000
