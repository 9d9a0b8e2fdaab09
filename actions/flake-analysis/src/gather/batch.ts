import { statusOf } from '@tocsin/action-kit'
import { type Job, readJobs } from '@tocsin/ci-history'
import type { ReadExecution, ReadTests, UnreadTests } from '../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { type Choice, chosen } from './choose.ts'
import { executionsOf } from './executions.ts'
import { inTurn } from './in-turn.ts'
import type { Timeouts } from './limits-of-jobs.ts'
import type { Sampled } from './log-sample.ts'
import type { Notes } from './notes.ts'
import { placeOf } from './place.ts'
import type { ArtifactFacts, Client, Ports } from './ports.ts'
import type { Limits, Query } from './query.ts'
import { withLogs } from './read-logs.ts'
import { readReports } from './read-tests.ts'
import { type ListedReports, type Report, reportsOf, unreadOf } from './report.ts'

/** What the batches of a reading share. */
export interface Reading extends ListedReports {
  client: Client
  query: Query
  limits: Limits
  ports: Ports
  timeouts: Timeouts
  /** Numbers of green runs whose jobs are read. */
  greens: ReadonlySet<number>
  /** Older ones were not listed, for want of calls; seconds since 1970. */
  reportsFrom: number | undefined
  /** How many reports are expected to show a flake, by the numbers of runs whose failures may be one. */
  telling: ReadonlyMap<number, number>
  /** Of what a green report was read, by day. */
  sampled: Set<string>
  logs: Omit<Sampled, 'isLast'>
  isOver(): boolean
  note(line: string): void
  noteUnread: Notes['noteUnread']
}

/** Calls that a batch may make beside those for jobs. */
export interface Share extends Pick<Choice, 'samples' | 'samplesOfForks' | 'ofForks'> {
  greens: number
  logs: number
  /** No batch comes after this one, that may have more use for logs. */
  isLast: boolean
  artifacts: number
}

export interface BatchRead {
  /** Of the candidates, the first so many. */
  count: number
  executions: readonly ReadExecution[]
  tests: readonly ReadTests[]
  unread: readonly UnreadTests[]
  /** Of the unread those that were not asked for. */
  left: readonly UnreadTests[]
  logs: number
  /** Whose reports were read. */
  artifacts: readonly ArtifactFacts[]
  failure?: unknown
}

/** Reads a batch of runs as far as it comes: first the jobs, of which none may lack, then samples. */
export async function readBatch(candidates: readonly Candidate[], share: Share, reading: Reading): Promise<BatchRead> {
  const { client, ports, isOver, note, noteUnread, limits } = reading
  const asking = candidates.filter(({ needsJobs }) => needsJobs)
  const { results, failure } = await inTurn(asking, (one) => jobsOf(one, reading), isOver)
  const missing = asking[results.length]
  const count = missing ? candidates.indexOf(missing) : candidates.length
  const read = candidates.slice(0, count)
  const known = new Map(read.map((one) => [one.run.id, toldOf(one)]))
  if (failure !== undefined) {
    const found = await told(read, new Map(results), reading)
    return { ...cutAt(reportsOf(found.executions, reading, known)[0], found, read), failure }
  }
  const green = read.filter(({ run }) => reading.greens.has(run.id)).slice(0, share.greens)
  const sampled = await inTurn(green, (one) => jobsOf(one, reading), isOver)
  const found = await told(read, new Map([...results, ...sampled.results]), reading)
  const sample = { client, ports, limits, isOver, note }
  const logged = await withLogs(found.executions, { ...sample, ...reading.logs, most: share.logs, isLast: share.isLast })
  const all = reportsOf(logged.executions, reading, known).filter((report) => !ports.isReported?.(report))
  const { telling, sampled: ofDays } = reading
  const { artifacts: most, samples, samplesOfForks, ofForks } = share
  const reports = chosen(all, { most, samples, samplesOfForks, ofForks, telling, sampled: ofDays })
  const reported = await readReports(reports, { ...sample, noteUnread })
  const left = unreadOf(all.filter((report) => !reports.includes(report)))
  const unread = [...left, ...unreadOf(reported.unreadable)]
  const why = sampled.failure ?? logged.failure ?? reported.failure
  const whole = {
    ...found,
    executions: logged.executions,
    tests: reported.tests,
    unread,
    left,
    logs: logged.logs,
    artifacts: reported.read
  }
  const isEnded = why !== undefined || ports.signal?.aborted === true
  return { ...cutAt(isEnded ? reports[reported.read.length] : undefined, whole, read), ...(why !== undefined && { failure: why }) }
}

/** Without the runs from the first one on of which a report is still to be read: the next reading has them with their reports. */
function cutAt(unread: Report | undefined, batch: BatchRead, candidates: readonly Candidate[]): BatchRead {
  if (!unread) return batch
  const count = candidates.findIndex(({ run }) => run.id === unread.artifact.run)
  const runs = new Set(candidates.slice(0, count).map(({ run }) => run.id))
  const isIn = ({ execution }: Pick<ReadExecution, 'execution'>) => runs.has(execution.run)
  return {
    ...batch,
    count,
    executions: batch.executions.filter(isIn),
    tests: batch.tests.filter(isIn),
    unread: batch.unread.filter(isIn),
    left: batch.left.filter(isIn),
    artifacts: batch.artifacts.filter(({ run }) => runs.has(run))
  }
}

/** `gone` of a run that was deleted meanwhile, and nothing of one that has too many. */
type Found = readonly Job[] | 'gone' | undefined

/** Each 100 are a call, and whoever opens a pull request from a fork decides how many its run has. Somebody waits for the run that is asked about. */
const mostJobsOfFork = { usually: 100, asked: 300 }

async function jobsOf({ run }: Candidate, { client, query, note }: Reading): Promise<[number, Found]> {
  const { owner, repo } = query
  const ofFork = run.id === query.run?.id ? mostJobsOfFork.asked : mostJobsOfFork.usually
  const limit = placeOf(run, query) === 'fork' ? { most: ofFork } : {}
  try {
    const jobs = await readJobs(client, { owner, repo, runId: run.id, ...limit })
    if (limit.most === undefined || jobs.length < limit.most) return [run.id, jobs]
    note(`The jobs of runs of forks that have ${limit.most} or more are left unread.`)
    return [run.id, undefined]
  } catch (error) {
    if (statusOf(error) === 404) return [run.id, 'gone']
    throw error
  }
}

/** Attempts that need not be told again. */
const toldOf = ({ known, whole = known, bare }: Candidate) => (bare ? known : whole)

async function told(candidates: readonly Candidate[], jobs: ReadonlyMap<number, Found>, { query, timeouts }: Reading): Promise<BatchRead> {
  const executions: ReadExecution[] = []
  for (const one of candidates) {
    const { run } = one
    const own = jobs.get(run.id)
    if (own === 'gone') continue
    const limits = own ? await timeouts.of(run.path, own) : undefined
    executions.push(
      ...executionsOf({ run, jobs: own, ...(limits && { limits }) }, query).filter(({ execution }) => execution.attempt > toldOf(one))
    )
  }
  return { count: candidates.length, executions, tests: [], unread: [], left: [], logs: 0, artifacts: [] }
}
