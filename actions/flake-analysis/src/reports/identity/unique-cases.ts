import type { TestCase } from '../../model/test-case.ts'
import { foldersOf, withFolders } from './folders.ts'
import { numbered } from './numbered.ts'
import { joinRetries } from './retries.ts'
import { withStableNames } from './stable-names.ts'

/** The cases of one report file, in its order. */
export interface FileCases {
  /** With `/` between its folders. */
  file: string
  cases: readonly TestCase[]
}

/**
 * All files of one job or artifact as tests with identities that are unique, and the same in the next run.
 * `workspace` is the folder of the repository, where it is known; nothing is merged but the tries of one test.
 */
export function uniqueCases(files: readonly FileCases[], workspace?: string): TestCase[] {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const joined = sorted.map(({ cases }) => joinRetries(cases))
  const folders = foldersOf(sorted.map(({ file }) => file))
  const folderOfEach = joined.flatMap((cases, index) => cases.map(() => folders[index] ?? ''))
  return numbered(withFolders(withStableNames(joined.flat(), workspace), folderOfEach))
}
