import { isoTime } from '../call.ts'
import type { Attempt, Conclusion, Job, Run, Step, Workflow } from '../model/ci.ts'
import { jobLog } from './log.ts'
import type { Busy } from './options.ts'
import { type JobStory, type RunStory, storyOf } from './story.ts'

const firstRun = 10_000_000
export const runIdOf = (index: number): number => firstRun + index
const perRun = 1000
const perAttempt = 100

const jobIdOf = (index: number, attempt: number, place: number): number => runIdOf(index) * perRun + attempt * perAttempt + place

/** Which run a job is of, by its number. */
export const indexOfJob = (id: number): number => Math.floor(id / perRun) - firstRun

/** What a row makes when it is asked for; one getter for all rows, since there are very many. */
const late = {
  get attempts(): Run['attempts'] {
    const { busy, index } = this as unknown as { busy: Busy; index: number }
    return attemptsAt(busy, storyOf(busy, index))
  }
}

/** A run whose attempts are made when they are asked for, as they are at that time. */
export function rowOf(busy: Busy, { index, event, branch, fork, sha, createdAt }: RunStory, workflow: Workflow): Run {
  const row = {
    ...{ id: runIdOf(index), number: index + 1, workflow, event, branch, fork, sha, createdAt: isoTime(createdAt), pulls: [] },
    ...{ title: `Change ${sha.slice(0, 8)}`, actor: fork === undefined ? 'ada' : 'eve', busy, index }
  }
  return Object.assign(Object.create(late), row)
}

function attemptsAt({ clock }: Busy, { index, attempts }: RunStory): Run['attempts'] {
  const now = clock()
  const begun = attempts.filter((jobs, at) => at === 0 || startOf(jobs) <= now)
  const [first, ...rest] = begun.map((jobs, at) => attemptRow(index, at + 1, jobs, now))
  if (!first) throw new Error('A run has an attempt')
  return [first, ...rest]
}

const startOf = (jobs: readonly JobStory[]) => Math.min(...jobs.filter(({ isCarried }) => !isCarried).map(({ startedAt }) => startedAt))

function attemptRow(index: number, number: number, jobs: readonly JobStory[], now: number): Attempt {
  const end = Math.max(...jobs.map(({ completedAt }) => completedAt))
  const isOver = end <= now
  return {
    number,
    status: isOver ? 'completed' : 'in_progress',
    conclusion: isOver ? concluded(jobs) : null,
    startedAt: isoTime(startOf(jobs)),
    updatedAt: isoTime(Math.min(end, now)),
    actor: 'ada',
    get jobs() {
      return jobs.map((job, place) => jobRow(jobIdOf(index, number, place), job, now))
    }
  }
}

function concluded(jobs: readonly JobStory[]): Conclusion {
  const ends = new Set(jobs.map(({ end }) => end))
  return ends.has('failure') || ends.has('lost') ? 'failure' : ends.has('cancelled') ? 'cancelled' : 'success'
}

function jobRow(id: number, job: JobStory, now: number): Job {
  const { cast, end, startedAt, completedAt } = job
  const isOver = completedAt <= now
  return {
    id,
    name: cast.name,
    status: isOver ? 'completed' : 'in_progress',
    conclusion: isOver ? (end === 'lost' ? 'failure' : end) : null,
    createdAt: isoTime(startedAt),
    startedAt: isoTime(startedAt),
    completedAt: isOver ? isoTime(completedAt) : null,
    steps: isOver ? stepsOf(job) : [],
    labels: [...cast.labels],
    runner: cast.labels.includes('self-hosted') ? 'rack-1' : `GitHub Actions ${(id % 900) + 100}`,
    get log() {
      return isOver && end !== 'lost' ? jobLog(job) : undefined
    },
    annotations: []
  }
}

/** All steps share the time of the job; what comes after the one that ended it is skipped. */
function stepsOf({ cast, end, startedAt, completedAt }: JobStory): Step[] {
  const last = end === 'success' ? Number.POSITIVE_INFINITY : cast.steps.indexOf(cast.failing)
  const share = (completedAt - startedAt) / cast.steps.length
  const conclusionAt = (at: number): Conclusion | null => {
    if (at < last || at === cast.steps.length - 1) return 'success'
    if (at > last) return 'skipped'
    return end === 'cancelled' ? 'cancelled' : end === 'lost' ? null : 'failure'
  }
  return cast.steps.map((name, at): Step => {
    const conclusion = conclusionAt(at)
    const isDone = conclusion !== null
    const [from, to] = [isoTime(startedAt + at * share), isoTime(startedAt + (at + 1) * share)]
    return {
      number: at + 1,
      name,
      status: isDone ? 'completed' : 'in_progress',
      conclusion,
      startedAt: from,
      completedAt: isDone ? to : null
    }
  })
}
