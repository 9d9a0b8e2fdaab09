import { failedForNothing } from '@tocsin/ci-history'
import type { Execution } from '../model/sighting.ts'
import type { Waste } from '../model/subject-report.ts'
import { costOf, noWaste, type Prices, times, withWait } from './cost.ts'
import type { Finding } from './evidence.ts'
import type { Facts } from './facts.ts'
import { isFail, type Seen } from './seen.ts'
import type { ShareOf } from './shares.ts'

/** What one failure cost that need not have been: the job that was done again, and the wait for the pass. */
export interface Loss {
  failure: Seen
  waste: Waste
  /** By a retry within the run: the job went on. */
  withinRun?: true
}

/** Whoever waits longer does something else. In minutes. */
const longestWait = 60

export interface Charging {
  prices: Prices
  shareOf: ShareOf
}

/** The losses by failures that turned out to be for nothing: the job was done again, and passed. */
export function lossesOf(facts: Facts, charging: Charging): Loss[] {
  const after = nextAttempts(facts)
  const inVain = new Set([...inVainWithin(facts), ...inVainOfCommits(facts)])
  return facts.findings.flatMap((finding): Loss[] => {
    const { failure, pass } = finding
    const retried = retryMinutes(facts, finding)
    if (!inVain.has(failure.index)) return retried > 0 ? [{ failure, waste: { ...noWaste, minutes: retried }, withinRun: true }] : []
    const { share, waste } = chargeOf(facts, failure, charging)
    return [
      { failure, waste: pass ? withWait(waste, share * waitOf(failure.execution, (after.get(failure.index) ?? pass).execution)) : waste }
    ]
  })
}

/** Of each failure the attempt of its run that came next: who waited for two attempts waited for each. */
const nextAttempts = ({ counted, findings }: Facts): Map<number, Seen> =>
  findings.length === 0
    ? new Map()
    : new Map(
        counted.flatMap((seen, position): [number, Seen][] => {
          const next = counted[position + 1]
          return isFail(seen) && next?.execution.run === seen.execution.run ? [[seen.index, next]] : []
        })
      )

/** Attempts of one run: only if the last one passed. */
function inVainWithin({ counted, findings }: Facts): number[] {
  const runs = new Set(findings.filter(({ tier }) => tier === 'T1').map(({ failure }) => failure.execution.run))
  const attempts = counted.filter(({ execution }) => runs.has(execution.run))
  return [...Map.groupBy(attempts, ({ execution }) => execution.run).values()].flatMap((one) =>
    failedForNothing(one, (seen) => (isFail(seen) ? 'bad' : 'good')).map(({ index }) => index)
  )
}

const inVainOfCommits = ({ findings }: Facts): number[] =>
  findings.flatMap(({ tier, failure, pass }) => (tier === 'T2' && pass && pass.index > failure.index ? [failure.index] : []))

/** What the job of a sighting costs, and the part of it that this subject is charged with. */
export function chargeOf({ subject, track }: Pick<Facts, 'subject' | 'track'>, { index, execution }: Seen, { prices, shareOf }: Charging) {
  const detail = track.details.get(index)
  const share = shareOf(subject, execution, detail)
  const job = detail?.job ?? wholeAttempt(execution)
  return { share, waste: job ? times(costOf(job, prices), share) : noWaste }
}

const wholeAttempt = ({ seconds }: Execution) =>
  seconds === undefined ? undefined : ({ seconds, os: 'linux', selfHosted: false } as const)

function waitOf(failed: Execution, passed: Execution): number {
  const seconds = passed.at + (passed.seconds ?? 0) - failed.at - (failed.seconds ?? 0)
  return Math.min(longestWait, Math.max(0, seconds / 60))
}

/** Minutes for a retry within the run: as long as the subject itself took, where that is known. */
const retryMinutes = ({ track }: Facts, { failure, tier }: Finding): number =>
  tier === 'T3' ? (track.seconds?.get(failure.index) ?? 0) / 60 : 0
