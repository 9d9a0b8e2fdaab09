import type { TestCase } from '../../model/test-case.ts'
import { numbered } from './numbered.ts'
import { joinRetries } from './retries.ts'
import { withStableNames } from './stable-names.ts'

/** The cases of one report file, in its order. */
export interface FileCases {
  file: string
  cases: readonly TestCase[]
}

/**
 * All files of one job or artifact as tests with identities that are unique, and the same in the next run.
 * `workspace` is the folder of the repository, where it is known; nothing is merged but the tries of one test.
 */
export function uniqueCases(files: readonly FileCases[], workspace?: string): TestCase[] {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  return numbered(
    withStableNames(
      sorted.flatMap(({ cases }) => joinRetries(cases)),
      workspace
    )
  )
}
