import {
  type DeliveryOptions,
  type DeliveryPorts,
  type Dispatch,
  type Documents,
  deliver,
  type Receipt,
  systemClock,
  type Transports
} from '@tocsin/notifier'
import type { ActionError } from '../errors.ts'
import { log } from '../output/log.ts'
import { maskExactly } from '../output/mask.ts'
import { receiptStore } from './receipts.ts'

export interface Delivery {
  /** One for each dispatch, then one for each leftover of earlier runs. */
  receipts: readonly Receipt[]
  /** Why the ledger could not be read or written: what became of a message is not kept. */
  problem?: ActionError | undefined
}

export type Deliver = (dispatches: readonly Dispatch[], options: DeliveryOptions) => Promise<Delivery>

interface Wires extends Partial<Pick<DeliveryPorts, 'now' | 'sleep' | 'random' | 'log'>> {
  transports: Transports
  /** Where receipts are kept. */
  ledger(): Promise<Documents | undefined>
  signal?: AbortSignal
}

const ofStep = { ...systemClock, log: { info: log.info, warn: log.warning } }

/** Delivery as a step does it: its secrets masked before a line is printed, its receipts in the ledger, its clock and log the real ones. */
export const deliveryOver =
  ({ ledger, signal, ...wires }: Wires): Deliver =>
  async (dispatches, options) => {
    maskExactly(dispatches.flatMap(({ outlet }) => outlet.secrets))
    const { receipts, durable, problem } = await receiptStore(await ledger())
    const ports = { ...ofStep, ...wires, receipts }
    const sent = await deliver(dispatches, ports, { ...options, ...(signal && { signal }), hasStore: durable })
    return { receipts: sent, problem: problem() }
  }
