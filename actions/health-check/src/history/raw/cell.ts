import { type Fault, faults, type Verdict } from '../../probe/observation.ts'
import { letters, verdictOf } from '../letters.ts'
import type { Row } from '../row.ts'

/** What is kept of one result in the line of its round; `after` is in seconds after the time of the line. */
export interface Cell {
  verdict: Verdict
  ms?: number
  fault?: Fault
  after: number
}

/** `123` is up in 123 ms, `g1900/latency` degraded, `d/timeout+4` down and probed 4 s later than the line says. */
export function printCell({ verdict, ms, fault }: Pick<Row, 'verdict' | 'ms' | 'fault'>, after: number): string {
  const took = ms === undefined || !hasLatency(verdict) ? '' : String(Math.min(mostMs, Math.max(0, Math.round(ms))))
  const letter = verdict === 'up' && took !== '' ? '' : letters[verdict]
  return `${letter}${took}${fault === undefined ? '' : `/${fault}`}${after === 0 ? '' : `+${after}`}`
}

/** Ten million ms are nearly three hours. */
const mostMs = 9_999_999
const cell = /^([ugdmi]?)(\d{0,7})(?:\/([a-z0-9-]{1,30}))?(?:\+(\d{1,5}))?$/

/** Undefined for what is no cell. */
export function parseCell(text: string): Cell | undefined {
  const [, letter = '', took = '', fault, after = '0'] = cell.exec(text) ?? []
  const verdict = letter === '' ? 'up' : verdictOf(letter)
  if (verdict === undefined || (letter === '' && took === '')) return undefined
  return {
    verdict,
    after: Number(after),
    ...(took !== '' && hasLatency(verdict) && { ms: Number(took) }),
    ...(isFault(fault) && { fault })
  }
}

export const hasLatency = (verdict: Verdict): boolean => verdict === 'up' || verdict === 'degraded'

const known: ReadonlySet<unknown> = new Set(faults)
const isFault = (fault: unknown): fault is Fault => known.has(fault)
