import { slowness } from '@tocsin/ci-history'
import type { Facts } from './facts.ts'
import { rateOf } from './rates.ts'
import { isOnDefault, type Verdict } from './verdict.ts'

/** The newest passes that are looked at together, and those before that they are compared with. */
const newest = 5
const before = 200

/** Twice nothing is nothing. */
const leastSeconds = 0.5

/** Whether it takes much longer than it used to; of passes alone, for a failure ends early or late. */
export function slowRule({ counted, track }: Facts): Verdict | undefined {
  const timed = counted.flatMap(({ index, execution, outcome }) => {
    const seconds = track.seconds?.get(index)
    return outcome === 'pass' && seconds !== undefined ? [{ at: execution.at, seconds }] : []
  })
  const durations = timed.slice(-before - newest).map(({ seconds }) => seconds)
  const seconds = median(durations.slice(-newest))
  const found = slowness(durations.slice(0, -newest), seconds)
  if (!found?.slow || seconds - found.median < leastSeconds) return undefined
  return {
    state: 'slow',
    certainty: 'confirmed',
    since: sinceOf(timed, found.median),
    rule: `Takes ${shown(seconds)} s of late, ${found.ratio.toFixed(1)} times its median of ${shown(found.median)} s`,
    rate: rateOf(0, counted.length),
    onDefault: { failures: 0, runs: counted.filter(isOnDefault).length },
    slow: { seconds, medianSeconds: found.median, ratio: found.ratio, ...(found.robustZ === undefined ? {} : { z: found.robustZ }) }
  }
}

/** The first of the long ones at the end. */
function sinceOf(timed: readonly { at: number; seconds: number }[], usual: number): number {
  const lastUsual = timed.findLastIndex(({ seconds }) => seconds <= usual * 1.5)
  return timed[lastUsual + 1]?.at ?? timed.at(-1)?.at ?? 0
}

const shown = (seconds: number) => Number(seconds.toPrecision(3))

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
