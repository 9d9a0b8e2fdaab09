import { TransportError } from '@tocsin/notifier'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'

const patienceMs = 10_000

/** Says elsewhere that a round went well. What listens there speaks up when it no longer hears that, so a failure is only warned of. */
export async function beat(
  { heartbeat, 'dry-run': isDry }: Pick<Inputs, 'heartbeat' | 'dry-run'>,
  { send, warn }: Pick<Ports, 'send' | 'warn'>
): Promise<void> {
  if (heartbeat === undefined || isDry) return
  const { host } = new URL(heartbeat)
  try {
    const { status } = await send({ method: 'GET', url: heartbeat, headers: {}, body: '' }, { timeoutMs: patienceMs })
    if (status >= 300) warn(`The heartbeat at ${host} answered ${status}.`)
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    warn(`The heartbeat at ${host} could not be reached (${error.fault}).`)
  }
}
