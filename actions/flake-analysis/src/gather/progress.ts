import type { Gap, Watermark } from '../model/reading.ts'
import type { Candidate, Sorted } from './candidates.ts'
import { secondsOf } from './list-runs.ts'
import type { LookedUp } from './look-up.ts'
import { type Home, placeOf } from './place.ts'
import { readFromAfter } from './reach.ts'
import { lookBackSeconds, type Span } from './spans.ts'

/** A span as far as it was listed, and what is to be read of it. */
export interface Part extends Sorted {
  span: Span
  /** No run that was created from here on is missing; seconds since 1970. */
  wholeFrom: number
}

/** All that a reading is to read, newest first. */
export interface Work {
  before: Watermark | undefined
  /** Seconds since 1970. */
  now: number
  /** What was created before is left out; seconds since 1970. */
  since: number
  home: Home
  parts: readonly Part[]
  /** Those that were looked up by their numbers. */
  lookedUp: LookedUp
}

export interface Progressed {
  /** Numbers of the runs that were delivered in this reading. */
  delivered: ReadonlySet<number>
  /** Of these the ones whose jobs were not asked for, with the attempts of which they were. */
  bare: ReadonlyMap<number, number>
  artifacts: readonly number[]
  credit: number
}

const mostUnfinished = { own: 500, ofForks: 100 }
const [mostAttempts, mostArtifacts] = [20_000, 1000]

/** Where the next reading goes on after what was delivered so far. */
export function watermarkAfter(work: Work, { delivered, bare, artifacts, credit }: Progressed): Watermark {
  const left = work.parts.map((part) => ({ part, gap: gapOf(part, delivered) }))
  const { lookedUp } = work
  const pending = [...pendingIn(work, delivered), ...lookedUp.unasked, ...left.flatMap(unfinishedIn), ...lookedUp.unfinished]
  const { own, ofForks } = newestOf(pending, forksAmong(work))
  const unfinished = [...own, ...ofForks]
  const known = attemptsAfter(work, delivered, unfinished)
  return {
    readUntil: work.now,
    readFrom: readFromAfter(work.before, work.since),
    unfinished,
    unfinishedOfForks: ofForks,
    ...known,
    bare: bareAfter(work.before, { delivered, bare }, known.attempts),
    artifacts: [...new Set([...(work.before?.artifacts ?? []), ...artifacts])].slice(-mostArtifacts),
    gaps: left.flatMap(({ gap }) => gap ?? []),
    credit
  }
}

/**
 * Each once, and in their order: the next reading looks up the first of them, so that what was asked for now has to wait for the others. Those of
 * forks come after the own ones, for a job that no runner takes waits for a day.
 */
function newestOf(unfinished: readonly number[], forks: ReadonlySet<number>): Record<'own' | 'ofForks', readonly number[]> {
  const { own = [], ofForks = [] } = Object.groupBy(new Set(unfinished), (id) => (forks.has(id) ? 'ofForks' : 'own'))
  const within = (all: readonly number[], most: number) => {
    const newest = new Set(all.toSorted((a, b) => b - a).slice(0, most))
    return all.filter((id) => newest.has(id))
  }
  return { own: within(own, mostUnfinished.own), ofForks: within(ofForks, mostUnfinished.ofForks) }
}

/** What is looked up was known to be of one before. */
function forksAmong({ before, home, parts }: Work): ReadonlySet<number> {
  const listed = parts.flatMap(({ unfinished, candidates }) => [...unfinished, ...candidates.map(({ run }) => run)])
  return new Set([...(before?.unfinishedOfForks ?? []), ...listed.filter((run) => placeOf(run, home) === 'fork').map(({ id }) => id)])
}

/** What is left of a span. */
function gapOf({ span, wholeFrom, candidates, unfinished, known }: Part, delivered: ReadonlySet<number>): Gap | undefined {
  const own = candidates.filter(({ createdAt }) => createdAt >= span.from)
  const next = own.find(({ run }) => !delivered.has(run.id))
  if (!next && wholeFrom <= span.from) return undefined
  const to = next ? next.createdAt : wholeFrom - 1
  const read = own.filter(({ run, createdAt }) => createdAt === to && delivered.has(run.id)).map(({ run }) => run)
  const handled = [...read, ...[...unfinished, ...known].filter(({ createdAt }) => secondsOf(createdAt) === to)]
  return { from: span.from, to, seen: [...new Set([...(to === span.to ? span.seen : []), ...handled.map(({ id }) => id)])] }
}

/** Of those met on the way back, and of those looked up, what is not delivered: no listing brings them again for sure. */
function pendingIn({ parts, lookedUp }: Work, delivered: ReadonlySet<number>): number[] {
  const late = parts.flatMap(({ span, candidates }) => candidates.filter(({ createdAt }) => createdAt < span.from))
  return [...late, ...lookedUp.candidates].filter(({ run }) => !delivered.has(run.id)).map(({ run }) => run.id)
}

/** Those of what is left are listed again with it. */
const unfinishedIn = ({ part, gap }: { part: Part; gap: Gap | undefined }): number[] =>
  part.unfinished.filter(({ createdAt }) => !gap || secondsOf(createdAt) >= gap.to || secondsOf(createdAt) < gap.from).map(({ id }) => id)

/** The newest listing says which runs are known of late. Where it did not get as far as the one before, what that knew stays. */
function attemptsAfter(
  { before, now, parts }: Work,
  delivered: ReadonlySet<number>,
  unfinished: readonly number[]
): Required<Pick<Watermark, 'attempts' | 'attemptsFrom'>> {
  const [newest] = parts
  const kept = { attempts: before?.attempts ?? {}, attemptsFrom: before?.attemptsFrom ?? before?.readUntil ?? now }
  if (!newest) return kept
  const { span, wholeFrom, known } = newest
  const isJoined = !before || wholeFrom <= span.from
  const from = Math.max(wholeFrom, now - lookBackSeconds)
  const listed = new Map([
    ...known.filter(({ createdAt }) => secondsOf(createdAt) >= from).map(({ id, attempt }): [number, number] => [id, attempt]),
    ...parts.flatMap(({ candidates }) =>
      candidates.filter(({ createdAt }) => createdAt >= from).flatMap((one) => attemptsOf(one, delivered))
    )
  ])
  const pending = new Map(unfinished.flatMap((id): [number, number][] => (before?.attempts[id] ? [[id, before.attempts[id]]] : [])))
  if (isJoined) return { attempts: Object.fromEntries([...pending, ...listed]), attemptsFrom: from }
  const all = { ...kept.attempts, ...Object.fromEntries(listed) }
  return Object.keys(all).length <= mostAttempts ? { ...kept, attempts: all } : { attempts: Object.fromEntries(pending), attemptsFrom: now }
}

const attemptsOf = ({ run, known }: Candidate, delivered: ReadonlySet<number>): [number, number][] =>
  delivered.has(run.id) ? [[run.id, run.attempt]] : known > 0 ? [[run.id, known]] : []

/** As long as a run is known at all: its jobs may still be asked for. */
function bareAfter(
  before: Watermark | undefined,
  { delivered, bare }: Pick<Progressed, 'delivered' | 'bare'>,
  attempts: Watermark['attempts']
): NonNullable<Watermark['bare']> {
  const kept = Object.entries(before?.bare ?? {}).filter(([id]) => !delivered.has(Number(id)))
  return Object.fromEntries([...kept, ...[...bare].map(([id, known]) => [`${id}`, known] as const)].filter(([id]) => id in attempts))
}
