import { suitesOfTest } from '../model/subject.ts'
import { scriptFile } from '../model/test-kind.ts'
import type { FlakyTest } from './entry.ts'

/** Where a JavaScript test is: before and after the suite that is its file. Undefined where no suite is one. */
export function partsOf({
  test,
  file
}: Pick<FlakyTest, 'test' | 'file'>): { before: readonly string[]; file: string; titles: readonly string[] } | undefined {
  const suites = suitesOfTest(test)
  const own = file === undefined ? -1 : suites.indexOf(file)
  const index = own === -1 ? suites.findIndex((suite) => scriptFile.test(suite)) : own
  // The JUnit reporters of Playwright and Vitest join the titles.
  if (index !== -1)
    return {
      before: suites.slice(0, index),
      file: suites[index] ?? '',
      titles: [...suites.slice(index + 1), ...titlesOf(test.name)].filter((title) => title !== suites[index])
    }
  return file === undefined ? undefined : { before: [], file, titles: [...suites, ...titlesOf(test.name)] }
}

const titlesOf = (name: string): string[] => name.split(/ [›>] /)
