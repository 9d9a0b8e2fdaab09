import {
  ActionError,
  type CommentAnswer,
  type Context,
  type GitHub,
  isFork,
  keepComment,
  lacksPermission,
  statusOf
} from '@tocsin/action-kit'
import { sha256 } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import { commentOf } from './compose.ts'
import { pullRequestOf } from './pull-request.ts'
import type { RunSeen } from './run-seen.ts'

export interface CommentPorts {
  context: Context
  github(): Promise<GitHub>
  token: string
  /** Hides what must not be shown. */
  redact(text: string): string
  progress(line: string): void
  notice(message: string): void
  warn(message: string): void
}

export interface CommentTo {
  'dry-run': boolean
  'page-url'?: string | undefined
}

/** `none`: the run belongs to no pull request. `skipped`: it could not be written, and it was said why. */
export type Commented = CommentAnswer['kind'] | 'none' | 'skipped' | 'dry-run'

/** Says below the pull request of a run which of its failures are known flakes. It never fails: whoever wrote the change is not to blame. */
export async function comment(run: RunSeen, report: FlakeReport, to: CommentTo, ports: CommentPorts): Promise<Commented> {
  try {
    return await commented(run, report, to, ports)
  } catch (error) {
    const refused = lacksPermission(error) || statusOf(error) === 404
    if (refused) ports.notice(`The pull request has no comment: ${reasonOf(error)} ${grant}`)
    else ports.warn(`The pull request has no comment: ${reasonOf(error)}`)
    return 'skipped'
  }
}

const grant = 'Give the job `permissions: { pull-requests: write }` beside those it has.'

const reasonOf = (error: unknown) => (error instanceof ActionError ? error.problem : error instanceof Error ? error.message : String(error))

async function commented(
  run: RunSeen,
  report: FlakeReport,
  { 'dry-run': isDry, 'page-url': pageUrl }: CommentTo,
  ports: CommentPorts
): Promise<Commented> {
  const { context, github, token, redact, notice, progress } = ports
  const pull = await pullRequestOf(context, github)
  if (!pull) return 'none'
  if (pull.head !== undefined && pull.head !== run.sha) {
    notice(`No comment: there is a newer commit on pull request ${pull.number} than that of this run.`)
    return 'skipped'
  }
  const { body, worthMaking } = commentOf(run, report, { redact, pageUrl })
  if (isDry) {
    progress(`Would comment on pull request ${pull.number}:\n${body}`)
    return 'dry-run'
  }
  // With pull_request_target its token may write.
  if (context.eventName === 'pull_request' && isFork(context)) {
    notice('No comment: GitHub gives a run of a fork a token that only reads. A workflow on `workflow_run` can comment on it.')
    return 'skipped'
  }
  const wish = { number: pull.number, key: keyOf(run), order: [run.run, run.attempt] as const, body, worthMaking }
  return (await keepComment(wish, { github: await github(), context, token })).kind
}

/** A comment for each workflow: its runs know nothing of those of others. */
const keyOf = ({ workflow }: RunSeen) => sha256(JSON.stringify(['flakes', workflow])).slice(0, 24)
