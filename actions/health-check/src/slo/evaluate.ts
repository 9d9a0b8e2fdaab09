import { known } from '@tocsin/notifier'
import { countUntil } from '../history/interval.ts'
import { budgetLeft, budgetOf, burnOf, fractionOf } from './budget.ts'
import { numberOf } from './exact.ts'
import { exhaustedAt } from './exhaustion.ts'
import type { Sample } from './good.ts'
import { type Judged, judgeRule, type RuleReport } from './judge-rule.ts'
import type { Objective } from './objective.ts'
import type { Report } from './report.ts'
import { rulesOf, usualWindows } from './rules.ts'
import { type Circumstances, type Probe, probesOf, type Series, seriesOf } from './series.ts'
import { countsOf, tallyOf } from './tally.ts'
import { timeWeighted } from './time-weighted.ts'
import { nominalMs, periodAt, wordsOf } from './window.ts'

/** How an objective stands. The samples may be in any order, and of other endpoints as well. */
export function evaluate(objective: Objective, samples: readonly Sample[], circumstances: Circumstances): Report {
  const { now } = circumstances
  const series = seriesOf(objective, samples, circumstances)
  const probes = probesOf(series)
  const period = periodAt(objective.window, now)
  const tally = tallyOf(series, probes, period)
  const budget = budgetOf(objective.target)
  const alerts = alertsOf(objective, { ...judging(probes, series, now), budget, periodMs: period.to - period.from })
  const burn = alerts.rules.find(({ rule }) => rule === alerts.firing)?.long.burn ?? alerts.burnRates.at(-1)?.burn
  return {
    ...headOf(objective),
    from: period.from,
    periodMs: period.to - period.from,
    ...tally.counts,
    ...known<Report>({ ...budgetLeft(tally.counts, budget), exhaustedAt: exhaustedAt({ ...tally, budget, period, now, burn }) }),
    ...alerts,
    timeWeighted: timeWeighted(series, { period, now, budget })
  }
}

const headOf = ({ name, description, endpoints, target, window }: Objective) => ({
  name,
  ...known<Report>({ description }),
  endpoints,
  target: numberOf(fractionOf(target)),
  window: wordsOf(window)
})

function judging(probes: readonly Probe[], series: readonly Series[], now: number): Omit<Judged, 'budget' | 'periodMs'> {
  const intervals = series.map(({ intervalMs }) => intervalMs)
  return {
    countsOf: (windowMs) => countsOf(probes.slice(countUntil(probes, ({ at }) => at <= now - windowMs))),
    expectedIn: (windowMs) => intervals.reduce((expected, intervalMs) => expected + windowMs / intervalMs, 0),
    intervalMs: Math.max(...intervals)
  }
}

/** Burn rates are of use without alerts, too. */
function alertsOf(objective: Objective, judged: Judged): Pick<Report, 'rules' | 'firing' | 'burnRates'> {
  const rules = rulesOf(objective, nominalMs(objective.window)).map((rule): RuleReport => judgeRule(rule, judged))
  const firing = rules.find(({ blockedBy }) => blockedBy.length === 0)?.rule
  const windows = rules.length > 0 ? rules.map(({ long }) => long.ms) : usualWindows
  return { burnRates: windows.map((ms) => burnRate(ms, judged)), ...(firing && { firing }), rules }
}

function burnRate(ms: number, { countsOf, budget }: Judged): Report['burnRates'][number] {
  const burn = burnOf(countsOf(ms), budget)
  return { ms, ...(burn && { burn: numberOf(burn) }) }
}
