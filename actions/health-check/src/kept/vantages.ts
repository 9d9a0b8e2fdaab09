import { fields, list, time } from '@tocsin/notifier'
import { finite, oneOf, text, whole } from '../decide/read.ts'
import type { Quorum, VantageResult } from '../decide/seen-by.ts'
import { seenBy } from '../decide/seen-by.ts'
import type { Endpoint } from '../endpoint.ts'
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
}

/** What all vantage points together say of what one of them has just seen, and what is kept of them. */
export function together(before: readonly VantageResult[], results: readonly Result[], { vantage, quorum, endpoints, now }: Place) {
  const own = results.map(({ phases: _, ...result }): VantageResult => ({ ...result, vantage }))
  const isReplaced = (one: VantageResult) => own.some((mine) => mine.vantage === one.vantage && mine.endpoint === one.endpoint)
  // Another step may have endpoints of its own.
  const isAlive = ({ endpoint, at }: VantageResult) => endpoints.some(({ name }) => name === endpoint) || now - at < dayMs
  const isCredible = ({ at }: VantageResult) => at <= now + mostAheadMs
  const all = [...before.filter((one) => !isReplaced(one) && isAlive(one) && isCredible(one)), ...own].slice(-most)
  const merged = results.flatMap((result) => {
    const everyMs = endpoints.find(({ name }) => name === result.endpoint)?.everyMs ?? 0
    const of: Quorum = { ...quorum, everyMs, now }
    return (
      seenBy(
        all.filter(({ endpoint }) => endpoint === result.endpoint),
        of
      ) ?? []
    )
  })
  return { vantages: all, results: merged }
}
