import type { Watermark } from '../model/reading.ts'
import { type Timeouts, timeoutsIn } from './limits-of-jobs.ts'
import { type Meter, metered } from './meter.ts'
import { type Notes, notesOf } from './notes.ts'
import type { Client, Ports } from './ports.ts'
import { type Limits, limitsOf, type Query } from './query.ts'
import { reachingTo } from './reach.ts'
import { callsFor } from './spans.ts'

/** One reading, from its first call to its last. */
export interface Gathering extends Notes {
  query: Query
  limits: Limits
  ports: Ports
  /** With what is older than all that was read, where more days are asked for. */
  before: Watermark | undefined
  /** When it began; seconds since 1970. */
  now: number
  meter: Meter
  timeouts: Timeouts
  /** Why nothing more is asked for. */
  failure?: unknown
  isOver(): boolean
}

export function gatheringOf(client: Client, query: Query, watermark: Watermark | undefined, ports: Ports): Gathering {
  const limits = limitsOf(query)
  const now = Math.floor(ports.now() / 1000)
  const before = reachingTo(watermark, { since: query.since, now, firstCalls: limits.firstCalls })
  const meter = metered(client, {
    budget: callsFor(before, now, limits),
    reserve: limits.reserve,
    now: ports.elapsed ?? ports.now,
    pause: ports.pause
  })
  const gathering: Gathering = Object.assign(notesOf(), {
    query,
    limits,
    ports,
    before,
    now,
    meter,
    timeouts: timeoutsIn(ports.file),
    isOver: () => ports.signal?.aborted === true || gathering.failure !== undefined || meter.left() === 0
  })
  return gathering
}

/** What is the user's to mend: in the report, and beside it. */
export function alarm({ note, ports }: Pick<Gathering, 'note' | 'ports'>, line: string): void {
  note(line)
  ports.warn?.(line)
}
