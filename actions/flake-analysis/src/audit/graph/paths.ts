import { percentile } from '@tocsin/ci-history'
import type { Audited, AuditedJob } from '../context.ts'
import { type Needs, needsOf } from './needs.ts'

export interface Paths {
  needs: Needs
  /** The longest way through the workflow by median time, as far as times are known. */
  critical: readonly AuditedJob[]
  fanIn: readonly FanIn[]
}

interface FanIn {
  job: AuditedJob
  waitsFor: AuditedJob
  /** Median of how much later it ended than the one before it. */
  waitSeconds: number
  /** Runs that show it. */
  runs: number
}

export interface Times {
  median: number
  p99: number
}

/** From the start of the first leg to the end of the last one. */
export function timesOfJob({ record }: AuditedJob): Times | undefined {
  if (!record) return undefined
  const spans = [...record.spans.values()].map(({ from, to }) => to - from).toSorted((a, b) => a - b)
  const seconds = spans.length > 0 ? spans : record.seconds
  return seconds.length === 0 ? undefined : { median: percentile(seconds, 0.5), p99: percentile(seconds, 0.99) }
}

export function pathsOf({ jobs }: Audited): Paths {
  const byId = new Map(jobs.map((one) => [one.job.id, one]))
  const needs = needsOf(jobs)
  const ends = endsOf(byId, needs)
  return { needs, critical: criticalOf(byId, needs, ends), fanIn: jobs.flatMap((one) => fanInOf(one, byId, needs, ends)) }
}

type ById = ReadonlyMap<string, AuditedJob>
type Ends = ReadonlyMap<string, number>

/** When each job ends after the start of the run, in seconds, if all take their median. */
function endsOf(byId: ById, { order, of }: Needs): Ends {
  const ends = new Map<string, number>()
  for (const id of order) {
    const job = byId.get(id)
    ends.set(id, Math.max(0, ...of(id).map((need) => ends.get(need) ?? 0)) + ((job && timesOfJob(job)?.median) ?? 0))
  }
  return ends
}

function criticalOf(byId: ById, { order, of }: Needs, ends: Ends): AuditedJob[] {
  const path: AuditedJob[] = []
  for (let id = latest(order, ends); id !== undefined; id = latest(of(id), ends)) {
    const job = byId.get(id)
    if (job && timesOfJob(job)) path.unshift(job)
  }
  return path
}

const latest = (ids: readonly string[], ends: Ends): string | undefined =>
  ids.reduce<string | undefined>((last, id) => (last === undefined || (ends.get(id) ?? 0) > (ends.get(last) ?? 0) ? id : last), undefined)

function fanInOf(job: AuditedJob, byId: ById, needs: Needs, ends: Ends): FanIn[] {
  const needed = needs.of(job.job.id).flatMap((id) => byId.get(id) ?? [])
  if (needed.length < 2) return []
  return measured(job, needed) ?? byMedians(job, needed, ends)
}

/** From runs whose starts and ends are known: the need that ends last most often. */
function measured(job: AuditedJob, needed: readonly AuditedJob[]): FanIn[] | undefined {
  const waits = [...(job.record?.spans.keys() ?? [])].flatMap((run) => {
    const ended = needed.flatMap((need) => {
      const span = need.record?.spans.get(run)
      return span ? [{ need, to: span.to }] : []
    })
    const [last, before] = ended.toSorted((a, b) => b.to - a.to)
    return last && before ? [{ need: last.need, seconds: last.to - before.to }] : []
  })
  const groups = [...Map.groupBy(waits, ({ need }) => need)].toSorted(([, a], [, b]) => b.length - a.length)
  const [most] = groups
  if (!most) return undefined
  const seconds = most[1].map((wait) => wait.seconds).toSorted((a, b) => a - b)
  return [{ job, waitsFor: most[0], waitSeconds: percentile(seconds, 0.5), runs: seconds.length }]
}

function byMedians(job: AuditedJob, needed: readonly AuditedJob[], ends: Ends): FanIn[] {
  const [last, before] = needed.map((need) => ({ need, to: ends.get(need.job.id) ?? 0 })).toSorted((a, b) => b.to - a.to)
  if (!last || !before || last.to === before.to) return []
  return [{ job, waitsFor: last.need, waitSeconds: last.to - before.to, runs: job.record?.runs ?? 0 }]
}
