import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'

export const failureMissesCancelled: Rule = {
  id: 'failure-misses-cancelled',
  risk: 'medium',
  why: 'A job that its timeout ends is cancelled, not failed: nobody is told of the runs that hang.',
  check: ({ jobs }) => jobs.flatMap((one) => [...ofJob(one), ...one.steps.flatMap(ofStep)])
}

const misses = (text: string) =>
  /\bfailure\(\)/.test(text) && !/cancelled\(\)|always\(\)|\.result\b|\.outcome\b|\.conclusion\b|!\s*failure\(\)/.test(text)

const ofJob = ({ job, label }: AuditedJob): Finding[] =>
  job.if && misses(job.if.text) && job.needs.length > 0
    ? [
        {
          at: job.if,
          problem: `The job \`${label}\` runs on \`failure()\` and not when a job that it needs is cancelled by its timeout.`,
          fix: 'Write `if: ${{ failure() || cancelled() }}`, or look at `needs.*.result`.'
        }
      ]
    : []

const tells = /slack|discord|notif|alert|teams|telegram|pager|mail|create-an-issue|create-issue|issue-from-file/i

const ofStep = ({ step, action }: AuditedStep): Finding[] =>
  step.if && misses(step.if.text) && tells.test(`${action} ${step.name?.text ?? ''}`)
    ? [
        {
          at: step.if,
          risk: 'low',
          problem: 'The step that tells of a failure says nothing when the job runs into its timeout.',
          fix: 'Write `if: ${{ failure() || cancelled() }}`.'
        }
      ]
    : []
