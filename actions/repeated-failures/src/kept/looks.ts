import { causeOf, type Job, type Step } from '@tocsin/ci-history'
import { conclusionOf, fields, type Json, list, resultOf } from '@tocsin/notifier'
import type { JobEvidence, Look } from '../explain/index.ts'

/** Failed runs that are remembered; an alert that lasts is explained by its newest. */
const mostRuns = 20
const mostJobs = 10
const mostLines = 8

/** What the ledger keeps of what was looked up: enough to compare failures without asking GitHub again. */
export function looksToJson(looks: readonly Look[]): Json {
  // The oldest is the run that passed, where it is known.
  const some = looks.length > mostRuns ? [...looks.slice(0, mostRuns - 1), ...looks.slice(-1)] : looks
  return some.map(({ run, jobs, evidence, limits }) => {
    const timedOut = (job: Job) => job.conclusion === 'cancelled' && causeOf(job, limits?.get(job.id)) === 'timed-out'
    const failed = jobs.filter((job) => resultOf(job.conclusion) === 'bad' || timedOut(job)).slice(0, mostJobs)
    const passed = jobs.filter(({ conclusion }) => resultOf(conclusion) === 'good').slice(0, mostJobs)
    const kept = [...failed.map((job) => ({ ...job, steps: job.steps.filter(isTelling) })), ...passed.map(withoutSteps)]
    return {
      run,
      jobs: kept as unknown as Json,
      lines: failed.flatMap(({ id }) => {
        const lines = evidence?.get(id)?.lines ?? []
        return lines.length > 0 ? [[id, lines.slice(0, mostLines)]] : []
      }),
      ...(limits && { limits: [...limits].filter(([id]) => failed.some((job) => job.id === id)) })
    }
  })
}

/** A step that never ended tells of a runner that was lost. */
const isTelling = ({ conclusion, status }: Step) => resultOf(conclusion) === 'bad' || conclusion === 'cancelled' || status === 'in_progress'

/** What passed is there to compare with. */
const withoutSteps = (job: Job): Job => ({ ...job, steps: [] })

const longest = 2_000

/** Reads them again; whatever is not what we wrote is left out, since whoever can write to the ledger may have. */
export function looksOf(document: unknown): Look[] {
  return list(document)
    .slice(0, mostRuns)
    .flatMap((each) => {
      const { run, jobs, lines, limits } = fields(each)
      if (!isCount(run)) return []
      const evidence = new Map(list(lines).slice(0, mostJobs).flatMap(evidenceOf))
      const known = new Map(
        list(limits)
          .slice(0, 2 * mostJobs)
          .filter(isLimit)
      )
      return [
        {
          run,
          jobs: list(jobs)
            .slice(0, 2 * mostJobs)
            .filter(isJob),
          ...(evidence.size > 0 && { evidence }),
          ...(known.size > 0 && { limits: known })
        }
      ]
    })
}

function evidenceOf(value: unknown): [number, JobEvidence][] {
  const [id, lines] = list(value)
  const texts = list(lines).slice(0, mostLines).filter(isText)
  return isCount(id) && texts.length > 0 ? [[id, { lines: texts }]] : []
}

const isLimit = (value: unknown): value is [number, number] => {
  const pair = list(value)
  return pair.length === 2 && pair.every(Number.isFinite)
}

function isJob(value: unknown): value is Job {
  const { id, runId, attempt, name, url, steps, labels, runner = '', checkRunId = 0 } = fields(value)
  const isWhole = [name, url, runner].every(isText) && [id, runId, attempt, checkRunId].every(isCount) && hasOutcome(value)
  return isWhole && isListOf(steps, isStep) && isListOf(labels, isText)
}

function isStep(value: unknown): boolean {
  const { name, number } = fields(value)
  return isText(name) && isCount(number) && hasOutcome(value)
}

function hasOutcome(value: unknown): boolean {
  const { status, conclusion, startedAt, completedAt } = fields(value)
  const isKnown = conclusion === 'running' || (isText(conclusion) && conclusionOf(conclusion) === conclusion)
  return isKnown && isText(status) && [startedAt, completedAt].every((time) => time === undefined || isTime(time))
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const isTime = (value: unknown) => isText(value) && Number.isFinite(Date.parse(value))

const mostParts = 1_000

const isListOf = (value: unknown, isPart: (part: unknown) => boolean) =>
  Array.isArray(value) && value.length <= mostParts && value.every(isPart)
