import { keyFamily } from '@tocsin/ci-history'
import { known } from '@tocsin/notifier'
import { identified } from '../model/identify.ts'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import type { Failure } from '../model/sighting.ts'
import { type Column, type Sight, shortened } from './column.ts'
import { ended, worstOf } from './namesakes.ts'
import type { Sheet, SheetExecution } from './sheet.ts'

type Place = Pick<Sheet, 'repository' | 'workflow'>

/** What one attempt of a run says of its workflow, its jobs and their steps. */
export function columnOf(read: ReadExecution, { repository, workflow }: Place): Column {
  const place = { repository, workflow }
  const execution: SheetExecution = {
    ...shortened(read.execution),
    read: read.jobs !== undefined,
    ...known<SheetExecution>({ seconds: read.seconds })
  }
  const whole: Sight = { subject: identified({ level: 'workflow', ...place }), outcome: read.outcome, seconds: read.seconds }
  const named = [...Map.groupBy(read.jobs ?? [], ({ name }) => name).values()]
  return { execution, sights: [whole, ...named.flatMap((jobs) => sightsOf(jobs, read, place))] }
}

/** Of jobs of one name, which mostly is one job, and of their steps. */
function sightsOf(jobs: readonly ReadJob[], read: ReadExecution, place: Place): Sight[] {
  const told = ended(jobs)
  const sights = told.flatMap((job) =>
    [jobSight(job, read, place), ...stepSights(job, place)].map((one) => (job.unsure ? unsure(one) : one))
  )
  return told.length === 1 ? sights : [...Map.groupBy(sights, ({ subject }) => subject.id).values()].flatMap((of) => worstOf(of) ?? [])
}

const unsure = (sight: Sight): Sight => (sight.outcome === 'pass' ? { ...sight, outcome: undefined } : sight)

function jobSight(job: ReadJob, { execution }: ReadExecution, place: Place): Sight {
  const outcome = job.infra === undefined ? job.outcome : undefined
  const logged = loggedIn(job)
  const isRetried = outcome === 'pass' && (logged.retried !== undefined || (job.log?.flakyTests ?? []).length > 0)
  const plain = outcome === 'pass' && !isRetried && Object.keys(logged).length === 0
  return {
    subject: identified({ level: 'job', ...place, job: job.name }),
    // What was repeated until it passed is flaky, though GitHub calls it a success.
    outcome: isRetried ? 'flaky' : outcome,
    seconds: job.facts.seconds,
    start: startOf(job, execution),
    detail: plain ? undefined : { ...detailOf(job), ...logged }
  }
}

/** In whole seconds after the first job of the attempt began. */
function startOf({ startedAt }: ReadJob, { at }: ReadExecution['execution']): number | undefined {
  const start = Math.round(Date.parse(startedAt ?? '') / 1000) - at
  return start >= 0 ? start : undefined
}

const mostCaches = 10

function loggedIn({ log }: ReadJob): Pick<NonNullable<Sight['detail']>, 'caches' | 'retried'> {
  const caches = (log?.caches ?? []).slice(0, mostCaches).map(({ key, result }) => ({ key: keyFamily(key), result }))
  const retried = log?.retriedSteps.length ?? 0
  return { ...(caches.length > 0 && { caches }), ...(retried > 0 && { retried }) }
}

const detailOf = (job: ReadJob) => ({
  job: job.facts,
  ...known<NonNullable<Sight['detail']>>({ failure: failureOf(job), infra: job.infra })
})

function failureOf({ log }: ReadJob): Failure | undefined {
  const [retry] = [...(log?.retriedSteps ?? []), ...(log?.flakyTests ?? [])]
  const message = log?.cause ?? log?.lines[0] ?? retry?.line
  if (log === undefined || message === undefined) return undefined
  return { message, ...known<Failure>({ signature: log.signature, category: log.category?.name, rule: log.category?.rule }) }
}

function stepSights(job: ReadJob, place: Place): Sight[] {
  const names = new Map<string, number>()
  return job.steps.map(({ name, outcome, seconds }) => {
    const nth = (names.get(name) ?? 0) + 1
    names.set(name, nth)
    const step = nth === 1 ? name : `${name} #${nth}`
    return {
      subject: identified({ level: 'step', ...place, job: job.name, step }),
      ...{ outcome: job.infra === undefined ? outcome : undefined, seconds, onlyIfBad: true },
      detail: outcome === 'pass' || job.infra !== undefined ? undefined : detailOf(job)
    }
  })
}
