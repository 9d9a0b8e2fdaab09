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
  const name = suites[index] ?? file
  if (name === undefined) return undefined
  // A class that is the file is no title.
  const inside = test.className === name ? test.suites.filter((suite) => suite !== '') : suites
  return { before: suites.slice(0, Math.max(0, index)), file: name, titles: [...inside.slice(index + 1), test.name] }
}
