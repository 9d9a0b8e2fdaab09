import { setTimeout as after } from 'node:timers/promises'
import type { DeliveryPorts } from './ports.ts'

/** Time and chance as they are, for the edge of a step. */
export const systemClock: Pick<DeliveryPorts, 'now' | 'sleep' | 'random'> = {
  now: Date.now,
  sleep: (ms, signal) => after(ms, undefined, { ...(signal && { signal }) }),
  random: Math.random
}
