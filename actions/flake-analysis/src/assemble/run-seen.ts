import type { Context } from '@tocsin/action-kit'
import type { RunSeen, Seen } from '../comment/run-seen.ts'
import { cellsOf } from '../history/cells.ts'
import { outcomeOf } from '../history/outcomes.ts'
import type { Sheet } from '../history/sheet.ts'
import { linksOf } from './links.ts'

/** The run that a comment is about: the one whose end the event tells, or the one that this step is part of. */
export function runInQuestion(context: Context): Omit<RunSeen, 'seen'> {
  const { payload, runId, runAttempt, runNumber, sha, workflow, workflowPath, runUrl } = context
  if (payload.has('workflow_run')) {
    const run = payload.at('workflow_run')
    return {
      ...{ run: run.number('id') ?? 0, attempt: run.number('run_attempt') ?? 1, runNumber: run.number('run_number') ?? 0 },
      ...{
        sha: run.text('head_sha'),
        workflow: run.text('path').replace(/@.*$/, ''),
        workflowName: run.text('name'),
        url: run.text('html_url')
      }
    }
  }
  const head = payload.text('pull_request.head.sha') || sha
  return { run: runId, attempt: runAttempt, runNumber, sha: head, workflow: workflowPath, workflowName: workflow, url: runUrl }
}

/** Which jobs and tests failed in a run, as the sheets have it. `url` of the repository. */
export function runSeen(asked: Omit<RunSeen, 'seen'>, sheets: readonly Sheet[], url: string): RunSeen {
  const mine = sheets.filter(({ workflow }) => workflow === asked.workflow)
  return { ...asked, seen: mine.flatMap((sheet) => seenIn(sheet, asked, url)) }
}

function seenIn({ executions, lines }: Sheet, { run, attempt }: Pick<RunSeen, 'run' | 'attempt'>, url: string): Seen[] {
  const index = executions.findIndex((one) => one.run === run && one.attempt === attempt)
  const execution = executions[index]
  if (!execution) return []
  return lines.flatMap((line): Seen[] => {
    const { subject } = line
    if (subject.level !== 'job' && subject.level !== 'test') return []
    const { codes, details } = cellsOf(line, executions)
    const { failure, infra, job } = details.get(index) ?? {}
    const outcome = infra === undefined ? outcomeOf[codes[index] ?? 0] : 'fail'
    if (outcome !== 'fail' && outcome !== 'flaky') return []
    return [
      {
        subject,
        outcome,
        ...(failure && { failure }),
        ...(infra !== undefined && { infra }),
        url: linksOf(url).execution(subject, execution, job)
      }
    ]
  })
}
