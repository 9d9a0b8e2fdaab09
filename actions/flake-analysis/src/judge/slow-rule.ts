import { percentile, type Slowness, slowness } from '@tocsin/ci-history'
import type { Facts } from './facts.ts'
import { rateOf } from './rates.ts'
import { days, isOnDefault, type Verdict } from './verdict.ts'

/** The newest passes that are looked at together, and those before that they are compared with. */
const newest = 5
const before = 200

/** Twice nothing is nothing. */
const leastSeconds = 0.5

interface Timed {
  at: number
  seconds: number
}

/** Whether it takes much longer than it used to; of passes alone, for a failure ends early or late. */
export function slowRule({ counted, track }: Facts): Verdict | undefined {
  const timed = counted.flatMap(({ index, execution, outcome }): Timed[] => {
    const seconds = track.seconds?.get(index)
    return outcome === 'pass' && seconds !== undefined ? [{ at: execution.at, seconds }] : []
  })
  const seconds = median(timed.slice(-newest))
  const usual = timed.slice(0, -newest)
  // A busy morning must not pass for what is usual: by days as well.
  const found = longer(dayByDay(usual), seconds) ?? longer(usual.slice(-before), seconds)
  if (!found) return undefined
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

/** How it compares, if it is slow. */
function longer(usual: readonly Timed[], seconds: number): Slowness | undefined {
  const found = slowness(
    usual.map((one) => one.seconds),
    seconds
  )
  return found?.slow && seconds - found.median >= leastSeconds ? found : undefined
}

/** The last of each day. */
const dayByDay = (timed: readonly Timed[]): Timed[] => [...new Map(timed.map((one) => [Math.floor(one.at / days(1)), one])).values()]

/** From where on most are long: one that was quick again does not make it a new matter. */
function sinceOf(timed: readonly Timed[], usual: number): number {
  let [since, balance, best] = [timed.at(-1)?.at ?? 0, 0, 0]
  for (const { at, seconds } of timed.toReversed()) {
    balance += seconds > usual * 1.5 ? 1 : -1
    if (balance >= best) [since, best] = [at, balance]
  }
  return since
}

const shown = (seconds: number) => Number(seconds.toPrecision(3))

const median = (timed: readonly Timed[]): number =>
  percentile(
    timed.map(({ seconds }) => seconds).toSorted((a, b) => a - b),
    0.5
  )
