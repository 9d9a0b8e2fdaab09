import { duration, type Slo } from '@tocsin/notifier'
import { windowOf } from './objective.ts'
import { named, type SloContext, type SloProblem } from './problem.ts'
import { quantisation } from './quantisation.ts'
import { leastBadProbes, type Rule, rulesOf, shortOf } from './rules.ts'
import { unreachable } from './unreachable.ts'
import { longestMs, nominalMs, wordsOf } from './window.ts'

/** What is wrong with an objective, or odd, where so many endpoints are probed every so many ms; the worst first. */
export function problemsOf(slo: Slo, everyMs: number, endpoints = 1): readonly SloProblem[] {
  const window = windowOf(slo)
  const rules = rulesOf(slo, nominalMs(window))
  const context = { slo, window, everyMs }
  const errors = [...repeated(rules, slo), ...rules.flatMap((rule) => misfit(rule, context) ?? unreachable(rule, context) ?? [])]
  return [...errors, ...costly(context, endpoints), ...rules.flatMap((rule) => sparse(rule, context)), ...rescaled(rules, context)]
}

function repeated(rules: readonly Rule[], slo: Slo): readonly SloProblem[] {
  const names = rules.map(({ rule }) => rule)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice ? [{ level: 'error', problem: `${named(slo)} has ${twice} twice among its alerts.`, fix: 'Give each rule once.' }] : []
}

function misfit({ rule, longMs, shortMs }: Rule, { slo, window }: SloContext): SloProblem | undefined {
  const wrong = (what: string, fix: string): SloProblem => ({ level: 'error', problem: `${named(slo)}: ${rule} ${what}.`, fix })
  if (shortMs >= longMs) return wrong('has a short window that is no shorter than its long one', 'Make `short` about a twelfth of `long`.')
  if (longMs <= longestMs(window)) return undefined
  return wrong(`looks at ${duration(longMs)}, which is longer than the window of the objective`, 'Shorten `long`, or lengthen `window`.')
}

/** From then on it is worth saying what a failed probe costs. */
const worthSaying = 0.2

function costly({ slo, window, everyMs }: SloContext, endpoints: number): readonly SloProblem[] {
  const periodMs = nominalMs(window)
  const { oneCosts } = quantisation({ target: slo.target, intervalMs: everyMs / Math.max(1, endpoints), periodMs, rules: [] })
  if (oneCosts < worthSaying) return []
  const cost = oneCosts < 1 ? `costs ${Math.round(oneCosts * 100)} % of the budget` : 'spends more than the whole budget'
  const probed = `${slo.target} % over ${wordsOf({ kind: 'rolling', ms: periodMs })}, probed every ${duration(everyMs)}`
  return [
    {
      level: 'warning',
      problem: `${named(slo)}: one failed probe ${cost} (${probed}).`,
      fix: 'Probe more often, lower the target, or lengthen the window.'
    }
  ]
}

function sparse(rule: Rule, { slo, everyMs }: SloContext): readonly SloProblem[] {
  const short = shortOf(rule, everyMs)
  const every = `a probe every ${duration(everyMs)}`
  if (rule.longMs < leastBadProbes * everyMs)
    return [
      {
        level: 'warning',
        problem: `${named(slo)}: ${rule.rule} cannot fire, since it takes ${leastBadProbes} failed probes in ${duration(rule.longMs)} and there is ${every}.`,
        fix: 'Probe more often, lengthen `long`, or rely on the slower rules.'
      }
    ]
  if (short === rule.shortMs) return []
  return [
    {
      level: 'notice',
      problem: `${named(slo)}: the short window of ${rule.rule} is ${duration(short)} in place of ${duration(rule.shortMs)}, since ${every} leaves too few in it.`,
      fix: 'Nothing needs to be done; probe more often for a quicker end of the alert.'
    }
  ]
}

const fourWeeks = 28 * 86_400_000

function rescaled(rules: readonly Rule[], { slo, window }: SloContext): readonly SloProblem[] {
  if (slo.alerts || nominalMs(window) >= fourWeeks) return []
  const shares = rules.map(({ rule, budgetPercent }) => `${rule} at ${Number(budgetPercent.toFixed(1))} %`).join(', ')
  const problem = `${named(slo)} alerts by larger shares of its budget, since the window is short: ${shares}.`
  return [{ level: 'notice', problem, fix: 'Set `alerts` for other shares; 2, 5, 10 and 10 % would alert although the budget lasts.' }]
}
