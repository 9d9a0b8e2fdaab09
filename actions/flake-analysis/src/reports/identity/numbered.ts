import type { TestCase } from '../../model/test-case.ts'
import { keyOf } from './stable-names.ts'

/** The cases with ` #2` and so on behind names that come again: none is merged. By the file of the test first, since files may run in any order. */
export function numbered(cases: readonly TestCase[]): TestCase[] {
  const first = new Map<string, number>()
  const again = new Map<string, number[]>()
  for (const [index, test] of cases.entries()) {
    const key = keyOf(test)
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    else if (again.get(key)?.push(index) === undefined) again.set(key, [before, index])
  }
  const result = [...cases]
  for (const indexes of again.values()) number(result, indexes.toSorted(byFile(cases)), first)
  return result
}

const byFile = (cases: readonly TestCase[]) => (a: number, b: number) => compare(cases[a]?.file ?? '', cases[b]?.file ?? '') || a - b

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function number(cases: TestCase[], [, ...others]: readonly number[], taken: ReadonlyMap<string, unknown>): void {
  let next = 2
  for (const index of others) {
    const test = cases[index] as TestCase
    // A test may be called so.
    while (taken.has(keyOf({ ...test, name: `${test.name} #${next}` }))) next++
    cases[index] = { ...test, name: `${test.name} #${next++}` }
  }
}
