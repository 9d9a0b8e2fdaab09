import type { FlakeReport } from '../model/report.ts'
import { type Commented, type CommentPorts, type CommentTo, comment } from './comment.ts'
import { runOf } from './run-of.ts'
import { seenIn, type Tracked } from './seen-in.ts'

/** Comments on the run that the event is about, from what was read of it. It never fails. */
export async function commentOnRun(
  candidates: readonly Tracked[],
  report: FlakeReport,
  to: CommentTo,
  ports: CommentPorts
): Promise<Commented> {
  const { context, notice } = ports
  const run = runOf(context)
  const found = seenIn(candidates, run.run, (job) => `${context.serverUrl}/${context.repository}/actions/runs/${run.run}/job/${job}`)
  if (found) return comment({ ...run, ...found }, report, to, ports)
  if (isOfPull(ports))
    notice('No comment: nothing was read of this run. A step in the run itself needs `reports`; one on `workflow_run` reads its jobs.')
  return { kind: 'none' }
}

const isOfPull = ({ context: { payload } }: CommentPorts) =>
  payload.has('pull_request') || payload.text('workflow_run.event').startsWith('pull_request')
