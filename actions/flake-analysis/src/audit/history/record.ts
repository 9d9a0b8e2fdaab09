import { type JobDefinition, limitOf, namesakes, percentile } from '@tocsin/ci-history'
import type { HistoryFacts, JobSample } from './facts.ts'

/** What history tells of one job of the file, its legs folded. */
export interface JobRecord {
  days: number
  /** How many legs came to an end by themselves or by their limit. */
  executions: number
  /** Of those that were measured, ascending. */
  seconds: readonly number[]
  /** The same, and how many executions each stands for: of passes only the newest are measured. */
  measured: readonly { seconds: number; weight: number }[]
  /** Runs in which it was seen. */
  runs: number
  failures: number
  /** Each of them: what it was of, and the minutes that it lost where a later attempt of the same run passed. */
  failed: readonly { category?: string; minutesLost: number }[]
  /** Of the failures, those that lasted as long as the limit allows. */
  timeouts: number
  cancelled: number
  /** Of failed attempts that passed in a later attempt of the same run. */
  minutesLost: number
  retriedSteps: number
  caches: { exact: number; partial: number; miss: number; minutesPerMiss: number }
  /** Of each attempt of a run: when its first leg began and its last one ended, in seconds after the attempt began. */
  spans: ReadonlyMap<string, { from: number; to: number }>
}

/** The record of each job of a workflow by its id. A name that several jobs may have counts for none. */
export function recordsOf(file: string, jobs: readonly JobDefinition[], facts: HistoryFacts | undefined): ReadonlyMap<string, JobRecord> {
  const named = namedJobs(jobs)
  const samples = new Map<string, JobSample[]>()
  for (const [shown, seen] of facts?.workflows.get(file) ?? []) {
    const [found, ...others] = namesakes(shown, named)
    if (!found || others.length > 0) continue
    const known = samples.get(found.job.job.id) ?? []
    for (const sample of seen) known.push(sample)
    samples.set(found.job.job.id, known)
  }
  return new Map(jobs.flatMap((job) => recordAt(job, samples.get(job.id), facts?.days ?? 0)))
}

/** The jobs by the names that GitHub shows, but for what expressions and matrices make of them. */
export const namedJobs = (jobs: readonly JobDefinition[]) =>
  jobs.map((job) => ({ job, name: job.name?.text || job.id, ...(job.uses && { uses: job.uses.text }) }))

const recordAt = (job: JobDefinition, samples: readonly JobSample[] | undefined, days: number): [string, JobRecord][] =>
  samples && samples.length > 0 ? [[job.id, recordOf(job, samples, days)]] : []

function recordOf(job: JobDefinition, samples: readonly JobSample[], days: number): JobRecord {
  const limit = limitOf(job.timeout)
  const timedOut = new Set(samples.filter((sample) => reached(limit, sample)))
  const ended = samples.filter((sample) => sample.outcome !== undefined || timedOut.has(sample))
  const failed = samples.filter((sample) => sample.outcome === 'fail' || timedOut.has(sample))
  const measured = measuredOf(ended)
  const losses = lossesOf(failed, samples)
  return {
    days,
    executions: ended.length,
    seconds: measured.map(({ seconds }) => seconds),
    measured,
    runs: new Set(samples.map(({ run }) => run)).size,
    failures: failed.length,
    failed: losses,
    timeouts: timedOut.size,
    cancelled: samples.length - ended.length,
    minutesLost: losses.reduce((sum, one) => sum + one.minutesLost, 0),
    retriedSteps: samples.reduce((sum, { retriedSteps = 0 }) => sum + retriedSteps, 0),
    caches: cachesOf(ended),
    spans: spansOf(samples)
  }
}

/** GitHub ends it a little after the limit, and calls it cancelled or failed. */
const reached = (limit: number | 'unknown', { seconds, outcome }: JobSample) =>
  limit !== 'unknown' && seconds !== undefined && seconds >= limit * 60 && outcome !== 'pass'

/** Passes and failures by themselves, for all failures are measured and few of the passes. */
const measuredOf = (ended: readonly JobSample[]): JobRecord['measured'] =>
  Object.values(Object.groupBy(ended, ({ outcome }) => (outcome === 'pass' ? 'pass' : 'fail')))
    .flatMap((all) => {
      const seconds = all.flatMap((one) => one.seconds ?? [])
      return seconds.map((one) => ({ seconds: one, weight: all.length / seconds.length }))
    })
    .toSorted((a, b) => a.seconds - b.seconds)

function lossesOf(failed: readonly JobSample[], samples: readonly JobSample[]): JobRecord['failed'] {
  const passed = new Map<number, number>()
  for (const { run, attempt, outcome } of samples) if (outcome === 'pass') passed.set(run, Math.max(attempt, passed.get(run) ?? 0))
  const usual = percentile(sorted(failed.flatMap(({ seconds }) => seconds ?? [])), 0.5)
  return failed.map(({ run, attempt, seconds = usual, category }) => ({
    ...(category !== undefined && { category }),
    minutesLost: (passed.get(run) ?? 0) > attempt ? seconds / 60 : 0
  }))
}

function cachesOf(samples: readonly JobSample[]): JobRecord['caches'] {
  const of = (result: JobSample['cache']) => samples.filter(({ cache }) => cache === result)
  const [exact, partial, miss] = [of('exact'), of('partial'), of('miss')]
  const [fast, slow] = [exact, miss].map((all) => sorted(all.flatMap(({ seconds }) => seconds ?? []))) as [number[], number[]]
  const known = fast.length >= 3 && slow.length >= 3
  const minutesPerMiss = known ? Math.max(0, percentile(slow, 0.5) - percentile(fast, 0.5)) / 60 : 0
  return { exact: exact.length, partial: partial.length, miss: miss.length, minutesPerMiss }
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

function spansOf(samples: readonly JobSample[]): JobRecord['spans'] {
  const spans = new Map<string, { from: number; to: number }>()
  for (const { run, attempt, start, seconds, outcome } of samples) {
    if (start === undefined || outcome === undefined || seconds === undefined) continue
    const key = `${run}/${attempt}`
    const { from, to } = spans.get(key) ?? { from: start, to: start }
    spans.set(key, { from: Math.min(from, start), to: Math.max(to, start + seconds) })
  }
  return spans
}
