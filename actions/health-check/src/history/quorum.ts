import type { Verdict } from '../probe/observation.ts'

/** Late is not gone: of a place that said nothing for so many rounds, nobody waits for its word. */
export const goneAfter = 6
/** For so many rounds the last word of a place stands for it. */
export const freshFor = 2

/** Several places that look within this time, in ms, look in one round: half of what is between two rounds. */
export const roundMsOf = (everyMs: number): number => everyMs / 2

interface Word {
  at: number
  verdict: Verdict
}

/** How many have to see an outage, of those that live at a time in ms since 1970. A place that only says that it cannot tell is as good as gone. */
export const neededOf = (last: readonly Word[], { agree, everyMs, now }: { agree: number; everyMs: number; now: number }): number =>
  Math.max(1, Math.min(agree, last.filter(isLiving(now - goneAfter * everyMs)).length))

const isLiving =
  (from: number) =>
  ({ at, verdict }: Word) =>
    at >= from && verdict !== 'inconclusive'

/** What places that can tell say together. One that reaches it is believed where too few can tell; one that does not is not. */
export function verdictOf(verdicts: readonly Verdict[], needed: number): Exclude<Verdict, 'maintenance'> {
  const count = (...these: readonly Verdict[]) => verdicts.filter((one) => these.includes(one)).length
  if (count('down') >= needed) return 'down'
  if (count('down', 'degraded') >= needed) return 'degraded'
  return count('up') > 0 ? 'up' : 'inconclusive'
}

interface RoundOf {
  /** When its first place looked, in ms since 1970. */
  begunAt: number
  everyMs: number
  needed: number
  /** Places that are to come and never spoke. */
  unknown?: number
}

/** Whether the round is decided, whatever the places say that have not looked yet. `last`: the last word of each place. */
export function isDecided(last: readonly Word[], { begunAt, everyMs, needed, unknown = 0 }: RoundOf): boolean {
  const isOfRound = ({ at }: Word) => Math.abs(at - begunAt) < roundMsOf(everyMs)
  const own = last.filter(isOfRound).map(({ verdict }) => verdict)
  const awaited = last.filter((one) => !isOfRound(one) && isLiving(begunAt - goneAfter * everyMs)(one)).length + unknown
  const withAll = (verdict: Verdict) => verdictOf([...own, ...Array<Verdict>(awaited).fill(verdict)], needed)
  return own.includes('maintenance') || withAll('up') === withAll('down')
}
