import type { InfraEvent } from '../../model/report.ts'
import type { Candidate, JudgeOptions } from '../options.ts'
import { keyOf } from '../seen.ts'
import { coFailures } from './co-failures.ts'
import { eventsOf } from './events.ts'
import { excluded } from './exclude.ts'
import { withoutMassFailures } from './mass-failures.ts'
import { type Red, unitsOf } from './reds.ts'

/** The candidates without what the infrastructure or one mistake for all tests made of them, and when it did. */
export interface InfraFound {
  candidates: readonly Candidate[]
  /** Of the window, oldest first. */
  events: InfraEvent[]
}

/** Tells the failures of runners, GitHub and the network from those that anything can be learned of. */
export function findInfra(found: readonly Candidate[], { now, from, links }: Pick<JudgeOptions, 'now' | 'from' | 'links'>): InfraFound {
  const units = unitsOf(found, now)
  const reds = new Set([...units.flatMap((unit) => unit.reds.filter(({ sign }) => sign)), ...coFailures(units)])
  const lost = new Set([...reds].filter(({ sign }) => !sign).map(({ candidate, seen }) => nameOf(candidate, seen)))
  const candidates = lost.size === 0 ? found : excluded(found, { group: ({ subject }) => subject.repository, reason: reasonIn(lost) })
  const masses = withoutMassFailures(candidates)
  const events = [[...reds], masses.reds].flatMap((kind) => eventsOf(within(kind, from), links))
  return { candidates: masses.candidates, events: events.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from)) }
}

const within = (reds: readonly Red[], from: number) => reds.filter(({ seen }) => seen.execution.at >= from)

const nameOf = ({ subject }: Candidate, { execution }: Red['seen']) => `${subject.repository} ${keyOf(execution)}`

const reasonIn = (lost: ReadonlySet<string>) => (repository: string, execution: Red['seen']['execution']) =>
  lost.has(`${repository} ${keyOf(execution)}`) ? ('infra' as const) : undefined
