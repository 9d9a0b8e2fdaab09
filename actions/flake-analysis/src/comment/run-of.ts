import type { Context } from '@tocsin/action-kit'
import { fileOf } from '../gather/workflows.ts'
import type { RunSeen } from './run-seen.ts'

/** The run that a comment is about: the one whose end the event tells, else the step's own. */
export function runOf({ payload, ...own }: Context): Omit<RunSeen, 'seen'> {
  const run = payload.at('workflow_run')
  const id = run.number('id')
  if (id !== undefined)
    return {
      ...{ run: id, attempt: run.number('run_attempt') ?? 1, runNumber: run.number('run_number') ?? 0, sha: run.text('head_sha') },
      ...{ workflow: fileOf(run.text('path')), workflowName: run.text('name'), url: run.url('html_url') ?? own.runUrl }
    }
  return {
    ...{ run: own.runId, attempt: own.runAttempt, runNumber: own.runNumber, sha: payload.text('pull_request.head.sha') || own.sha },
    ...{ workflow: own.workflowPath, workflowName: own.workflow, url: own.runUrl }
  }
}
