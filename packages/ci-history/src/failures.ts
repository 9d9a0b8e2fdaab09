import { type Conclusion, msBetween, resultOf } from '@tocsin/notifier'
import { type Cause, causes } from './cause.ts'
import { jobName } from './matrix.ts'
import type { Job, Step } from './model.ts'

interface FailedStep {
  name: string
  number: number
  /** Opens the log at the step. */
  url: string
  /** ISO 8601; they mark the step's part of the log. */
  startedAt?: string
  completedAt?: string
}

export interface FailedLeg {
  jobId: number
  /** The matrix values, as `ubuntu, 20`. */
  leg?: string
  cause: Cause
  url: string
  steps: readonly FailedStep[]
  durationMs?: number
  runner?: string
  checkRunId?: number
}

/** The legs of one job that did not pass, as one entry. */
export interface FailedJob {
  name: string
  /** The worst of its legs. */
  cause: Cause
  /** The failed legs; the cancelled ones only when none failed. */
  legs: readonly FailedLeg[]
  /** Legs in this attempt, whatever became of them. */
  total: number
  /** Legs cancelled beside the failed ones, mostly by fail-fast. */
  cancelled: number
  /** It failed and the run is green all the same: `continue-on-error`. */
  tolerated: boolean
}

export interface FailureOptions {
  /** Leave out the jobs of other attempts. Without it every job counts: the listing was that of one attempt. */
  attempt?: number
  /** How the run ended, when it has. */
  runConclusion?: Conclusion
  /** The limit of a job, when its workflow sets one. */
  timeoutMinutes?: (job: Job) => number | undefined
}

/** GitHub's own limit of a job, and the default of `timeout-minutes`. */
export const defaultTimeoutMinutes = 360

/** The jobs of one attempt that failed, timed out, lost their runner or were cancelled; worst first, then in the order given. */
export function failedJobs(jobs: readonly Job[], options: FailureOptions = {}): FailedJob[] {
  const ofAttempt = jobs.filter((job) => options.attempt === undefined || job.attempt === options.attempt)
  const folded = Map.groupBy(ofAttempt, (job) => jobName(job.name).name)
  return [...folded].flatMap(([name, legs]) => failedJob(name, legs, options) ?? []).toSorted(byCause)
}

function failedJob(name: string, jobs: readonly Job[], options: FailureOptions): FailedJob | undefined {
  const ended = jobs.flatMap((job) => failedLeg(job, options) ?? []).toSorted(byCause)
  const [worst] = ended
  if (!worst) return undefined

  const failed = ended.filter(({ cause }) => cause !== 'cancelled')
  return {
    name: jobs.length === 1 && jobs[0] ? jobs[0].name : name,
    cause: worst.cause,
    legs: failed.length > 0 ? failed : ended,
    total: jobs.length,
    cancelled: failed.length > 0 ? ended.length - failed.length : 0,
    tolerated: options.runConclusion === 'success' && failed.length > 0
  }
}

function failedLeg(job: Job, options: FailureOptions): FailedLeg | undefined {
  const cause = causeOf(job, options.timeoutMinutes?.(job))
  if (!cause) return undefined
  const { leg } = jobName(job.name)
  const durationMs = tookMs(job)
  return {
    jobId: job.id,
    cause,
    url: job.url,
    steps: culprits(job).map((step) => failedStep(step, job)),
    ...(leg === undefined ? {} : { leg }),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(job.runner === undefined ? {} : { runner: job.runner }),
    ...(job.checkRunId === undefined ? {} : { checkRunId: job.checkRunId })
  }
}

/** Why a job counts as bad, or that it was cancelled; absent for a job that passed, was skipped or still runs. */
export function causeOf(job: Job, timeoutMinutes = defaultTimeoutMinutes): Cause | undefined {
  if (job.conclusion === 'timed_out') return 'timed-out'
  if (job.conclusion === 'cancelled') return outlived(job, timeoutMinutes) ? 'timed-out' : 'cancelled'
  if (resultOf(job.conclusion) !== 'bad') return undefined
  if (abandoned(job)) return 'runner-lost'
  return job.conclusion === 'startup_failure' || job.steps.length === 0 ? 'not-started' : 'failed'
}

const tookMs = ({ startedAt, completedAt }: Job) => msBetween(startedAt, completedAt)

/** `timeout-minutes` ends a job as `cancelled`: only its duration tells. */
const outlived = (job: Job, timeoutMinutes: number) => (tookMs(job) ?? 0) >= timeoutMinutes * 60_000

/** The job is over and a step is not: nobody was left to report it. */
const abandoned = (job: Job) => job.steps.some(running)

const running = (step: Step) => step.status === 'in_progress' && step.conclusion === 'running'

function culprits(job: Job): readonly Step[] {
  const bad = job.steps.filter((step) => resultOf(step.conclusion) === 'bad' || running(step))
  return bad.length > 0 ? bad : job.steps.filter(({ conclusion }) => conclusion === 'cancelled').slice(0, 1)
}

const failedStep = (step: Step, job: Job): FailedStep => ({
  name: step.name,
  number: step.number,
  url: `${job.url}#step:${step.number}:1`,
  ...(step.startedAt === undefined ? {} : { startedAt: step.startedAt }),
  ...(step.completedAt === undefined ? {} : { completedAt: step.completedAt })
})

const byCause = (a: { cause: Cause }, b: { cause: Cause }) => causes.indexOf(a.cause) - causes.indexOf(b.cause)
