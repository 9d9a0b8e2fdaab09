import { keeper } from './delivery/keeper.ts'
import { type LaneReceipts, sendInOrder } from './delivery/lane.ts'
import type { Outlet } from './delivery/outlet.ts'
import type { DeliveryOptions, DeliveryPorts, Dispatch } from './delivery/ports.ts'
import type { Run } from './delivery/send.ts'
import type { Receipt } from './receipt.ts'
import { redactor } from './redact.ts'

/**
 * Sends each dispatch at least once inside its time budget, all outlets at the same time, and never throws for one of them.
 * Answers one receipt for each dispatch, in their order; after them one for each transition that an earlier run had left pending.
 */
export async function deliver(dispatches: readonly Dispatch[], ports: DeliveryPorts, options: DeliveryOptions = {}): Promise<Receipt[]> {
  const lanes = lanesOf(dispatches, options.sweep ?? [])
  const run = startRun(
    [...lanes.values()].map(({ outlet }) => outlet),
    ports,
    options
  )
  const names = [...lanes.keys()]
  const settled = await Promise.all([...lanes.values()].map(({ outlet, queue }) => sendInOrder(outlet, queue, run)))
  return inOrderOf(dispatches, new Map(settled.map((receipts, index) => [names[index], receipts])))
}

function startRun(outlets: readonly Outlet[], ports: DeliveryPorts, options: DeliveryOptions): Run {
  const redact = redactor(outlets.flatMap(({ secrets }) => secrets))
  const warn = (line: string) => ports.log.warn(redact(line))
  return { ports, options, redact, startedAt: ports.now(), keeper: keeper(ports.receipts, { durable: options.hasStore ?? false, warn }) }
}

interface Queue {
  outlet: Outlet
  queue: Dispatch[]
}

function lanesOf(dispatches: readonly Dispatch[], sweep: readonly Outlet[]): Map<string, Queue> {
  const lanes = new Map<string, Queue>()
  for (const outlet of [...dispatches.map((dispatch) => dispatch.outlet), ...sweep]) lanes.set(outlet.name, { outlet, queue: [] })
  for (const dispatch of dispatches) lanes.get(dispatch.outlet.name)?.queue.push(dispatch)
  return lanes
}

function inOrderOf(dispatches: readonly Dispatch[], lanes: ReadonlyMap<string | undefined, LaneReceipts>): Receipt[] {
  const own = new Map([...lanes].map(([name, receipts]) => [name, receipts.own.values()]))
  const inOrder = dispatches.flatMap(({ outlet }) => own.get(outlet.name)?.next().value ?? [])
  return [...inOrder, ...[...lanes.values()].flatMap(({ flushed }) => flushed)]
}
