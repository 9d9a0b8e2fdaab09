import type { Job, Step } from '@tocsin/ci-history'
import { fields, type Json, list, resultOf } from '@tocsin/notifier'
import type { JobEvidence, Look } from '../explain/index.ts'

/** Failed runs that are remembered; an alert that lasts is explained by its newest. */
const mostRuns = 20
const mostJobs = 10
const mostLines = 8

/** What the ledger keeps of what was looked up: enough to compare failures without asking GitHub again. */
export function looksToJson(looks: readonly Look[]): Json {
  return looks.slice(0, mostRuns).map(({ run, jobs, evidence }) => {
    const failed = jobs.filter(({ conclusion }) => resultOf(conclusion) === 'bad').slice(0, mostJobs)
    const passed = jobs.filter(({ conclusion }) => resultOf(conclusion) === 'good').slice(0, mostJobs)
    const kept = [...failed.map((job) => ({ ...job, steps: job.steps.filter(isTelling) })), ...passed.map(withoutSteps)]
    return {
      run,
      jobs: kept as unknown as Json,
      lines: failed.flatMap(({ id }) => {
        const lines = evidence?.get(id)?.lines ?? []
        return lines.length > 0 ? [[id, lines.slice(0, mostLines)]] : []
      })
    }
  })
}

/** A step that never ended tells of a runner that was lost. */
const isTelling = ({ conclusion, status }: Step) => resultOf(conclusion) === 'bad' || status === 'in_progress'

/** What passed is there to compare with. */
const withoutSteps = (job: Job): Job => ({ ...job, steps: [] })

/** Reads them again; whatever is not what we wrote is left out. */
export function looksOf(document: unknown): Look[] {
  return list(document).flatMap((each) => {
    const { run, jobs, lines } = fields(each)
    if (!Number.isFinite(run)) return []
    const evidence = new Map(list(lines).flatMap(evidenceOf))
    return [{ run: run as number, jobs: list(jobs).filter(isJob), ...(evidence.size > 0 && { evidence }) }]
  })
}

function evidenceOf(value: unknown): [number, JobEvidence][] {
  const [id, lines] = list(value)
  const texts = list(lines).filter((line) => typeof line === 'string')
  return Number.isFinite(id) && texts.length > 0 ? [[id as number, { lines: texts }]] : []
}

function isJob(value: unknown): value is Job {
  const { id, runId, attempt, name, status, conclusion, url, steps, labels } = fields(value)
  const texts = [name, status, conclusion, url].every((each) => typeof each === 'string')
  return texts && [id, runId, attempt].every(Number.isFinite) && list(steps).every(isStep) && Array.isArray(steps) && isTexts(labels)
}

function isStep(value: unknown): boolean {
  const { name, number, conclusion } = fields(value)
  return typeof name === 'string' && Number.isFinite(number) && typeof conclusion === 'string'
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string')
