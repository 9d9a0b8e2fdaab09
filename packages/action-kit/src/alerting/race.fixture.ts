import { type DeliveryPorts, type Dispatch, type Documents, deliver, type Receipt, receiptsIn } from '@tocsin/notifier'
import { dozing, type Effect, lasting, through, type Watch } from '@tocsin/testkit/turns'

/** Of 60 s for the delivery and 10 s for its last try. */
export const leaseMs = 71_000

export interface Running extends Watch {
  effect: Effect
  documents: Documents
  transports(timed: Effect): DeliveryPorts['transports']
}

/** A run that delivers one message: its effects take time, and it may die at each of them. */
export async function delivering(dispatch: Dispatch, { effect, documents, transports, ...watch }: Running): Promise<readonly Receipt[]> {
  const timed = lasting(effect, 1_000, watch)
  const receipts = await receiptsIn(through(documents, timed))
  const time = { now: () => watch.clock.now, sleep: dozing(effect, watch), random: watch.random }
  const log = { info: () => undefined, warn: () => undefined }
  return deliver([dispatch], { transports: transports(timed), receipts, log, ...time }, { hasStore: true })
}
