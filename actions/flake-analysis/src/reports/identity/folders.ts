import type { TestCase } from '../../model/test-case.ts'
import { maskCertain, maskLikely } from './masks.ts'
import { keyOf } from './stable-names.ts'

/** What tells the folders of report files apart: their paths from the folder that holds them all. */
export function foldersOf(files: readonly string[]): string[] {
  const folders = files.map((file) => file.split('/').slice(0, -1))
  const [first = [], ...others] = folders
  const common = first.findIndex((part, index) => others.some((folder) => folder[index] !== part))
  const shared = common === -1 ? first.length : common
  return folders.map((folder) => maskLikely(maskCertain(folder.slice(shared).join('/'))))
}

/**
 * Cases with their folder as the outermost suite where another folder has the same test: whoever collects the reports of all legs of a
 * matrix keeps each in a folder, and numbers would move from leg to leg whenever one has no report.
 */
export function withFolders(cases: readonly TestCase[], folders: readonly string[]): TestCase[] {
  const first = new Map<string, string>()
  const several = new Set<string>()
  for (const [index, test] of cases.entries()) {
    const [key, folder] = [keyOf(test), folders[index] ?? '']
    if ((first.get(key) ?? folder) === folder) first.set(key, folder)
    else several.add(key)
  }
  if (several.size === 0) return [...cases]
  return cases.map((test, index) => {
    const folder = folders[index] ?? ''
    return folder !== '' && several.has(keyOf(test)) ? { ...test, suites: [folder, ...test.suites] } : test
  })
}
