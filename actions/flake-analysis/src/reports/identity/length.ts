import { sha256 } from '@tocsin/notifier'
import type { TestCase } from '../../model/test-case.ts'

/** Parametrised tests may have a whole document in their name. */
const longestName = 500

/** A name of bounded length; two that differ stay different. */
export function bounded(name: string): string {
  if (name.length <= longestName) return name
  return `${name.slice(0, longestName).toWellFormed()}…${sha256(name).slice(0, 12)}`
}

type Names = Pick<TestCase, 'suites' | 'className' | 'name'>

/** Of all names of a test together. A report that nests thousands of suites would else repeat them for each of its tests. */
const longestIdentity = 2_000

/** A case with names of bounded length, the same object where they are: of many long suites the outer ones are told by their digest. */
export function boundedNames<T extends Names>(test: T): T {
  const { suites, className, name } = test
  const isShort = [className, name, ...suites].every((one) => one.length <= longestName)
  if (isShort && lengthOf(test) <= longestIdentity) return test
  const names = { suites: suites.map(bounded), className: bounded(className), name: bounded(name) }
  const room = longestIdentity - names.className.length - names.name.length
  return { ...test, ...names, suites: innermost(names.suites, room) }
}

const lengthOf = ({ suites, className, name }: Names) =>
  suites.reduce((sum, suite) => sum + suite.length + 1, className.length + name.length)

/** The inner suites say most of a test. */
function innermost(suites: readonly string[], room: number): readonly string[] {
  let left = room
  const from = suites.findLastIndex((suite) => {
    left -= suite.length + 1
    return left < 0
  })
  if (from === -1) return suites
  const outer = suites.slice(0, from + 1)
  return [`…${sha256(JSON.stringify(outer)).slice(0, 12)}`, ...suites.slice(from + 1)]
}
