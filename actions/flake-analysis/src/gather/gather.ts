import { plural } from '@tocsin/notifier'
import type { Watermark } from '../model/reading.ts'
import { readBatch } from './batch.ts'
import { batchAt } from './batch-at.ts'
import type { Candidate } from './candidates.ts'
import { type Gathering, gatheringOf } from './gathering.ts'
import { listWork } from './list-work.ts'
import { leftLines } from './note-left.ts'
import { outlookOf } from './outlook.ts'
import type { Client, Ports } from './ports.ts'
import { type Work, watermarkAfter } from './progress.ts'
import type { Query } from './query.ts'
import { shareOf } from './share.ts'
import { creditAfter, fewestCalls } from './spans.ts'
import { forksIn, prepared } from './spend.ts'
import { stopOf } from './stop.ts'
import { count, leftOf, noneDelivered } from './tally.ts'

export interface Gathered {
  /** Where the next reading goes on. */
  watermark: Watermark
  /** False when runs of the window are still to be read. */
  complete: boolean
  /** The first look is not over: next time what was there before may be told with jobs that this reading had no calls for. */
  owes?: boolean
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
  const gathering = gatheringOf(client, query, watermark, ports)
  if (gathering.before && gathering.meter.left() < fewestCalls) return tooSoon(gathering.before, gathering)
  const work = await listWork(gathering)
  throwIfNothing(work, gathering)
  const ended = await readAll(work, gathering)
  const unread = ended.isCut || (ended.watermark.gaps ?? []).length > 0
  if (unread || gathering.failure !== undefined) gathering.note(stop(gathering).note)
  const owes = watermark === undefined && ended.owes
  return { watermark: ended.watermark, complete: !unread, ...(owes && { owes }), notes: gathering.notes, calls: gathering.meter.calls() }
}

/** Whoever analyses after each job asks GitHub no more often than whoever does once a day. */
function tooSoon(watermark: Watermark, { now, limits }: Gathering): Gathered {
  const minutes = Math.round((now - watermark.readUntil) / 60)
  const note = `The runs of the last ${plural(minutes, 'minute')} are read by a later analysis: ${plural(limits.dailyCalls, 'call')} a day are spread over it.`
  const owes = Object.keys(watermark.bare ?? {}).length > 0
  return { watermark, complete: (watermark.gaps ?? []).length === 0, ...(owes && { owes }), notes: [note], calls: 0 }
}

const stop = ({ failure, ports: { signal }, now, meter }: Gathering) =>
  stopOf(failure, signal?.aborted === true, { now, resetsAt: meter.resetsAt() })

/** A limit is no fault of anybody; what is refused at once for another reason would be refused the next time as well. */
function throwIfNothing({ parts }: Work, gathering: Gathering): void {
  const hasSome = parts.some(({ candidates, wholeFrom, span }) => candidates.length > 0 || wholeFrom <= span.to)
  if (gathering.failure !== undefined && !hasSome && !stop(gathering).isLimit) throw gathering.failure
}

async function readAll(work: Work, gathering: Gathering): Promise<{ watermark: Watermark; isCut: boolean; owes: boolean }> {
  const { meter, ports, limits, before, now, note } = gathering
  const tally = noneDelivered()
  const progressed = () => watermarkAfter(work, { ...tally, credit: creditAfter(before, meter.calls(), now, limits) })
  const around = work.parts.flatMap(({ known }) => known)
  const { candidates: all, reading, allowance, flakes } = await prepared(candidatesOf(work), around, gathering)
  const outlook = outlookOf(all, reading, gathering.query)
  const forks = forksIn(all, gathering.query)
  for (let from = 0; from < all.length; ) {
    const batch = batchAt(all, from, outlook, { ...reading, calls: allowance.artifacts })
    const share = shareOf({ from, to: from + batch.length }, outlook, allowance, meter)
    const read = await readBatch(batch, share, reading)
    allowance.logs -= read.logs
    allowance.artifacts -= read.artifacts.length
    allowance.ofForks = Math.max(0, allowance.ofForks - read.artifacts.filter(({ run }) => forks.has(run)).length)
    if (read.failure !== undefined) gathering.failure ??= read.failure
    count(tally, batch, read)
    from += read.count
    if (read.count > 0) await ports.take({ executions: read.executions, tests: read.tests, unread: read.unread, watermark: progressed() })
    ports.progress(`Read ${from} of ${plural(all.length, 'run')} in ${plural(meter.calls(), 'call')}`)
    if (read.count < batch.length) break
  }
  // Where nothing is new, it is kept all the same whose turn it is.
  if (all.length === 0 && work.lookedUp.unasked.length > 0)
    await ports.take({ executions: [], tests: [], unread: [], watermark: progressed() })
  const left = leftOf(tally, flakes, reading.reportsFrom)
  for (const line of leftLines(left)) note(line)
  return { watermark: progressed(), isCut: tally.delivered.size < all.length, owes: left.runs.flakes > 0 }
}

/** Newest first; what was delivered before comes after what is new. */
const candidatesOf = ({ parts, lookedUp }: Work): readonly Candidate[] => [
  ...parts.flatMap(({ candidates }) => candidates),
  ...parts.flatMap(({ owed }) => owed),
  ...lookedUp.candidates
]
