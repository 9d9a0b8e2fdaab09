import type { Slo } from '@tocsin/notifier'
import { numberOf } from '../exact.ts'
import { factorOf, type RuleName, ruleNames } from '../rules.ts'
import { fault, faultsIn, type OpenFault, type Read } from './fault.ts'
import type { Condition, OpenSlo, Policy } from './schema.ts'
import { shorthand, shorthandMs } from './time-window.ts'

export type Alert = Extract<NonNullable<Slo['alerts']>, readonly unknown[]>[number]

export interface AlertContext {
  policies: ReadonlyMap<string, Policy>
  conditions: ReadonlyMap<string, Condition>
  /** Nominal, of the objective's window. */
  periodMs: number
}

const ruleAnnotation = 'tocsin/rule'
const shortAnnotation = 'tocsin/short-window'
const shareAnnotation = 'tocsin/budget-percent'

/** No policies at all leave the usual rules; an empty list means none. */
export function alertsOf(policies: OpenSlo['spec']['alertPolicies'], context: AlertContext): Read<Slo['alerts']> {
  if (!policies) return { value: undefined }
  const reads = policies.map((policy, index) => policyAlert(policy, ['spec', 'alertPolicies', index], context))
  const faults = faultsIn(...reads)
  if (faults.length > 0) return { faults }
  const alerts = reads.flatMap((read) => ('value' in read && read.value ? [read.value] : []))
  const twice = alerts.findIndex(({ rule }, index) => alerts.findIndex((each) => each.rule === rule) !== index)
  if (twice !== -1)
    return fault(
      ['spec', 'alertPolicies', twice],
      `a second condition is ${alerts[twice]?.rule} by its severity and window; tell them apart by the annotation ${ruleAnnotation}: ${ruleNames.join(', ')}`
    )
  return { value: alerts.length > 0 ? alerts : 'none' }
}

type Path = OpenFault['path']

function policyAlert(
  given: NonNullable<OpenSlo['spec']['alertPolicies']>[number],
  path: Path,
  context: AlertContext
): Read<Alert | undefined> {
  const policy = 'alertPolicyRef' in given ? context.policies.get(given.alertPolicyRef) : given
  if (!policy) return fault([...path, 'alertPolicyRef'], 'refers to no AlertPolicy of this file')
  if (policy.spec.alertWhenBreaching === false) return { value: undefined }
  const [first] = policy.spec.conditions
  const condition = first && 'conditionRef' in first ? context.conditions.get(first.conditionRef) : first
  if (!condition) return fault(path, 'its conditionRef refers to no AlertCondition of this file')
  return conditionAlert(
    condition,
    { ...condition.metadata.annotations, ...policy.metadata.annotations },
    { path, periodMs: context.periodMs }
  )
}

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** OpenSLO knows one window: the short one is that of the annotation, else the time that the condition has to last, else a twelfth. */
function conditionAlert(
  { spec: { severity, condition } }: Condition,
  annotations: Readonly<Record<string, string>>,
  { path, periodMs }: { path: Path; periodMs: number }
): Read<Alert> {
  const { op, threshold, lookbackWindow, alertAfter = '0m' } = condition
  if (op === 'lt' || op === 'lte') return fault(path, 'its condition has to alert above the threshold; use op: gt')
  const [long, after] = [shorthandMs(lookbackWindow), shorthandMs(alertAfter)]
  if (long === undefined || long < 5 * minute || long > 30 * day) return fault(path, 'its lookbackWindow must be from 5m to 30d')
  if (after === undefined) return fault(path, 'its alertAfter must be a duration such as 5m')
  const short = shorthandMs(annotations[shortAnnotation] ?? '') ?? Math.min(Math.max(after || long / 12, minute), 7 * day)
  const budgetPercent = Number(annotations[shareAnnotation] ?? Number(((threshold * long * 100) / periodMs).toFixed(6)))
  if (!(budgetPercent >= 0.1 && budgetPercent <= 100))
    return fault(
      path,
      `its threshold comes to ${Number(budgetPercent.toFixed(3))} % of the budget in ${lookbackWindow}, and must come to 0.1 to 100 %`
    )
  return { value: { rule: ruleOf(annotations[ruleAnnotation], severity, long), budgetPercent, long, short } }
}

function ruleOf(annotation: string | undefined, severity: string, longMs: number): RuleName {
  const given = ruleNames.find((rule) => rule === annotation)
  if (given) return given
  if (/page|crit|urgent|high|sev-?[01]|^p[01]$/i.test(severity)) return longMs <= hour ? 'page-quick' : 'page-slow'
  return longMs <= day ? 'ticket-quick' : 'ticket-slow'
}

/** Policies of an objective with rules of its own. */
export const policyOf = ({ rule, budgetPercent, long, short }: Alert, name: string, periodMs: number): Policy => ({
  kind: 'AlertPolicy',
  metadata: {
    name: `${name}-${rule}`,
    annotations: { [ruleAnnotation]: rule, [shortAnnotation]: shorthand(short), [shareAnnotation]: String(budgetPercent) }
  },
  spec: {
    alertWhenBreaching: true,
    alertWhenResolved: true,
    alertWhenNoData: false,
    conditions: [
      {
        kind: 'AlertCondition',
        metadata: { name: `${name}-${rule}` },
        spec: {
          severity: rule.startsWith('page') ? 'page' : 'ticket',
          condition: {
            kind: 'burnrate',
            op: 'gt',
            threshold: numberOf(factorOf({ rule, budgetPercent, longMs: long, shortMs: short }, periodMs)),
            lookbackWindow: shorthand(long),
            alertAfter: '0m'
          }
        }
      }
    ],
    notificationTargets: []
  }
})
