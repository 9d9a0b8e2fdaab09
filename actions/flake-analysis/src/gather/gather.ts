import { plural } from '@tocsin/notifier'
import type { Watermark } from '../model/reading.ts'
import { listArtifacts } from './artifacts.ts'
import { type Reading, readBatch, type Share } from './batch.ts'
import { batchAt } from './batch-at.ts'
import type { Candidate } from './candidates.ts'
import { listWork } from './list-work.ts'
import { type Allowance, allowanceOf, greenSample, jobsCalls } from './plan.ts'
import type { ArtifactFacts, Client, Ports } from './ports.ts'
import { type Work, watermarkAfter } from './progress.ts'
import type { Query } from './query.ts'
import { type Session, sessionOf } from './session.ts'
import { creditAfter } from './spans.ts'
import { stopOf } from './stop.ts'
import { orNothing } from './tolerant.ts'

export interface Gathered {
  /** Where the next reading goes on. */
  watermark: Watermark
  /** False when something of the window is still to be read. */
  complete: boolean
  /** For the reader, a sentence each. */
  notes: readonly string[]
  calls: number
}

/**
 * Reads what the runs of a repository tell since the last reading, newest first, in batches. First the runs are listed, so that it is known what
 * they will cost; then they are read as far as the calls go. What is left over is for the next reading.
 * @throws {ActionError} when GitHub can not be read at all, or nothing that the query names is there.
 */
export async function gather(client: Client, query: Query, watermark: Watermark | undefined, ports: Ports): Promise<Gathered> {
  const session = sessionOf(client, query, watermark, ports)
  const work = await listWork(session)
  if (
    session.failure !== undefined &&
    work.parts.every(({ candidates, wholeFrom, span }) => candidates.length === 0 && wholeFrom > span.to)
  )
    throwUnlessLimit(session)
  const all = [...work.parts.flatMap(({ candidates }) => candidates), ...work.lookedUp.candidates]
  const ended = await readAll(all, work, session)
  const unread = all.length > ended.delivered.size || (ended.watermark.gaps ?? []).length > 0
  const isCut = unread || session.failure !== undefined
  if (isCut) session.note(stop(session).note)
  return { watermark: ended.watermark, complete: !unread, notes: session.notes, calls: session.meter.calls() }
}

const stop = ({ failure, ports: { signal }, now, meter }: Session) =>
  stopOf(failure, signal?.aborted === true, { now, resetsAt: meter.resetsAt() })

/** A limit is no fault of anybody; what is refused for another reason would be refused the next time as well. */
function throwUnlessLimit(session: Session): void {
  if (!stop(session).isLimit) throw session.failure
}

async function readAll(
  all: readonly Candidate[],
  work: Work,
  session: Session
): Promise<{ watermark: Watermark; delivered: ReadonlySet<number> }> {
  const { meter, ports, limits, before, now } = session
  const delivered = new Set<number>()
  const artifacts: number[] = []
  const progressed = () => watermarkAfter(work, { delivered, artifacts, credit: creditAfter(before, meter.calls(), now, limits) })
  const { reading, allowance } = await prepared(all, session)
  for (let from = 0; from < all.length; ) {
    const batch = batchAt(all, from, allowance.artifacts > 0 ? reading.artifacts : new Map())
    const read = await readBatch(batch, shareOf(batch, all.slice(from), allowance, session, reading.greens), reading)
    allowance.logs -= read.logs
    allowance.artifacts -= read.artifacts.length
    if (read.failure !== undefined) session.failure ??= read.failure
    for (const { run } of batch.slice(0, read.count)) delivered.add(run.id)
    artifacts.push(...read.artifacts.map(({ id }) => id))
    from += read.count
    if (read.count > 0) await ports.take({ executions: read.executions, tests: read.tests, watermark: progressed() })
    ports.progress(`Read ${from} of ${plural(all.length, 'run')} in ${plural(meter.calls(), 'call')}`)
    if (read.count < batch.length) break
  }
  noteReportsLeft(reading, artifacts.length, session)
  return { watermark: progressed(), delivered }
}

/** What can be afforded beside the jobs, and the artifacts to choose from. */
async function prepared(all: readonly Candidate[], session: Session): Promise<{ reading: Reading; allowance: Allowance }> {
  const { meter, query, limits } = session
  const wants = (query.artifacts ?? []).length > 0
  const allowance = allowanceOf(meter.left() - jobsCalls(all), limits, wants)
  const begin = meter.calls()
  const artifacts = wants && !session.isOver() ? await artifactsByRun(all, allowance, session) : new Map()
  allowance.artifacts -= meter.calls() - begin
  const { ports, timeouts, isOver, note } = session
  const greens = greenSample(all, allowance.greens)
  return {
    allowance,
    reading: { client: meter.client, query, limits, ports, timeouts, greens, artifacts, logsRead: new Map(), isOver, note }
  }
}

/** One listing shows a hundred reports: a tenth of the calls finds far more than the rest can read. */
async function artifactsByRun(
  all: readonly Candidate[],
  allowance: Allowance,
  session: Session
): Promise<ReadonlyMap<number, readonly ArtifactFacts[]>> {
  const { meter, query, before } = session
  const most = Math.min(allowance.artifacts, Math.max((query.artifacts ?? []).length, Math.ceil(allowance.artifacts / 10)))
  const oldest = Math.min(...all.map(({ createdAt }) => createdAt))
  if (most < 1 || all.length === 0) return new Map()
  const asked = { from: oldest, most }
  const tolerance = { signal: session.ports.signal, note: session.note }
  try {
    const listed = await orNothing('lists of artifacts', () => listArtifacts(meter.client, query, asked), tolerance)
    const runs = new Set(all.map(({ run }) => run.id))
    const seen = new Set(before?.artifacts)
    const wanted = (listed?.found ?? []).filter(({ id, run, expired }) => !expired && runs.has(run) && !seen.has(id))
    return Map.groupBy(wanted, ({ run }) => run)
  } catch (failure) {
    session.failure = failure
    return new Map()
  }
}

/** Newest first: a batch may take twice its share of the logs, for failures of late are asked about most. */
function shareOf(
  batch: readonly Candidate[],
  rest: readonly Candidate[],
  { logs, artifacts }: Allowance,
  { meter }: Session,
  greens: ReadonlySet<number>
): Share {
  const spare = Math.max(0, meter.left() - jobsCalls(rest))
  const forGreens = Math.min(spare, batch.filter(({ run }) => greens.has(run.id)).length)
  const forLogs = Math.min(logs, spare - forGreens, Math.ceil((2 * logs * batch.length) / rest.length))
  return { greens: forGreens, logs: forLogs, artifacts: Math.max(0, Math.min(artifacts, spare - forGreens - forLogs)) }
}

function noteReportsLeft({ artifacts }: Reading, read: number, { note }: Session): void {
  const left = [...artifacts.values()].reduce((sum, some) => sum + some.length, 0) - read
  if (left > 0)
    note(
      `${plural(left, 'report')} of older runs were left out for want of calls: have the test job itself run the analysis with \`reports\`, or use a token with a higher limit.`
    )
}
