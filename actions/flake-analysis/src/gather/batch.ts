import { statusOf } from '@tocsin/action-kit'
import { type Job, readJobs } from '@tocsin/ci-history'
import type { ReadExecution, ReadTests } from '../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { executionsOf } from './executions.ts'
import { inTurn } from './in-turn.ts'
import type { Timeouts } from './limits-of-jobs.ts'
import type { ArtifactFacts, Client, Ports } from './ports.ts'
import type { Limits, Query } from './query.ts'
import { withLogs } from './read-logs.ts'
import { type Report, readReports, reportsOf } from './read-tests.ts'

/** What the batches of a reading share. */
export interface Reading {
  client: Client
  query: Query
  limits: Limits
  ports: Ports
  timeouts: Timeouts
  /** Numbers of green runs whose jobs are read. */
  greens: ReadonlySet<number>
  /** By run. */
  artifacts: ReadonlyMap<number, readonly ArtifactFacts[]>
  /** How many logs of each kind of failure were read. */
  logsRead: Map<string, number>
  isOver(): boolean
  note(line: string): void
}

/** Calls that a batch may make beside those for jobs. */
export interface Share {
  greens: number
  logs: number
  artifacts: number
}

export interface BatchRead {
  /** Of the candidates, the first so many. */
  count: number
  executions: readonly ReadExecution[]
  tests: readonly ReadTests[]
  logs: number
  /** Whose reports were read. */
  artifacts: readonly ArtifactFacts[]
  failure?: unknown
}

/** Reads a batch of runs as far as it comes: first the jobs, of which none may lack, then samples. */
export async function readBatch(candidates: readonly Candidate[], share: Share, reading: Reading): Promise<BatchRead> {
  const { client, ports, isOver, note, limits } = reading
  const asking = candidates.filter(({ needsJobs }) => needsJobs)
  const { results, failure } = await inTurn(asking, (one) => jobsOf(one, reading), isOver)
  const missing = asking[results.length]
  const count = missing ? candidates.indexOf(missing) : candidates.length
  const read = candidates.slice(0, count)
  const known = new Map(read.map((one) => [one.run.id, one.known]))
  if (failure !== undefined) {
    const found = await told(read, new Map(results), reading)
    return { ...cutAt(reportsOf(found.executions, reading.artifacts, known)[0], found, read), failure }
  }
  const green = read.filter(({ run }) => reading.greens.has(run.id)).slice(0, share.greens)
  const sampled = await inTurn(green, (one) => jobsOf(one, reading), isOver)
  const found = await told(read, new Map([...results, ...sampled.results]), reading)
  const sample = { client, ports, limits, isOver, note }
  const logged = await withLogs(found.executions, { ...sample, most: share.logs, read: reading.logsRead })
  const reports = reportsOf(logged.executions, reading.artifacts, known).slice(0, share.artifacts)
  const reported = await readReports(reports, sample)
  const why = sampled.failure ?? logged.failure ?? reported.failure
  const whole = { ...found, executions: logged.executions, tests: reported.tests, logs: logged.logs, artifacts: reported.read }
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
    artifacts: batch.artifacts.filter(({ run }) => runs.has(run))
  }
}

/** `gone` of a run that was deleted meanwhile. */
type Found = readonly Job[] | 'gone'

async function jobsOf({ run }: Candidate, { client, query: { owner, repo } }: Reading): Promise<[number, Found]> {
  try {
    return [run.id, await readJobs(client, { owner, repo, runId: run.id })]
  } catch (error) {
    if (statusOf(error) === 404) return [run.id, 'gone']
    throw error
  }
}

async function told(candidates: readonly Candidate[], jobs: ReadonlyMap<number, Found>, { query, timeouts }: Reading): Promise<BatchRead> {
  const executions: ReadExecution[] = []
  for (const { run, known } of candidates) {
    const own = jobs.get(run.id)
    if (own === 'gone') continue
    const limits = own ? await timeouts.of(run.path, own) : undefined
    executions.push(
      ...executionsOf({ run, jobs: own, ...(limits && { limits }) }, query).filter(({ execution }) => execution.attempt > known)
    )
  }
  return { count: candidates.length, executions, tests: [], logs: 0, artifacts: [] }
}
