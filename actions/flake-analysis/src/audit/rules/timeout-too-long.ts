import { minutes, timesOf } from '../cost.ts'
import type { Rule } from '../rule.ts'
import { enoughFor, excess, leastRuns, measured, ownLimit } from './timeouts.ts'

const mostTimesMedian = 10

/** Minutes that are never too long: runners start slowly, and mirrors answer slowly. */
const always = 10

export const timeoutTooLong: Rule = {
  id: 'timeout-too-long',
  risk: 'low',
  why: 'When it hangs, everybody waits many times as long as a run ever takes before it is ended.',
  check: ({ jobs }) =>
    jobs.flatMap((one) => {
      const [limit, times] = [ownLimit(one), timesOf(one.record, leastRuns)]
      if (limit === undefined || !times || !one.job.timeout || limit <= always || limit * 60 <= mostTimesMedian * times.median) return []
      const better = enoughFor(times.p99)
      if (better >= limit) return []
      const cost = excess(one, better)
      return {
        at: one.job.timeout,
        problem: `The job \`${one.label}\` may take ${minutes(limit)}, more than 10 times its median.`,
        fix: `${measured(one)} Write \`timeout-minutes: ${better}\`.`,
        ...(cost && { cost })
      }
    })
}
