import { type Verdict, verdicts } from '../../probe/observation.ts'
import { addKnown, type Known, noTime } from '../held.ts'
import { type Histogram, mergeHistograms } from '../histogram.ts'

export type Counts = Readonly<Record<Verdict, number>>

/** What is kept of an endpoint and an hour, or several. */
export interface Hour {
  /** Results by verdict. */
  counts: Counts
  latencies: Histogram
  /** How long it was what, in seconds. */
  known: Known
}

export const noCounts: Counts = { down: 0, degraded: 0, up: 0, maintenance: 0, inconclusive: 0 }

export const noHour: Hour = { counts: noCounts, latencies: new Map(), known: noTime }

/** Sums, so that the parts come to the whole in any order. */
export const mergeHours = (hours: readonly Hour[]): Hour => ({
  counts: hours.reduce((sum, { counts }) => addCounts(sum, counts), noCounts),
  latencies: mergeHistograms(hours.map(({ latencies }) => latencies)),
  known: hours.reduce((sum, { known }) => addKnown(sum, known), noTime)
})

export const addCounts = (one: Counts, other: Counts): Counts => ({
  down: one.down + other.down,
  degraded: one.degraded + other.degraded,
  up: one.up + other.up,
  maintenance: one.maintenance + other.maintenance,
  inconclusive: one.inconclusive + other.inconclusive
})

export const totalOf = (counts: Counts): number => verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)
