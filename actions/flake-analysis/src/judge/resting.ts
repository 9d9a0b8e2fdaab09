import { isoOf } from '../time.ts'
import type { Facts } from './facts.ts'
import { isSkipped, lastRun } from './named.ts'
import type { KeptState, Resting } from './options.ts'
import { isOutlasted } from './outlasted.ts'
import { rateOf, rateWith } from './rates.ts'
import { isFail } from './seen.ts'
import { isOnDefault, type Verdict } from './verdict.ts'

/** The verdict on what reports name as skipped says so. */
export function withSkips(facts: Facts, verdict: Verdict): Verdict {
  if (!isSkipped(facts.track) || (verdict.state !== 'flaky' && verdict.state !== 'broken')) return verdict
  const resting = verdict.resting ?? restingOf(facts, verdict)
  return {
    ...verdict,
    resting,
    notRunSince: resting.at,
    rule: `${verdict.rule}; quarantined: not run since ${isoOf(resting.at).slice(0, 10)}`
  }
}

const restingOf = ({ track }: Facts, { certainty, rate: { failures, runs, likely } }: Verdict): Resting => ({
  ...{ at: lastRun(track), failures, runs, certainty },
  ...(likely !== undefined && { likely })
})

/** What did not run since is as it was, though its failures leave the window. */
export function asItWas(facts: Facts): Verdict | undefined {
  const { kept, track } = facts
  if (!kept?.resting || !isSkipped(track) || lastRun(track) > kept.resting.at) return undefined
  return restingVerdict(facts, kept, kept.resting)
}

/** What runs again is flaky until so many passes say that it is not. */
export function onProbation(facts: Facts): Verdict | undefined {
  const { kept, counted } = facts
  if (kept?.state !== 'flaky' || !kept.resting) return undefined
  const { at, failures, runs } = kept.resting
  const since = counted.filter(({ execution }) => execution.at > at)
  const clean = since.length - 1 - since.findLastIndex(isFail)
  return isOutlasted(clean, () => rateOf(failures, runs).q50) ? undefined : restingVerdict(facts, kept, kept.resting)
}

function restingVerdict({ counted }: Facts, { state, since, ofForks }: KeptState, resting: Resting): Verdict {
  const { failures, runs, certainty } = resting
  const onDefault = counted.filter(isOnDefault)
  const rule =
    state === 'broken'
      ? `Failed in ${failures} of ${runs} runs before it was skipped`
      : `Failed and passed with the same code in ${failures} of ${runs} tries before it was skipped`
  return {
    ...{ state, certainty, since: Date.parse(since) / 1000, rule, rate: rateWith(resting), resting },
    onDefault: { failures: onDefault.filter(isFail).length, runs: onDefault.length },
    ...(ofForks && { ofForks })
  }
}
