import { runsPerWeek, scoresOf, stripOf } from './activity.ts'
import { changeOf } from './change.ts'
import { noWaste, plus } from './cost.ts'
import { evidenceOf } from './evidence-links.ts'
import { type ExplainedBy, failuresBehind } from './explained.ts'
import type { Facts } from './facts.ts'
import type { Charging, Loss } from './losses.ts'
import { minutesPerFailure } from './minutes.ts'
import type { JudgedSubject, JudgeOptions } from './options.ts'
import { tierRates } from './rates.ts'
import { isoOf } from './times.ts'
import type { Verdict } from './verdict.ts'

interface Surroundings extends Charging {
  losses: readonly Loss[]
  explainedBy: ExplainedBy
  options: JudgeOptions
}

/** The report on a subject that is not healthy. */
export function judgedSubject(facts: Facts, verdict: Verdict, around: Surroundings): JudgedSubject {
  const { links, from } = around.options
  const change = changeOf(facts, verdict, links)
  const url = links.subject?.(facts.subject)
  return {
    ...facts.subject,
    ...stateOf(facts, verdict),
    ...defaultOf(facts, verdict),
    tiers: tierRates(facts.regime.samples),
    evidence: evidenceOf(facts, links),
    ...scoresOf(facts),
    ...(change ? { change } : {}),
    strip: stripOf(facts),
    ...priorityOf(facts, verdict, around),
    waste: around.losses.filter(({ failure }) => failure.execution.at >= from).reduce((sum, { waste }) => plus(sum, waste), noWaste),
    explainedBy: around.explainedBy(facts.subject, failuresBehind(facts, verdict)),
    ...(url ? { url } : {})
  }
}

function stateOf({ kept }: Facts, { state, certainty, since, rule, rate, slow, ofForks, notRunSince }: Verdict) {
  const isNew = kept?.state !== state
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

/** Minutes a week that are surely lost. */
function priorityOf(facts: Facts, verdict: Verdict, around: Surroundings) {
  const perWeek = runsPerWeek(facts)
  const minutes = minutesPerFailure(facts, verdict, around)
  const longer = verdict.slow ? (verdict.slow.seconds - verdict.slow.medianSeconds) / 60 : 0
  return { runsPerWeek: perWeek, minutesPerFailure: minutes, score: perWeek * (verdict.slow ? longer : verdict.rate.q05 * minutes) }
}
