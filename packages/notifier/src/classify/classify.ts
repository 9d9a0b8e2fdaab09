import type { Severity } from '../severity.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { type Rule, rules } from './rules.ts'
import type { Signal } from './signal.ts'

export interface Classification {
  severity: Severity
  /** The id of the rule that gave it. */
  rule: string
  /** The rule in words, for `Alert.reason`. */
  reason: string
}

/** The only place where a severity comes from: the first rule that holds for what was seen. */
export function classify(signal: Signal, policy: Policy = defaultPolicy): Classification {
  const rule = (rules[signal.kind] as readonly Rule<Signal>[]).find(({ when }) => when(signal, policy))
  if (!rule) throw new TypeError(`No rule holds for a signal of kind ${signal.kind}`)
  const own = typeof rule.severity === 'function' ? rule.severity(signal) : rule.severity
  return { severity: policy.severities[rule.id] ?? own, rule: rule.id, reason: rule.says(signal, policy) }
}

/** The ids that a config may name under `policy: severities:`. */
export const ruleIds: readonly string[] = Object.values(rules).flatMap((each) => each.map(({ id }) => id))
