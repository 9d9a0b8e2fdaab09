import type { Rate } from '../model/subject-report.ts'
import type { Finding } from './evidence.ts'
import type { Facts } from './facts.ts'
import { flakyWords } from './flaky-words.ts'
import { isOutlasted } from './outlasted.ts'
import { rateUpTo } from './rates.ts'
import { regimeOf, type Sample } from './regime.ts'
import { isFail } from './seen.ts'
import { days, isOnDefault, overAfterDays, type Verdict } from './verdict.ts'

/** A rate that is surely above this is worth a maintainer's time. */
const enter = 0.01

/** When it ran for so long without evidence it is over. */
const leave = days(overAfterDays)

/** One failure says little of what was hardly seen, and nothing of a test that was just written. */
const leastRuns = { ofOne: 10, ofMore: 5 }

/** One isolated failure is most often mended code. */
const leastIsolated = 2

/** Whether it fails and passes with the same code. What once did is believed to be flaky in its isolated failures as well. */
export function flakyRule(facts: Facts): Verdict | undefined {
  const { samples } = facts.regime
  const proven = rateUpTo('T3', samples)
  const all = rateUpTo('T4', samples)
  const certainty = proven.failures > 0 ? 'confirmed' : 'suspected'
  const byProof = certainty === 'confirmed' && (mayEnter(proven) || !mayEnter(all))
  const rate = byProof ? proven : all
  if (all.failures < (certainty === 'suspected' ? leastIsolated : 1)) return undefined
  const { failures, runs } = rateUpTo(
    byProof ? 'T3' : 'T4',
    samples.filter(({ seen }) => isOnDefault(seen))
  )
  return verdict(facts, {
    ...{ rate, certainty, onDefault: { failures, runs } },
    findings: samples.flatMap(({ finding }) => finding ?? []).filter(({ tier }) => !byProof || tier !== 'T4')
  })
}

interface Suspicion extends Pick<Verdict, 'rate' | 'certainty' | 'onDefault'> {
  findings: readonly Finding[]
}

function verdict(facts: Facts, { rate, certainty, onDefault, findings }: Suspicion): Verdict | undefined {
  const [first] = findings
  const stays = facts.kept?.state === 'flaky'
  if (!first || isOver(facts, findings) || !(stays || mayEnter(rate))) return undefined
  return { state: 'flaky', certainty, since: first.failure.execution.at, rule: flakyWords(findings, rate), rate, onDefault }
}

const mayEnter = ({ failures, runs, q05 }: Rate) => q05 > enter && runs >= (failures === 1 ? leastRuns.ofOne : leastRuns.ofMore)

function isOver({ counted, regime }: Facts, findings: readonly Finding[]): boolean {
  const last = findings.at(-1)
  // Time alone ends nothing: what did not run is as it was.
  const ranAt = counted.at(-1)?.execution.at ?? 0
  if (!last || last.failure.execution.at < ranAt - leave) return true
  const trouble = counted.findLastIndex((one) => isFail(one) || one.outcome === 'flaky')
  // The passes since then may hide that it had become worse before: a short bad week between good months.
  return isOutlasted(counted.length - 1 - trouble, () => rateUpTo('T4', regimeOf(upTo(last, regime.samples)).samples).q50)
}

/** As it was when it last showed itself; the passes since then are what is to be explained. */
const upTo = ({ failure }: Finding, samples: readonly Sample[]) => samples.filter(({ seen }) => seen.index <= failure.index)
