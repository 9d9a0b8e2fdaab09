import type { ConcurrencyDefinition } from '@tocsin/ci-history'
import type { Rule } from '../rule.ts'
import { deploys } from './deploys.ts'

export const deployCancelledInProgress: Rule = {
  id: 'deploy-cancelled-in-progress',
  risk: 'high',
  why: 'A newer run ends a deploy in the middle of it: what is out there is then half of each.',
  check: ({ jobs, workflow }) => {
    // A preview of a pull request may be cut off.
    if (workflow.events.every(({ text }) => /^(?:pull_request(?:_target)?|workflow_call)$/.test(text))) return []
    const deploying = jobs.filter((one) => deploys(one, workflow))
    const ofJobs = deploying.flatMap(({ job, label }) =>
      cancels(job.concurrency) ? [{ at: job.concurrency.cancelInProgress ?? job.concurrency, label }] : []
    )
    const [first] = deploying
    const whole =
      first && cancels(workflow.concurrency)
        ? [{ at: workflow.concurrency.cancelInProgress ?? workflow.concurrency, label: first.label }]
        : []
    return [...whole, ...ofJobs].map(({ at, label }) => ({
      at,
      problem: `A newer run cancels the deploy of \`${label}\` while it is at work.`,
      fix: 'Write `cancel-in-progress: false`: the newest one waits, those between are dropped.'
    }))
  }
}

const cancels = (concurrency: ConcurrencyDefinition | undefined): concurrency is ConcurrencyDefinition =>
  concurrency?.cancelInProgress?.value === true
