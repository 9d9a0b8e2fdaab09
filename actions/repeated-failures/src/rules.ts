import type { StreakPolicy, Trigger } from '@tocsin/ci-history'
import { type Classification, classify, duration, type Policy, type Rise } from '@tocsin/notifier'
import type { Watch } from './policies.ts'

export interface Place {
  isDefaultBranch: boolean
  /** Failures in a row that chance alone rarely brings about, for `alert-at: auto`. */
  auto: number
  /** It runs so seldom that its age says nothing. */
  isRare: boolean
}

/** The rules of streaks for a watched workflow, and the one table of rules that its severities come from. */
export interface Rules extends StreakPolicy {
  classify(failures: number, redMs: number): Classification
}

export function rulesOf(watch: Watch, { isDefaultBranch, auto, isRare }: Place, policy: Policy): Rules {
  const trigger = triggerOf(watch, auto)
  const { P1, P0 } = watch.escalate ?? {}
  const signal = {
    kind: 'repeated-failures',
    of: watch.kind,
    production: watch.production,
    defaultBranch: isDefaultBranch,
    ...windowed(trigger),
    ladder: { P2: trigger.failures, ...rung('P1', P1), ...rung('P0', P0) },
    ages: { ...(isRare && ageless), ...age('P1', P1), ...age('P0', P0) }
  } as const
  const graded = (failuresInARow: number, redMs: number) => classify({ ...signal, failuresInARow, redHours: redMs / hourMs }, policy)
  return { trigger, recoverAfter: watch.recoverAfter, classify: graded, severity: (...seen) => graded(...seen).severity }
}

const hourMs = 3_600_000

const ageless = { P1: Number.POSITIVE_INFINITY, P0: Number.POSITIVE_INFINITY }

/** A rung that is given says all there is to it: without a count or an age it is not reached by one. */
const rung = (name: 'P1' | 'P0', rise: Rise | undefined) => (rise ? { [name]: rise.failures ?? Number.POSITIVE_INFINITY } : {})
const age = (name: 'P1' | 'P0', rise: Rise | undefined) => (rise ? { [name]: (rise.afterMs ?? Number.POSITIVE_INFINITY) / hourMs } : {})

const windowed = (trigger: Trigger) => {
  if (trigger.kind === 'streak') return {}
  return { within: trigger.kind === 'window' ? `${trigger.runs} runs` : duration(trigger.withinMs) }
}

function triggerOf({ window, alertAt }: Watch, auto: number): Trigger {
  if (!window) return { kind: 'streak', failures: alertAt === 'auto' ? auto : alertAt }
  return 'runs' in window ? { kind: 'window', ...window } : { kind: 'time', ...window }
}
