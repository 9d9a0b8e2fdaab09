import type { Rate } from '../model/report.ts'
import type { DefaultRun } from './default-runs.ts'
import type { Facts } from './facts.ts'
import { rateOf, rateUpTo } from './rates.ts'
import type { Verdict } from './verdict.ts'

/** A segment with a pass now and then is a flake that fails often. */
const leastShare = 0.9

/** So many failures in a row are needed at least; of what flakes, so many that chance makes them once in a thousand times. */
const streak = { least: 3, most: 20, chance: 0.001 }

/** Whether it fails on the default branch now, and not by chance. */
export function brokenRule(facts: Facts): Verdict | undefined {
  const failing = facts.history.streaks.at(-1) ?? 0
  if (failing < 2) return undefined
  return bySegment(facts, failing) ?? byStreak(facts, failing)
}

function bySegment({ history, regime }: Facts, failing: number): Verdict | undefined {
  const { runs, segments } = history
  const last = segments.at(-1)
  const split = history.splits.at(-1)
  if (!last || !split) return undefined
  const inSegment = runs.slice(last.from)
  const failures = inSegment.filter(({ broken }) => broken).length
  if (failures < leastShare * inSegment.length || failing < chanceStreak(rateUpTo('T3', regime.samples), 2)) return undefined
  const first = inSegment.find(({ broken }) => broken)
  return (
    first &&
    broken(first, `Fails since commit ${first.sha.slice(0, 7)}: ${failures} of the last ${inSegment.length} runs`, [
      failures,
      inSegment.length
    ])
  )
}

function byStreak({ history, regime }: Facts, failing: number): Verdict | undefined {
  if (failing < chanceStreak(rateUpTo('T3', regime.samples), streak.least)) return undefined
  const first = history.runs.at(-failing)
  return first && broken(first, `Failed in each of the last ${failing} runs`, [failing, failing])
}

/** How many failures in a row are not the flake that is already known. */
function chanceStreak({ failures, q50 }: Rate, least: number): number {
  if (failures === 0) return least
  return Math.max(least, Math.min(streak.most, Math.ceil(Math.log(streak.chance) / Math.log(q50))))
}

const broken = (first: DefaultRun, rule: string, [failures, runs]: [number, number]): Verdict => ({
  state: 'broken',
  certainty: 'confirmed',
  since: first.first.execution.at,
  rule: `${rule} on the default branch`,
  rate: rateOf(failures, runs)
})
