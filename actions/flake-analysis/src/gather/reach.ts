import type { Watermark } from '../model/reading.ts'
import type { Limits } from './query.ts'

/** Whether more days are asked for than any reading before was asked for; seconds since 1970. */
export const isLonger = ({ readFrom }: Pick<Watermark, 'readFrom'>, since: number): boolean => readFrom !== undefined && since < readFrom

/** A watermark with what is older than all that was read as a gap like any other. The calls of a first window grow by its share of the days. */
export function reachingTo<W extends Watermark | undefined>(
  watermark: W,
  { since, now, firstCalls }: { since: number; now: number } & Pick<Limits, 'firstCalls'>
): W {
  if (!watermark || !isLonger(watermark, since)) return watermark
  const { readFrom = since, gaps = [], credit = 0 } = watermark
  const share = (readFrom - since) / Math.max(1, now - since)
  return {
    ...watermark,
    readFrom: since,
    gaps: [...gaps, { from: since, to: readFrom - 1, seen: [] }],
    credit: Math.min(firstCalls, credit + Math.ceil(firstCalls * share))
  }
}

/** From where on nothing is unread but the gaps, after a reading that began at `since`: what gaps had before that is left for good. */
export function readFromAfter(before: Watermark | undefined, since: number): number {
  if (!before || before.readUntil < since) return since
  const left = (before.gaps ?? []).filter(({ from }) => from < since).map(({ to }) => Math.min(to + 1, since))
  return Math.max(Math.min(before.readFrom ?? since, since), ...left)
}
