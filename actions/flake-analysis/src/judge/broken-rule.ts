import { shortSha } from '../model/short-sha.ts'
import type { DefaultRun } from './default-runs.ts'
import type { Facts } from './facts.ts'
import { rateOf } from './rates.ts'
import { isFail } from './seen.ts'
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

function bySegment(facts: Facts, failing: number): Verdict | undefined {
  const { runs, segments } = facts.history
  const last = segments.at(-1)
  if (!last || segments.length < 2) return undefined
  const inSegment = runs.slice(last.from)
  const failures = inSegment.filter(isBroken).length
  const first = inSegment.find(isBroken)
  if (!first || failures < leastShare * inSegment.length || failing < leastStreak(facts, failing, 2)) return undefined
  return broken(first, `Fails since commit ${shortSha(first.sha)}: ${failures} of the last ${inSegment.length} runs`, [
    failures,
    inSegment.length
  ])
}

function byStreak(facts: Facts, failing: number): Verdict | undefined {
  const first = facts.history.runs.at(-failing)
  if (!first || failing < leastStreak(facts, failing, streak.least)) return undefined
  return broken(first, `Failed in each of the last ${failing} runs`, [failing, failing])
}

/** How many failures in a row are more than the flake that is already known makes, by how it was before them. */
function leastStreak({ history, findings }: Facts, failing: number, least: number): number {
  if (findings.length === 0) return least
  const before = history.runs.slice(0, -failing)
  const rate = (before.filter(({ first }) => isFail(first)).length + 0.5) / (before.length + 1)
  return Math.max(least, Math.min(streak.most, Math.ceil(Math.log(streak.chance) / Math.log(rate))))
}

const isBroken = (run: DefaultRun) => run.broken

const broken = (first: DefaultRun, rule: string, [failures, runs]: [number, number]): Verdict => ({
  state: 'broken',
  certainty: 'confirmed',
  since: first.first.execution.at,
  rule: `${rule} on the default branch`,
  rate: rateOf(failures, runs),
  onDefault: { failures, runs }
})
