import { msBetween, type Result, resultOf } from '@tocsin/notifier'
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
    const inOrder = attempts.toSorted((a, b) => a.attempt - b.attempt)
    const failed = failedForNothing(inOrder, ({ conclusion }) => resultOf(conclusion))
    if (failed.length === 0) return []
    return [
      { name, seconds: sum(failed.map(secondsOf)), billableMinutes: sum(failed.map((job) => billed(secondsOf(job), multiplier(job)))) }
    ]
  })
}

/** Of attempts in the order of time, those that failed where the last one passed. */
export function failedForNothing<T>(attempts: readonly T[], outcomeOf: (attempt: T) => Result): T[] {
  const last = attempts.at(-1)
  return last !== undefined && outcomeOf(last) === 'good' ? attempts.filter((one) => outcomeOf(one) === 'bad') : []
}

/** The minutes that a job is billed as: rounded up, times what its machine counts. */
export const billed = (seconds: number, multiplier: number): number => Math.ceil(seconds / 60) * multiplier

const secondsOf = ({ startedAt, completedAt }: Job) => (msBetween(startedAt, completedAt) ?? 0) / 1000

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
