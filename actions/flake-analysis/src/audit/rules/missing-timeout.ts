import type { AuditedJob } from '../context.ts'
import { timesOf } from '../cost.ts'
import type { Finding, Rule } from '../rule.ts'
import { enoughFor, excess, isSelfHosted, leastRuns, measured, runsItself } from './timeouts.ts'

export const missingTimeout: Rule = {
  id: 'missing-timeout',
  risk: 'low',
  why: 'A job that hangs holds its runner, and all that waits for it, until GitHub ends it after 6 hours.',
  check: ({ jobs }) => jobs.filter((one) => runsItself(one) && !one.job.timeout && !stepsAreLimited(one)).map(findingOf)
}

const stepsAreLimited = ({ steps }: AuditedJob) => steps.every(({ step }) => step.timeout !== undefined)

function findingOf(one: AuditedJob): Finding {
  const times = timesOf(one.record, leastRuns)
  const limit = times ? enoughFor(times.p99) : 15
  const cost = times && excess(one, limit)
  return {
    at: one.job,
    risk: isSelfHosted(one) ? 'high' : cost ? 'medium' : 'low',
    problem: `The job \`${one.label}\` has no \`timeout-minutes\`${isSelfHosted(one) ? ' and runs on a runner of your own' : ''}.`,
    fix: `${measured(one)} Write \`timeout-minutes: ${limit}\`${times ? '' : ', or a little more than its slowest runs take'}.`.trim(),
    ...(cost && { cost })
  }
}
