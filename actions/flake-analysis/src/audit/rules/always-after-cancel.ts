import type { Rule } from '../rule.ts'

export const alwaysAfterCancel: Rule = {
  id: 'always-after-cancel',
  risk: 'low',
  why: 'The job runs on even when somebody cancels the run: it holds a runner, and a newer run in the same group waits for it.',
  check: ({ jobs }) =>
    jobs.flatMap(({ job, label }) =>
      job.if && /\balways\(\)/.test(job.if.text) && !/cancelled\(\)/.test(job.if.text)
        ? {
            at: job.if,
            problem: `The job \`${label}\` outlives a cancel by \`always()\`.`,
            fix: 'Write `if: ${{ !cancelled() }}` with the rest of the condition.'
          }
        : []
    )
}
