import type { Receipt } from '../receipt.ts'

export const failOns = ['none', 'any', 'all'] as const
export type FailOn = (typeof failOns)[number]

/** Whether the step turns red. A channel has failed when it still misses a message: pending or lost. */
export function stepFails(receipts: readonly Receipt[], failOn: FailOn): boolean {
  const missed = [...Map.groupBy(receipts, ({ channel }) => channel).values()].map((all) => all.some(isMissed))
  if (failOn === 'any') return missed.some(Boolean)
  return failOn === 'all' && missed.length > 0 && missed.every(Boolean)
}

export const isMissed = ({ outcome }: Receipt): boolean => outcome === 'pending' || outcome === 'lost'

/** The output `delivered`: a JSON array on one line, each receipt with its fields in a fixed order. */
export function receiptsJson(receipts: readonly Receipt[]): string {
  return JSON.stringify(
    receipts.map(({ channel, outcome, alertKey, transition, remote, reason, detail, fix, attempts, at }) => ({
      channel,
      outcome,
      alertKey,
      transition,
      remote,
      reason,
      detail,
      fix,
      attempts,
      at
    }))
  )
}
