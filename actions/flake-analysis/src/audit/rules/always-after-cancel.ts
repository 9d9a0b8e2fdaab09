import type { AuditedJob } from '../context.ts'
import type { Rule } from '../rule.ts'

export const alwaysAfterCancel: Rule = {
  id: 'always-after-cancel',
  risk: 'low',
  why: 'The job runs on even when somebody cancels the run: it holds a runner, and a newer run in the same group waits for it.',
  check: ({ jobs }) =>
    jobs.flatMap((one) => {
      const { job, label } = one
      if (!job.if || !/\balways\(\)/.test(job.if.text) || /cancelled\(\)/.test(job.if.text) || judges(one)) return []
      return {
        at: job.if,
        problem: `The job \`${label}\` outlives a cancel by \`always()\`.`,
        fix: 'Write `if: ${{ !cancelled() }}` with the rest of the condition.'
      }
    })
}

/** A gate or a report looks at how the others ended, and has to run after a cancel as well. */
const judges = ({ job, steps }: AuditedJob) =>
  [
    job.if,
    ...[...job.with, ...job.env].map(({ value }) => value),
    ...steps.flatMap(({ step }) => [step.run, step.if, ...[...step.with, ...step.env].map(({ value }) => value)])
  ].some((scalar) => scalar !== undefined && /\.result\b|(?:toJSON|join)\(\s*needs|needs\.\*/i.test(scalar.text))
