import type { Verdict } from '../probe/observation.ts'
import { minuteMs } from './calendar.ts'
import { freshFor, goneAfter, isDecided, neededOf, roundMsOf, verdictOf } from './quorum.ts'
import type { Row } from './row.ts'

export interface Agreement {
  /** How many places have to see an outage. Default: more than half of those that look. */
  agree?: number | undefined
  /** How often the endpoint is to be probed, in ms. Default: as often as its first place does. */
  everyMs?: number | undefined
  /** In ms since 1970: a round that lasts is left out until it is decided. Absent where all of them are over. */
  now?: number
}

/**
 * One row for each round of one endpoint, at the time of its first place and with what all places agree on; that of a place that did not
 * look is its last word, as long as it holds. Rows of a single place stay as they are. The rows may be in any order.
 */
export function agreedRows(given: readonly Row[], { agree, now = Number.POSITIVE_INFINITY, ...pace }: Agreement): readonly Row[] {
  if (given.every(({ vantage }) => vantage === given[0]?.vantage)) return given
  const rows = given.toSorted(byTime)
  const everyMs = pace.everyMs ?? paceOf(rows)
  const last = new Map<string | undefined, Row>()
  return roundsOf(rows, roundMsOf(everyMs)).flatMap((round): Row[] => {
    const [begunAt, isLasting] = [round[0].at, now - round[0].at < roundMsOf(everyMs)]
    for (const row of round) last.set(row.vantage, row)
    for (const [vantage, { at }] of last) if (at < begunAt - goneAfter * everyMs) last.delete(vantage)
    const words = [...last.values()]
    const needed = neededOf(words, { agree: agree ?? Math.floor(words.length / 2) + 1, everyMs, now: begunAt })
    if (isLasting && !isDecided(words, { begunAt, everyMs, needed })) return []
    return [
      agreedRow(
        round,
        words.filter(({ at }) => at >= begunAt - freshFor * everyMs),
        needed
      )
    ]
  })
}

/** Those of one moment by their place: what a day comes to must not follow from the order of its lines. */
const byTime = (one: Row, other: Row) => one.at - other.at || Number(nameOf(one) > nameOf(other)) - Number(nameOf(one) < nameOf(other))

const nameOf = ({ vantage = '' }: Row) => vantage

type Round = [Row, ...Row[]]

/** Within so many ms of its first row. */
function roundsOf(rows: readonly Row[], roundMs: number): Round[] {
  const rounds: Round[] = []
  for (const row of rows) {
    const round = rounds.at(-1)
    if (round && row.at - round[0].at < roundMs) round.push(row)
    else rounds.push([row])
  }
  return rounds
}

function agreedRow(round: Round, fresh: readonly Row[], needed: number): Row {
  const [{ at, endpoint }] = round
  const verdicts = fresh.map(({ verdict }) => verdict)
  const verdict = verdicts.includes('maintenance') ? 'maintenance' : verdictOf(verdicts, needed)
  const [ms, fault] = [verdict === 'up' || verdict === 'degraded' ? typicalOf(round) : undefined, faultOf(fresh, verdict)]
  return { at, endpoint, verdict, ...(ms !== undefined && { ms }), ...(fault !== undefined && { fault }) }
}

/** The median of what the places took. */
function typicalOf(round: Round): number | undefined {
  const all = round.flatMap(({ ms }) => ms ?? []).toSorted((one, other) => one - other)
  return all[Math.floor((all.length - 1) / 2)]
}

/** The newest of those that say so. */
function faultOf(fresh: readonly Row[], verdict: Verdict): Row['fault'] {
  if (verdict === 'up') return undefined
  const telling = fresh.filter(({ fault }) => fault !== undefined).toSorted((one, other) => other.at - one.at)
  return (telling.find((one) => one.verdict === verdict) ?? telling[0])?.fault
}

/** The median of what is between two looks of one place, in ms. */
function paceOf(rows: readonly Row[]): number {
  const times = rows.flatMap(({ at, vantage }) => (vantage === rows[0]?.vantage ? [at] : []))
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at))
  return gaps.toSorted((one, other) => one - other)[gaps.length >>> 1] || 5 * minuteMs
}
