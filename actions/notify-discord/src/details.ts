import { type ActionError, faultOf, type GitHub, lacksPermission } from '@tocsin/action-kit'
import type { Annotation, Current, FailedJob, FailedLeg, Run, Transition } from '@tocsin/ci-history'
import { type Conclusion, clip } from '@tocsin/notifier'
import { withOwnJob } from './own-job.ts'

/** The attempt of a run that a message is about. */
export interface RunRef {
  owner: string
  repo: string
  runId: number
  attempt: number
  /** How it ended, or how this job did while the run goes on. */
  conclusion: Conclusion
  /** As the event tells it; absent when the step reports on its own run. */
  run?: Run
  /** The machine of this step, to find its own job among those that still run. */
  runner?: string
}

/** One failing leg with what its log or its annotations say. */
interface Evidence {
  job: string
  leg: FailedLeg
  lines: readonly string[]
}

export interface Details {
  failed: readonly FailedJob[]
  evidence: readonly Evidence[]
  transition?: Transition
}

/** What was not read, and why. */
export interface Gaps {
  /** GitHub refused or failed. */
  problems: ActionError[]
  /** The job grants no permission for it, which may be on purpose. */
  ungranted: ActionError[]
}

/** Logs read for one message: each is a download. */
const mostLogs = 3
const linesPerLog = 10
const widest = 300

interface Look {
  ref: RunRef
  github: GitHub
  redact: (text: string) => string
  gaps: Gaps
  /** Jobs that have ended: only those have a log. */
  ended: ReadonlySet<number>
}

/** What GitHub knows of a failed run: the jobs, steps and lines. One call for each 100 jobs, then one or two for each of three legs. */
export async function failuresOf(
  ref: RunRef,
  github: GitHub,
  redact: (text: string) => string
): Promise<Pick<Details, 'failed' | 'evidence'> & Gaps> {
  const { failedJobs, readJobs } = await import('@tocsin/ci-history')
  const jobs = withOwnJob(await readJobs(github, ref), ref)
  const runConclusion = ref.run?.conclusion
  const failed = failedJobs(jobs, { attempt: ref.attempt, ...(runConclusion !== undefined && { runConclusion }) })
  const legs = failed.flatMap((job) => job.legs.slice(0, 1).map((leg) => ({ job: job.name, leg })))
  const ended = new Set(jobs.filter(({ status }) => status === 'completed').map(({ id }) => id))
  const gaps: Gaps = { problems: [], ungranted: [] }
  const evidence = await Promise.all(
    legs
      .filter(({ leg }) => leg.cause !== 'cancelled')
      .slice(0, mostLogs)
      .map(async (each) => ({ ...each, lines: await linesOf(each.leg, { ref, github, redact, gaps, ended }) }))
  )
  return { failed, evidence: evidence.filter(({ lines }) => lines.length > 0), ...gaps }
}

/** The lines of the log that say why; the annotations where the log has none, as while the job runs. */
async function linesOf(leg: FailedLeg, look: Look): Promise<readonly string[]> {
  const logged = await linesOfLog(leg, look)
  return logged.length > 0 ? logged : linesOfAnnotations(leg, look)
}

async function linesOfLog({ jobId, steps }: FailedLeg, { github, redact, gaps, ended }: Look): Promise<readonly string[]> {
  const log = ended.has(jobId) ? await github.jobLog(jobId).catch(without(gaps.problems)) : undefined
  if (log === undefined) return []
  const { excerpt } = await import('@tocsin/ci-history')
  return excerpt(log, { lines: linesPerLog, redact, during: steps })
}

async function linesOfAnnotations(
  { checkRunId }: FailedLeg,
  { ref: { owner, repo }, github, redact, gaps }: Look
): Promise<readonly string[]> {
  if (checkRunId === undefined) return []
  const { readAnnotations } = await import('@tocsin/ci-history')
  const annotations = await readAnnotations(github, { owner, repo, checkRunId }).catch((error: unknown) =>
    without(lacksPermission(error) ? gaps.ungranted : gaps.problems)(error)
  )
  return (annotations ?? []).slice(0, linesPerLog).map((annotation) => clip(redact(lineOf(annotation)), widest))
}

/** What cannot be read costs its lines alone. */
const without = (errors: ActionError[]) => (error: unknown) => {
  errors.push(faultOf(error))
  return undefined
}

const lineOf = ({ path, line, message }: Annotation): string => {
  const place = path && path !== '.github' ? `${path}${line ? `:${line}` : ''}: ` : ''
  return `${place}${message.split('\n', 1)[0] ?? ''}`
}

/** How this result compares with the run before, of the same workflow and branch. */
export async function transitionOf(ref: RunRef, github: GitHub): Promise<Transition> {
  const { readPrevious, runOf, transition } = await import('@tocsin/ci-history')
  const { owner, repo } = ref
  const current: Current =
    ref.run ?? runOf((await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: ref.runId })).data)
  const previous = await readPrevious(github, { owner, repo, current })
  return transition(previous, { conclusion: ref.conclusion })
}
