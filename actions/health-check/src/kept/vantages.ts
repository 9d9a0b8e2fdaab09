import { fields, list, time } from '@tocsin/notifier'
import type { Track } from '../decide/alert-state.ts'
import { begunAtOf } from '../decide/place-track.ts'
import { finite, oneOf, text, whole } from '../decide/read.ts'
import type { Agreed } from '../decide/round.ts'
import type { Quorum, VantageResult } from '../decide/seen-by.ts'
import { isUndecided, seenBy } from '../decide/seen-by.ts'
import type { Endpoint } from '../endpoint.ts'
import { roundMsOf } from '../history/quorum.ts'
import { faults, verdicts } from '../probe/observation.ts'
import type { Result } from '../round/result.ts'

const most = 10_000
const dayMs = 86_400_000

/** The last results of each vantage point, as far as they can be read. */
export function vantagesFrom(value: unknown): VantageResult[] {
  return list(value)
    .slice(0, most)
    .flatMap((one) => {
      const { endpoint: name, vantage: place, verdict: said, at: when, cause, ms, tries, certificateExpiresAt } = fields(one)
      const [endpoint, vantage, verdict, at] = [text(name, 200), text(place, 40), oneOf(verdicts, said), time(when)]
      if (endpoint === undefined || vantage === undefined || verdict === undefined || at === undefined) return []
      const [fault, words, took, expires] = [
        oneOf(faults, fields(cause).fault),
        text(fields(cause).words, 1_000),
        finite(ms),
        time(certificateExpiresAt)
      ]
      return [
        {
          ...{ endpoint, vantage, verdict, at, tries: whole(tries) ?? 1 },
          ...(fault && words !== undefined && { cause: { fault, words } }),
          ...(took !== undefined && { ms: took }),
          ...(expires !== undefined && { certificateExpiresAt: expires })
        }
      ]
    })
}

/** Clocks differ by minutes. What lies further ahead nobody has seen yet, and it would speak for its place until then. */
const mostAheadMs = 3_600_000

export interface Place {
  vantage: string
  quorum: { of: number; down: number }
  endpoints: readonly Endpoint[]
  now: number
  /** What is known of each endpoint, by its name. */
  tracks?: ReadonlyMap<string, Track>
}

export interface Together {
  vantages: readonly VantageResult[]
  results: readonly Agreed[]
}

/** What all vantage points together say of what one of them has just seen, and what is kept of them. */
export function together(before: readonly VantageResult[], results: readonly Result[], place: Place): Together {
  const { vantage, endpoints, now } = place
  const own = results.map((result): VantageResult => ({ ...result, vantage }))
  const isReplaced = (one: VantageResult) => own.some((mine) => mine.vantage === one.vantage && mine.endpoint === one.endpoint)
  // Another step may have endpoints of its own.
  const isAlive = ({ endpoint, at }: VantageResult) => endpoints.some(({ name }) => name === endpoint) || now - at < dayMs
  const isCredible = ({ at }: VantageResult) => at <= now + mostAheadMs
  const there = before.filter((one) => isAlive(one) && isCredible(one))
  const all = [...there.filter((one) => !isReplaced(one)), ...own].slice(-most)
  return {
    vantages: all.map(({ phases: _, ...result }) => result),
    results: results.flatMap((result) => agreedOn(result, { there, all, ...place }) ?? [])
  }
}

interface Words extends Place {
  /** Before this run. */
  there: readonly VantageResult[]
  all: readonly VantageResult[]
}

function agreedOn({ endpoint, at }: Result, { there, all, quorum, endpoints, now, tracks }: Words): Agreed | undefined {
  const everyMs = endpoints.find(({ name }) => name === endpoint)?.everyMs ?? 0
  const track = tracks?.get(endpoint)
  const begunAt = begunAtOf(track, at, roundMsOf(everyMs))
  const isFirst = tracks !== undefined && (track === undefined || (track.round?.at === begunAt && track.round.before.at < 0))
  const of: Quorum = { ...quorum, everyMs, now, round: { begunAt, isFirst } }
  const [words, last] = [all, there].map((some) => some.filter((one) => one.endpoint === endpoint)) as [VantageResult[], VantageResult[]]
  const seen = seenBy(words, of)
  if (!seen) return undefined
  const earlier = track?.round?.isOpen && track.round.at !== begunAt ? seenBy(last, { ...quorum, everyMs, now: track.at }) : undefined
  return { ...seen, begunAt, ...(isUndecided(words, of) && { isUndecided: true }), ...(earlier && { before: earlier }) }
}
