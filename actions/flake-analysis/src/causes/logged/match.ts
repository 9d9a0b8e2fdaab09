import type { LogFacts } from '../../model/log-facts.ts'
import type { TestCase } from '../../model/test-case.ts'
import { keysOf, printedKey } from './names.ts'

export type LoggedFlake = NonNullable<LogFacts['flakyTests']>[number]

export interface Matched {
  /** By the index of the case. */
  found: ReadonlyMap<number, LoggedFlake>
  /** Those that are no test of these cases, or may be one of several. */
  left: readonly LoggedFlake[]
}

/** Which tests of a job's reports its log means, each only where it can be no other. Linear in cases. */
export function matched(flakes: readonly LoggedFlake[], cases: readonly TestCase[]): Matched {
  const found = new Map<number, LoggedFlake>()
  const left: LoggedFlake[] = []
  for (const [tool, own] of Map.groupBy(flakes, (one) => one.tool)) {
    const index = indexOf(tool, cases, new Set(own.flatMap(({ name }) => printedKey(tool, name) ?? [])))
    for (const one of own) {
      const at = index.get(printedKey(tool, one.name) ?? '')
      if (at === undefined || at === several) left.push(one)
      else found.set(at, one)
    }
  }
  return { found, left }
}

const several = -1

/** Of the wanted names the one case that has each. */
function indexOf(tool: string, cases: readonly TestCase[], wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  if (wanted.size === 0) return index
  for (const [at, test] of cases.entries())
    for (const key of keysOf(tool, test)) if (wanted.has(key)) index.set(key, index.has(key) ? several : at)
  return index
}
