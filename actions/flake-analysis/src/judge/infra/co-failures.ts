import { coFailure, type Neighbour } from '@tocsin/ci-history'
import type { Red, Unit } from './reds.ts'

const hour = 3600

/** Two jobs that fail together are soon found. */
const leastUnits = 3
const leastProven = 2

/** So improbable is no chance. */
const rare = 1e-4

const hourOf = ({ seen }: Pick<Red, 'seen'>) => Math.floor(seen.execution.at / hour)

/** Failures of hours in which more failed together than chance explains, and which the same code contradicts or one sign unites. */
export function coFailures(units: readonly Unit[]): Red[] {
  const hours = Map.groupBy(
    units.flatMap(({ reds }) => reds),
    hourOf
  )
  const crowded = new Map([...hours].filter(([, reds]) => new Set(reds.map(({ candidate }) => candidate)).size >= leastUnits))
  const seen = seenIn(units, crowded)
  return [...crowded].flatMap(([at, reds]) => (isInfra(seen.get(at) ?? [], reds) ? reds : []))
}

/** Which units ran in each of the hours, and how often. */
function seenIn(units: readonly Unit[], hours: ReadonlyMap<number, unknown>): Map<number, { unit: Unit; times: number }[]> {
  const found = new Map<number, { unit: Unit; times: number }[]>()
  for (const unit of units) {
    const times = new Map<number, number>()
    for (const seen of [...unit.seen, ...unit.reds.filter(({ sign }) => sign).map((red) => red.seen)]) {
      const at = hourOf({ seen })
      if (hours.has(at)) times.set(at, (times.get(at) ?? 0) + 1)
    }
    for (const [at, count] of times) found.set(at, [...(found.get(at) ?? []), { unit, times: count }])
  }
  return found
}

/** What the same code passed at another time is not explained by a commit that they have in common, as many commits as may be broken by one. */
function isInfra(ran: readonly { unit: Unit; times: number }[], reds: readonly Red[]): boolean {
  const proven = reds.filter((red) => red.proven).length
  if (proven < leastProven || 2 * proven < reds.length) return false
  const byUnit = Map.groupBy(reds, ({ candidate }) => candidate)
  return coFailure(ran.map(({ unit, times }) => neighbourOf(unit, { times, reds: byUnit.get(unit.candidate) ?? [] }))).chance < rare
}

/** The chance that one of so many runs fails, by those of other hours. */
function neighbourOf({ failures, passes }: Unit, { times, reds }: { times: number; reds: readonly Red[] }): Neighbour {
  const failedNow = reds.filter(({ sign }) => !sign).length
  const others = Math.max(0, passes + failures - times)
  const rate = Math.min(1, (failures - failedNow + 0.5) / (others + 1))
  const [first] = reds
  const sign = first?.sign
  return { rate: 1 - (1 - rate) ** times, red: reds.length > 0, sha: first?.seen.execution.sha ?? '', ...(sign ? { sign } : {}) }
}
