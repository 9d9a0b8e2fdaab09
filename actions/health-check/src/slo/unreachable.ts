import { budgetOf } from './budget.ts'
import { inverse, numberOf } from './exact.ts'
import { named, type SloContext, type SloProblem } from './problem.ts'
import { factorOf, isReachable, type Rule } from './rules.ts'
import { longestMs } from './window.ts'

/** The two cures leave a little, since what just reaches the factor does not exceed it. */
const little = 1e-6
const up = (percent: number) => Math.ceil(percent * 100 + little) / 100
const down = (percent: number) => Math.floor(percent * 100 - little) / 100

/** A rule that even a total outage does not fire. Of a calendar, the longest part decides: a month has up to 31 days. */
export function unreachable(rule: Rule, { slo, window }: SloContext): SloProblem | undefined {
  const [exactFactor, budget] = [factorOf(rule, longestMs(window)), budgetOf(slo.target)]
  if (isReachable(exactFactor, budget)) return undefined
  const [factor, most] = [numberOf(exactFactor), numberOf(inverse(budget))]
  const percent = down((rule.budgetPercent * most) / factor)
  const share = percent >= 0.1 ? `, give it a \`budget-percent\` of at most ${percent} under \`alerts\`` : ''
  return {
    level: 'error',
    problem: `${named(slo)} can never alert by ${rule.rule}: it fires when the budget goes more than ${shown(factor)} times as fast as allowed, and with a target of ${slo.target} % a total outage makes it go ${shown(most)} times as fast.`,
    fix: `Raise the target to at least ${up(100 - 100 / factor)}${share}, or set \`alerts\` without ${rule.rule}.`
  }
}

const shown = (value: number) => Number(value.toFixed(2))
