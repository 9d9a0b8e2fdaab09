import { inDays, minutes } from '../cost.ts'
import type { Rule } from '../rule.ts'

export const failFast: Rule = {
  id: 'fail-fast',
  risk: 'low',
  why: 'The first leg that fails cancels the others: nobody learns whether one leg is flaky or all are broken, and one flaky leg throws the work of all away.',
  check: ({ jobs }) =>
    jobs.flatMap(({ job, legs, record, label }) => {
      const { strategy } = job
      if (!strategy || !legs || (legs.count !== 'unknown' && legs.count < 2)) return []
      if (strategy.failFast && strategy.failFast.value !== true) return []
      const cancelled = record?.cancelled ?? 0
      return {
        at: strategy.failFast ?? strategy,
        risk: cancelled > 0 ? ('medium' as const) : ('low' as const),
        problem: `The ${legs.count === 'unknown' ? '' : `${legs.count} `}legs of \`${label}\` end each other${strategy.failFast ? '' : ', which is the default'}.`,
        fix: 'Write `fail-fast: false` under `strategy`.',
        ...(record &&
          cancelled > 0 && {
            cost: {
              words: `${cancelled} legs were cancelled or skipped ${inDays(record)}; ${minutes(record.minutesLost)} were lost on failures of this job that passed when run again.`,
              minutes: record.minutesLost
            }
          })
      }
    })
}
