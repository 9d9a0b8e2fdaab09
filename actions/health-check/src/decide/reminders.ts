import type { OpenAlert } from './alert-state.ts'
import { isSilent, type Step } from './step.ts'
import type { Draft } from './telling.ts'
import { isActive } from './transition.ts'

/** Alerts that last, and of which nothing was told for as long as `remind-every` of a member says. */
export function reminders(alerts: readonly OpenAlert[], told: ReadonlySet<string>, step: Step): Draft[] {
  return alerts.filter((alert) => !told.has(alert.id) && isDue(alert, step)).map((alert) => reminderOf(alert, step.now))
}

function isDue({ members, kind, toldAt }: OpenAlert, step: Step): boolean {
  // A certificate is told once for each severity: it is nobody's haste.
  if (kind === 'certificate') return false
  const waits = members.filter(isActive).flatMap(({ endpoint }) => {
    const { remindEveryMs, everyMs } = step.endpoints.get(endpoint) ?? {}
    return remindEveryMs === undefined || isSilent(step, endpoint) ? [] : [remindEveryMs - Math.min(everyMs ?? 0, remindEveryMs) / 2]
  })
  // Half a round early is nearer than half a round late.
  return step.now - toldAt >= Math.min(...waits)
}

function reminderOf(alert: OpenAlert, now: number): Draft {
  const { severity, reason, turn, toldAt } = alert
  return { kind: 'reminded', at: now, alert, severity, reason, before: { severity, turn, toldAt }, changes: [], calls: 'always' }
}
