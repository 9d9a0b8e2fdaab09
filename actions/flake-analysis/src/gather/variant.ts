import type { ReadExecution } from '../model/reading.ts'

/** An artifact by its name, and the attempt that made it. */
export interface Named {
  name: string
  read: Pick<ReadExecution, 'execution' | 'runNumber'>
}

/** The id of a run, and the number behind it. What is a version, as `-3.11`, counts no attempts. */
const idIn = (run: number) => new RegExp(`(?<!\\d)${run}(?!\\d)(?:[-_.](\\d{1,3})(?!\\.?\\d))?`, 'g')

/**
 * The name of an artifact without what is another in each run: its id, its commit, and what stands behind its id, as `-1` for the attempt. That
 * stays where it tells `legs` apart.
 */
export function variantOf(named: Named, legs: ReadonlySet<string>): string {
  const { execution, runNumber } = named.read
  const { run, sha } = execution
  const hasLegs = legs.has(familyOf(named))
  return named.name
    .replaceAll(idIn(run), (found, number?: string) => (isCount(number, named) && !hasLegs ? '*' : `*${found.slice(`${run}`.length)}`))
    .replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) => (sha.startsWith(hex.toLowerCase()) ? '*' : hex))
    .replaceAll(/(?<!\d)\d{3,}(?!\d)/g, (number) => (Number(number) === runNumber ? '*' : number))
}

/**
 * Of the artifacts of one run, the names of which several are told apart by the number behind the id alone: that of a leg, then, and no attempt's.
 * `earlier`: those that an earlier reading took, each with the last attempt that it may be of.
 */
export function legsAmong(made: readonly Named[], earlier: readonly Named[] = []): ReadonlySet<string> {
  const first = new Map<string, string>()
  const legs = new Set(earlier.filter((named) => !countsOnly(named, 1)).map(familyOf))
  for (const named of made) {
    const [family, attempt] = [familyOf(named), JSON.stringify([named.read.execution.attempt, familyOf(named)])]
    if ((first.get(attempt) ?? named.name) !== named.name || !countsOnly(named)) legs.add(family)
    first.set(attempt, named.name)
  }
  return legs
}

const familyOf = ({ name, read }: Named) => name.replaceAll(idIn(read.execution.run), '*')

const countsOnly = (named: Named, from?: number) =>
  [...named.name.matchAll(idIn(named.read.execution.run))].every(([, number]) => isCount(number, named, from))

/** Whether it is the number of the attempt, or of one since `from`, or of the run, or none. */
const isCount = (number: string | undefined, { read: { execution, runNumber } }: Named, from = execution.attempt) =>
  number === undefined || Number(number) === runNumber || (Number(number) >= from && Number(number) <= execution.attempt)
