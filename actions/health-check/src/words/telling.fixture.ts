import type { Member, OpenAlert } from '../decide/alert-state.ts'
import type { Telling } from '../decide/telling.ts'

export const noon = Date.UTC(2026, 0, 5, 12)
export const minute = 60_000

export const member = (endpoint: string, changes: Partial<Member> = {}): Member => ({
  ...{ endpoint, state: 'down', since: noon - 10 * minute, words: 'status 503, expected 200-299', fault: 'status' },
  ...changes
})

/** A telling of an alert that began ten minutes ago. */
export function telling(changes: Partial<Omit<Telling, 'alert'>> = {}, alert: Partial<OpenAlert> = {}): Telling {
  const [severity, reason] = ['P2', 'an endpoint is down'] as const
  return {
    ...{ kind: 'alert', turn: 1, at: noon, severity, reason, changes: [], calls: true },
    ...changes,
    alert: {
      ...{ id: 'health:1', kind: 'health', severity, worst: severity, reason, turn: 1 },
      ...{ startedAt: noon - 10 * minute, openedAt: noon, toldAt: noon, members: [member('api')] },
      ...alert
    }
  }
}
