import { inDays, minutes, timesOf } from '../cost.ts'
import type { Rule } from '../rule.ts'
import { enoughFor, leastRuns, measured, ownLimit } from './timeouts.ts'

/** A slow day of the runner must fit: a fifth more than the slowest executions take. */
const margin = 1.2

export const timeoutTooShort: Rule = {
  id: 'timeout-too-short',
  risk: 'high',
  why: 'A run that is only a little slower than usual is ended by its limit, which looks like a flaky job.',
  check: ({ jobs }) =>
    jobs.flatMap((one) => {
      const { job, record } = one
      const [limit, times] = [ownLimit(one), timesOf(record, leastRuns)]
      if (limit === undefined || !times || !record || !job.timeout || limit * 60 >= times.p99 * margin) return []
      const ended = `${record.timeouts} of ${record.executions} executions reached it ${inDays(record)}: ${minutes(record.timeouts * limit)} in all.`
      return {
        at: job.timeout,
        problem: `The job \`${one.label}\` may take ${minutes(limit)}, less than 1.2 times its 99th percentile.`,
        fix: `${measured(one)} Write \`timeout-minutes: ${enoughFor(times.p99)}\`, or make it faster.`,
        ...(record.timeouts > 0 && { cost: { words: ended, minutes: record.timeouts * limit } })
      }
    })
}
