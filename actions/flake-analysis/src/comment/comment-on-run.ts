import { isPullRequest } from '@tocsin/ci-history'
import { jobLink } from '../assemble/links.ts'
import type { FlakeReport } from '../model/report.ts'
import { type Commented, type CommentPorts, type CommentTo, comment } from './comment.ts'
import { commentOf } from './compose.ts'
import { runOf } from './run-of.ts'
import type { RunSeen } from './run-seen.ts'
import { seenIn, type Tracked } from './seen-in.ts'

/** What was read of the run that the event is about; nothing where that is nothing. */
export function runSeenIn(candidates: readonly Tracked[], { context }: Pick<CommentPorts, 'context'>): RunSeen | undefined {
  const run = runOf(context)
  const found = seenIn(candidates, run.run, (job) => jobLink(`${context.serverUrl}/${context.repository}`, run.run, job))
  return found && { ...run, ...found }
}

/** Comments on the run that the event is about. It never fails. */
export async function commentOnRun(run: RunSeen | undefined, report: FlakeReport, to: CommentTo, ports: CommentPorts): Promise<Commented> {
  if (run) return comment(run, report, to, ports)
  if (isOfPull(ports))
    ports.notice(
      'No comment: nothing was read of this run. A step in the run itself needs `reports`; one on `workflow_run` reads its jobs.'
    )
  return 'none'
}

/** The same for the summary of the job that read its own reports: there is not always a pull request. Empty without a failure. */
export function summaryOfRun(
  run: RunSeen | undefined,
  report: FlakeReport,
  { 'page-url': pageUrl }: Pick<CommentTo, 'page-url'>,
  { redact }: Pick<CommentPorts, 'redact'>
): string {
  const { body, worthMaking } = run ? commentOf(run, report, { redact, pageUrl }) : { body: '', worthMaking: false }
  return worthMaking ? body : ''
}

const isOfPull = ({ context: { payload } }: CommentPorts) =>
  payload.has('pull_request') || isPullRequest(payload.text('workflow_run.event'))
