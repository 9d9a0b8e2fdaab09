import type { TestCase } from '../../model/test-case.ts'
import { bounded } from './length.ts'
import { maskCertain, maskLikely } from './masks.ts'
import { inRepository } from './repository-path.ts'

type Names = Pick<TestCase, 'suites' | 'className' | 'name'>

/** Names for the same tests in every run: without what changes from run to run, unless two tests of the set differ in nothing else. */
export function withStableNames(cases: readonly TestCase[], workspace?: string): TestCase[] {
  const certain = remembered((text) => maskCertain(inRepository(text, workspace)))
  const likely = remembered(maskLikely)
  const kept = cases.map((test) => mapped(test, certain))
  const shared = sharedKeys(kept, likely)
  return cases.map((test, index) => {
    const sure = kept[index] ?? test
    const names = mapped(sure, likely)
    const file = test.file === undefined ? {} : { file: inRepository(test.file, workspace) }
    return { ...test, ...file, ...mapped(shared.has(keyOf(names)) ? sure : names, bounded) }
  })
}

/** The masked identities that stand for several different tests. */
function sharedKeys(cases: readonly Names[], mask: (text: string) => string): ReadonlySet<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const names of cases) {
    const key = keyOf(mapped(names, mask))
    const own = keyOf(names)
    if ((first.get(key) ?? own) !== own) shared.add(key)
    else first.set(key, own)
  }
  return shared
}

const mapped = ({ suites, className, name }: Names, change: (text: string) => string): Names => ({
  suites: suites.map(change),
  className: change(className),
  name: change(name)
})

/** One text for all that tells tests of a set apart. No separator can be forged: lengths come first. */
export const keyOf = ({ suites, className, name }: Names): string =>
  [...suites, className, name].map((each) => `${each.length}:${each}`).join('')

/** Suites and classes come again and again. */
function remembered(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const after = change(text)
    if (known.size < 100_000) known.set(text, after)
    return after
  }
}
