import type { Execution } from '../model/sighting.ts'
import type { Level, Subject } from '../model/subject.ts'
import type { Waste } from '../model/subject-report.ts'
import { noWaste, plus, together } from './cost.ts'
import type { Loss } from './losses.ts'
import { keyOf } from './seen.ts'

/** What was lost in each attempt of a run, so that the same minute is told of a job and of its tests and counted once. */
export interface LossBook {
  add: (subject: Subject, execution: Execution, loss: Pick<Loss, 'waste' | 'withinRun'>) => void
  /** The loss of one attempt, by its jobs. */
  jobsOf: (subject: Subject, execution: Execution) => Waste | undefined
  /** Whether nothing was lost there: the job of a test or a step is known, and was not done again for nothing. */
  lostNothing: (subject: Subject, execution: Execution) => boolean
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
  jobs: Set<string>
  /** By retries of tests within the run. */
  retries: Waste
}

/** `known`: the levels that are known of each workflow, by `workflowOf`; the best of them is believed, also where it says that nothing was lost. */
export function lossBook(known: ReadonlyMap<string, ReadonlySet<Level>>): LossBook {
  const attempts = new Map<string, Entry>()
  const name = ({ repository }: Subject, execution: Execution) => `${repository} ${keyOf(execution)}`
  const lossOf = ({ workflow, byLevel, retries }: Entry) => {
    const level = best.find((one) => known.get(workflow)?.has(one) ?? byLevel[one])
    return plus((level && byLevel[level]) ?? noWaste, retries)
  }
  return {
    add: (subject, execution, loss) => {
      const key = name(subject, execution)
      const entry = attempts.get(key) ?? {
        ...{ workflow: workflowOf(subject), at: execution.at, byLevel: {}, jobs: new Set(), retries: noWaste }
      }
      attempts.set(key, entry)
      charge(entry, subject, loss)
    },
    jobsOf: (subject, execution) => attempts.get(name(subject, execution))?.byLevel.job,
    lostNothing: (subject, execution) => {
      if (!isPart(subject) || !known.get(workflowOf(subject))?.has('job')) return false
      const jobs = attempts.get(name(subject, execution))?.jobs
      return subject.job === undefined ? !jobs?.size : !jobs?.has(subject.job)
    },
    entries: () => [...attempts.values()].map((entry) => ({ at: entry.at, waste: lossOf(entry) }))
  }
}

const isPart = ({ level }: Pick<Subject, 'level'>) => level === 'test' || level === 'step'

function charge(entry: Entry, { level, job }: Subject, { waste, withinRun }: Pick<Loss, 'waste' | 'withinRun'>): void {
  if (withinRun) {
    if (level === 'test') entry.retries = plus(entry.retries, waste)
    return
  }
  if (level === 'job' && job !== undefined) entry.jobs.add(job)
  const before = entry.byLevel[level] ?? noWaste
  // The tests of a job share its wait; jobs are waited for at once.
  entry.byLevel[level] = isPart({ level }) ? plus(before, waste) : together(before, waste)
}
