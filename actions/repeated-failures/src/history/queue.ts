import { baseBranch, queueEvent, type Run, runOf } from '@tocsin/ci-history'
import type { Ports } from '../ports.ts'
import type { Stream } from './streams.ts'

export const isOfQueue = (run: Run): boolean => run.event === queueEvent

/** Whether an event list of a workflow file has a merge queue start it. */
export const startsByQueue = (events: readonly string[]): boolean => events.includes(queueEvent)

/**
 * Whether a merge queue runs a workflow that runs in no other way on the branch: one call for all such streams of a sweep. The listing of a branch has
 * none of a queue, for each entry has a branch of its own.
 */
export async function hasQueue({ workflow, branch, eventRun }: Stream, { context: { owner, repo }, github }: Ports): Promise<boolean> {
  if (eventRun) return false
  const asked = { owner, repo, event: queueEvent, per_page: 100, exclude_pull_requests: true }
  const { data } = await (await github()).request('GET /repos/{owner}/{repo}/actions/runs', asked)
  return data.workflow_runs.map(runOf).some((run) => run.workflowId === workflow.id && baseBranch(run.branch) === branch)
}
