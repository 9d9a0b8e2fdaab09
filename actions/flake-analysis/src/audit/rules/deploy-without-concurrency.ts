import type { Rule } from '../rule.ts'
import { deploys } from './deploys.ts'

export const deployWithoutConcurrency: Rule = {
  id: 'deploy-without-concurrency',
  risk: 'high',
  why: 'Two runs deploy at the same time, and the older one may win.',
  check: ({ jobs, workflow }) => {
    // Who calls it may have a group of its own.
    const called = workflow.events.every(({ text }) => text === 'workflow_call')
    if (workflow.concurrency || called) return []
    return jobs
      .filter((one) => !one.job.concurrency && deploys(one, workflow))
      .map((one) => ({
        at: one.job,
        job: one,
        problem: `The job \`${one.label}\` deploys without \`concurrency\`.`,
        fix: `Write \`concurrency: { group: deploy-${one.job.environment?.text.includes('$') ? 'production' : (one.job.environment?.text ?? 'production')}, cancel-in-progress: false }\` in the job.`
      }))
  }
}
