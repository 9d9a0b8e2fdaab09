import type { Facts } from '@tocsin/action-kit'
import { type Conclusion, conclusionOf } from '@tocsin/notifier'

const checks = new Set(['workflow_run', 'workflow_job', 'check_run', 'check_suite'])
/** Actions that ask for another run: the conclusion in the payload is that of the previous one. */
const asked = new Set(['rerequested', 'requested_action'])
/** Where events with a state of their own have it. */
const states = new Map([
  ['deployment_status', 'deployment_status.state'],
  ['status', 'state']
])
const conclusions = new Map<string, Conclusion>([
  ['success', 'success'],
  ['failure', 'failure'],
  ['error', 'failure'],
  ['inactive', 'neutral'],
  ['destroyed', 'neutral']
])

/** How the subject of an event ended; undefined for events that have no result. */
export function conclusionIn(eventName: string, payload: Facts): Conclusion | undefined {
  if (checks.has(eventName)) return asked.has(payload.text('action')) ? 'running' : conclusionOf(payload.at(eventName).text('conclusion'))
  const path = states.get(eventName)
  return path === undefined ? undefined : (conclusions.get(payload.text(path)) ?? 'running')
}
