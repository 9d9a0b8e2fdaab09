import { clip, type Slo } from '@tocsin/notifier'
import { exact, numberOf, product } from '../exact.ts'
import { windowOf as kindOf } from '../objective.ts'
import { nominalMs } from '../window.ts'
import { type AlertContext, alertsOf } from './alerts.ts'
import { fault, faultsIn, type OpenFault, type Read } from './fault.ts'
import { indicated } from './indicator.ts'
import type { Indicator, OpenObjective, OpenSlo } from './schema.ts'
import { shorthandMs, windowOf } from './time-window.ts'

/** What an SLO may refer to, by name. */
export interface Referred extends Omit<AlertContext, 'periodMs'> {
  indicators: ReadonlyMap<string, Indicator>
  /** Types of the DataSources. */
  typeOf: (name: string) => string | undefined
}

const longestName = 80
const longestDescription = 500

/** One objective of ours for each of an SLO. */
export function convert(slo: OpenSlo, referred: Referred): Read<readonly Slo[]> {
  const { timeWindow, objectives, alertPolicies, description } = slo.spec
  const window = windowOf(timeWindow?.[0])
  if ('faults' in window) return window
  const alerts = alertsOf(alertPolicies, { ...referred, periodMs: nominalMs(kindOf(window.value)) })
  const reads = objectives.map((_, index) => objectiveOf(slo, index, referred))
  if ('faults' in alerts) return { faults: [...alerts.faults, ...faultsIn(...reads)] }
  const faults = faultsIn(...reads)
  if (faults.length > 0) return { faults }
  const common = {
    ...window.value,
    ...(alerts.value !== undefined && { alerts: alerts.value }),
    ...(description && { description: clip(description, longestDescription) })
  }
  return { value: reads.flatMap((read) => ('value' in read ? [{ ...read.value, ...common }] : [])) }
}

function objectiveOf(slo: OpenSlo, index: number, referred: Referred): Read<Slo> {
  const objective = slo.spec.objectives[index] ?? {}
  const path = ['spec', 'objectives', index]
  const wide = wideSlice(slo.spec.budgetingMethod, objective, path)
  if (wide) return wide
  if ((objective.compositeWeight ?? 1) !== 1) return fault([...path, 'compositeWeight'], 'weights are not known here; leave it out')
  if ((objective.target === undefined) === (objective.targetPercent === undefined))
    return fault(path, 'needs either target or targetPercent')
  const name = nameOf(slo, objective)
  if (name.length > longestName) return fault(path, `its name would have more than ${longestName} characters; shorten displayName`)
  const own = objective.indicator ?? objective.indicatorRef
  const holder = own === undefined ? slo.spec : objective
  const at = own === undefined ? ['spec'] : path
  const indicator = holder.indicator ?? referred.indicators.get(holder.indicatorRef ?? '')
  if (holder.indicatorRef !== undefined && !indicator) return fault([...at, 'indicatorRef'], 'refers to no SLI of this file')
  if (!indicator) return fault(at, 'needs an indicator or an indicatorRef')
  const context = { path: [...at, holder.indicator ? 'indicator' : 'indicatorRef'], metadata: slo.metadata, service: slo.spec.service }
  const read = indicated(indicator, objective, { ...context, typeOf: referred.typeOf })
  return 'faults' in read ? read : { value: { name, target: percentOf(objective), ...read.value } }
}

/** Of a probe each minute at most, a slice of a minute holds one: then slices are counted as occurrences are. */
const longestSliceMs = 60_000

function wideSlice(method: OpenSlo['spec']['budgetingMethod'], { timeSliceWindow }: OpenObjective, path: OpenFault['path']) {
  if (method === 'Occurrences') return undefined
  const ms = typeof timeSliceWindow === 'number' ? timeSliceWindow * 60_000 : shorthandMs(timeSliceWindow ?? '')
  if (ms !== undefined && ms > 0 && ms <= longestSliceMs) return undefined
  return fault(
    [...path, 'timeSliceWindow'],
    `${method} needs a timeSliceWindow of at most 1m here, which holds one probe; or use budgetingMethod: Occurrences`
  )
}

/** By their names several objectives of one SLO are told apart. */
function nameOf({ metadata, spec }: OpenSlo, objective: OpenObjective): string {
  const name = metadata.displayName ?? metadata.name
  return spec.objectives.length === 1 ? name : `${name}: ${objective.displayName ?? `${percentOf(objective)} %`}`
}

const percentOf = ({ target, targetPercent }: OpenObjective) => targetPercent ?? numberOf(product(exact(target ?? 0), exact(100)))
