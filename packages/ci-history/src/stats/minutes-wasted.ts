import { msBetween, resultOf } from '@tocsin/notifier'
import type { Job } from '../model.ts'

/** What failed attempts of a job cost that passed in the end. */
export interface Waste {
  /** The job as shown. */
  name: string
  seconds: number
  /** Each attempt rounded up to a minute, times what its machine is billed at. */
  billableMinutes: number
}

/** The waste of one run: the jobs of all its attempts, in any order. `multiplier` says what a minute of a job's machine counts. */
export function wasteOf(jobs: readonly Job[], multiplier: (job: Job) => number = () => 1): Waste[] {
  return [...Map.groupBy(jobs, ({ name }) => name)].flatMap(([name, attempts]) => {
    const [last, ...earlier] = attempts.toSorted((a, b) => b.attempt - a.attempt)
    const failed = earlier.filter(({ conclusion }) => resultOf(conclusion) === 'bad')
    if (!last || resultOf(last.conclusion) !== 'good' || failed.length === 0) return []
    const minutes = failed.map((job) => Math.ceil(secondsOf(job) / 60) * multiplier(job))
    return [{ name, seconds: sum(failed.map(secondsOf)), billableMinutes: sum(minutes) }]
  })
}

const secondsOf = ({ startedAt, completedAt }: Job) => (msBetween(startedAt, completedAt) ?? 0) / 1000

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
