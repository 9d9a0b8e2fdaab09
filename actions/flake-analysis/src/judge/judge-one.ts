import { isoOf } from '../time.ts'
import { runsPerWeek, scoresOf, stripOf } from './activity.ts'
import { changeOf } from './change.ts'
import { noWaste, plus } from './cost.ts'
import { evidenceOf, urlOf } from './evidence-links.ts'
import { type ExplainedBy, failuresBehind } from './explained.ts'
import type { Facts } from './facts.ts'
import type { Charging, Loss } from './losses.ts'
import { minutesPerFailure } from './minutes.ts'
import type { JudgedSubject, JudgeOptions, Links } from './options.ts'
import { tierRates } from './rates.ts'
import { isFail, isForked } from './seen.ts'
import { days, type Verdict } from './verdict.ts'

interface Surroundings extends Charging {
  losses: readonly Loss[]
  explainedBy: ExplainedBy
  options: JudgeOptions
}

/** The report on a subject that is not healthy. */
export function judgedSubject(facts: Facts, verdict: Verdict, around: Surroundings): JudgedSubject {
  const { links, from } = around.options
  const change = changeOf(facts, verdict, links)
  const url = newestFailure(facts, verdict, links) ?? links.subject?.(facts.subject)
  const waste = lostTo(verdict, around.losses, from)
  return {
    ...facts.subject,
    ...stateOf(facts, verdict),
    ...defaultOf(facts, verdict),
    tiers: tierRates(facts.regime.samples),
    evidence: evidenceOf(facts, links),
    ...scoresOf(facts),
    ...(change ? { change } : {}),
    strip: stripOf(facts),
    ...priorityOf(facts, verdict, { ...around, lost: waste.minutes }),
    waste,
    explainedBy: around.explainedBy(facts.subject, failuresBehind(facts, verdict)),
    ...(url ? { url } : {})
  }
}

/** Of what is sure that of own runs alone: how much forks lose, whoever starts their runs decides. */
const lostTo = ({ ofForks }: Verdict, losses: readonly Loss[], from: number) =>
  losses
    .filter(({ failure }) => failure.execution.at >= from && (ofForks || !isForked(failure)))
    .reduce((sum, { waste }) => plus(sum, waste), noWaste)

/** Of what fails every time no pass contradicts it: the newest failure is its proof. */
function newestFailure(facts: Facts, { state }: Verdict, links: Links): string | undefined {
  const failure = state === 'broken' ? facts.counted.findLast(isFail) : undefined
  return failure && urlOf(facts, failure, links)
}

function stateOf({ kept }: Facts, { state, certainty, since, rule, rate, slow, ofForks, notRunSince }: Verdict) {
  const isNew = kept?.state !== state || (kept.suspected === true && certainty === 'confirmed')
  return {
    state,
    certainty,
    since: isNew ? isoOf(since) : kept.since,
    isNew,
    rule,
    rate,
    ...(slow ? { slow } : {}),
    ...(ofForks && { ofForks }),
    ...(notRunSince !== undefined && { notRunSince: isoOf(notRunSince) })
  }
}

function defaultOf({ history: { runs, streaks } }: Facts, { onDefault }: Verdict): Pick<JudgedSubject, 'defaultBranch'> {
  if (onDefault.runs === 0) return {}
  const failing = streaks.at(-1) ?? 0
  const first = failing > 0 ? runs.at(-failing) : undefined
  return { defaultBranch: { ...onDefault, ...(first && { failsSince: isoOf(first.first.execution.at) }) } }
}

/** `lost`: minutes in the window. */
function priorityOf(facts: Facts, verdict: Verdict, { lost, ...around }: Surroundings & { lost: number }) {
  const perWeek = runsPerWeek(facts)
  const { now, from } = around.options
  const mostPerWeek = (lost * days(7)) / Math.max(days(7), now - from)
  const perFailure = minutesPerFailure(facts, verdict, around)
  const score = scoreOf(verdict, { perWeek, perFailure })
  // A fix saves no more of a flake than that lost.
  return { runsPerWeek: perWeek, minutesPerFailure: perFailure, score: verdict.state === 'flaky' ? Math.min(score, mostPerWeek) : score }
}

/** Minutes a week that a fix surely saves; none of what fails every time, for that is no noise. */
function scoreOf({ state, slow, rate }: Verdict, { perWeek, perFailure }: { perWeek: number; perFailure: number }): number {
  if (slow) return (perWeek * (slow.seconds - slow.medianSeconds)) / 60
  return state === 'broken' ? 0 : rate.q05 * perWeek * perFailure
}
