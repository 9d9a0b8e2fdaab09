import { sha256 } from '@tocsin/notifier'
import type { TestCase } from '../../model/test-case.ts'
import { boundedNames } from './length.ts'
import { maskCertain, maskLikely } from './masks.ts'
import { inRepository, repositoryPath } from './repository-path.ts'

type Names = Pick<TestCase, 'suites' | 'className' | 'name'>
type Change = (text: string) => string

/** Names for the same tests in every run: without what changes from run to run, unless two tests of the set differ in nothing else. */
export function withStableNames(cases: readonly TestCase[], workspace?: string): TestCase[] {
  const sure = cases.map(changed((text) => maskCertain(inRepository(text, workspace))))
  const masked = sure.map(changed(maskLikely))
  const shared = sharedKeys(sure, masked)
  return masked.map((test, index) => {
    const before = sure[index] ?? test
    const names = boundedNames(before === test || !shared.has(keyOf(test)) ? test : before)
    return names.file === undefined ? names : { ...names, file: repositoryPath(names.file, workspace) }
  })
}

/** The masked identities that stand for several different tests. Most tests have nothing to mask, and cost no key. */
function sharedKeys(sure: readonly TestCase[], masked: readonly TestCase[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const [index, names] of masked.entries()) {
    const before = sure[index] ?? names
    if (before === names) continue
    const [key, own] = [keyOf(names), keyOf(before)]
    if ((first.get(key) ?? own) === own) first.set(key, own)
    else shared.add(key)
  }
  if (first.size > 0)
    for (const [index, names] of masked.entries()) if (sure[index] === names && first.has(keyOf(names))) shared.add(keyOf(names))
  return shared
}

/** A case with all its names changed; the same object where nothing is. Suites and classes come again and again, names seldom. */
function changed(change: Change): (test: TestCase) => TestCase {
  const often = remembered(change)
  return (test) => {
    const className = often(test.className)
    const name = change(test.name)
    const isSame = className === test.className && name === test.name && test.suites.every((suite) => often(suite) === suite)
    return isSame ? test : { ...test, suites: test.suites.map(often), className, name }
  }
}

const longestKey = 4_000

/** One text for all that tells tests of a set apart. No separator can be forged: numbers and lengths come first. */
export function keyOf({ suites, className, name }: Names): string {
  let key = `${suites.length} `
  for (const suite of suites) key += `${suite.length}:${suite}`
  key = `${key}${className.length}:${className}${name}`
  // Of a text above 16,383 characters V8 hashes the length alone, so that all of them would meet in one place of a map.
  return key.length > longestKey ? sha256(key) : key
}

function remembered(change: Change): Change {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length > longestKey) return change(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const after = change(text)
    if (known.size < 10_000) known.set(text, after)
    return after
  }
}
