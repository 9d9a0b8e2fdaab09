import type { Waste } from '../model/report.ts'
import type { Execution } from '../model/sighting.ts'
import type { Level, Subject } from '../model/subject.ts'
import { noWaste, plus } from './cost.ts'
import { keyOf } from './seen.ts'

/** What was lost in each attempt of a run, so that the same minute is told of a job and of its tests and counted once. */
export interface WasteLedger {
  add: (subject: Subject, execution: Execution, waste: Waste) => void
  /** The loss of one attempt, by its jobs. */
  jobsOf: (subject: Subject, execution: Execution) => Waste | undefined
  /** Each attempt once, by what is known best. */
  entries: () => { at: number; waste: Waste }[]
}

/** Jobs are what GitHub bills; without them the whole attempt is known, or else what the tests were charged with. */
const best: readonly Level[] = ['job', 'workflow', 'test', 'step']

export const workflowOf = ({ repository, workflow }: Subject): string => JSON.stringify([repository, workflow])

interface Entry {
  workflow: string
  at: number
  byLevel: Partial<Record<Level, Waste>>
}

/** `known`: the levels that are known of each workflow, by `workflowOf`; the best of them is believed, also where it says that nothing was lost. */
export function wasteLedger(known: ReadonlyMap<string, ReadonlySet<Level>>): WasteLedger {
  const attempts = new Map<string, Entry>()
  const name = ({ repository }: Subject, execution: Execution) => `${repository} ${keyOf(execution)}`
  const lossOf = ({ workflow, byLevel }: Entry) => {
    const level = best.find((one) => known.get(workflow)?.has(one) ?? byLevel[one])
    return (level && byLevel[level]) ?? noWaste
  }
  return {
    add: (subject, execution, waste) => {
      const key = name(subject, execution)
      const entry = attempts.get(key) ?? { workflow: workflowOf(subject), at: execution.at, byLevel: {} }
      entry.byLevel[subject.level] = plus(entry.byLevel[subject.level] ?? noWaste, waste)
      attempts.set(key, entry)
    },
    jobsOf: (subject, execution) => attempts.get(name(subject, execution))?.byLevel.job,
    entries: () => [...attempts.values()].map((entry) => ({ at: entry.at, waste: lossOf(entry) }))
  }
}
