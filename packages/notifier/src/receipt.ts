import type { Alert } from './alert.ts'
import type { Reason, Remote, Tie } from './channel.ts'

export type Outcome = 'delivered' | 'accepted' | 'pending' | 'lost' | 'skipped' | 'dry-run'

/** What became of one transition of one alert on one configured channel. */
export interface Receipt {
  /** Alert key, transition, channel and level as JSON: the identity of the effect. */
  id: string
  alertKey: string
  /** Changes when there is something new to tell: status, severity, attempt … */
  transition: string
  /** Its place among those of its alert; without one, they come as they are asked for. */
  order?: number
  /** The name under `channels:` in the config, or `discord-webhook`, `discord-webhook-2` … for an input. */
  channel: string
  outcome: Outcome
  remote?: Remote
  reason?: Reason
  /** One line for people; holds no secret. */
  detail?: string
  fix?: string
  /** Requests made in all runs. */
  attempts: number
  /** ISO 8601; for a pending one, since when it waits. */
  at: string
}

/** Where a transition stands among those of its alert. */
export type Place = Pick<Receipt, 'transition' | 'order'>

/** What a later run needs to send a pending transition. */
export interface Pending {
  receipt: Receipt
  alert: Alert
  mentions: readonly string[]
  ping?: boolean
  style?: unknown
}

/** `until` is in milliseconds since the epoch: a run that died leaves a claim that another one may take over after it. */
export interface Lease {
  now: number
  until: number
  /** Whoever asked before asks whether anything has changed; if not, nothing is written. */
  again?: boolean
  /** Ties the alert to what is made for it, unless it is tied already. */
  seal?: string
}

/**
 * `mine`: send it, `remote` is the message to edit. `done`: there is nothing left to send. `held`: another run is at it.
 * `busy`: another run sends something else of this alert, or of its series where alerts are tied. It is kept, not claimed: ask again, `until` (ms since the epoch) at the latest.
 */
export type Claim =
  | { kind: 'mine'; remote?: Remote; tie?: Tie }
  | { kind: 'done'; receipt: Receipt }
  | { kind: 'held' }
  | { kind: 'busy'; until: number }

/** Why a transition is not sent any more. */
export const superseded = 'a newer message of this alert got through'

/** Where receipts are kept between runs. Without a store, `find` knows nothing and pending becomes lost. */
export interface Receipts {
  /** The newest receipt with a remote for this alert on this channel. */
  find(alertKey: string, channel: string): Promise<Receipt | undefined>
  /** Whether the channel shows the alert already, or will once it can be reached; with `before`, by what does not come after that transition. */
  knows(alertKey: string, channel: string, before?: Place): Promise<boolean>
  save(receipt: Receipt, pending?: Omit<Pending, 'receipt'>): Promise<void>
  /** Oldest first. */
  pending(channel: string): Promise<readonly Pending[]>
  /** Keeps a transition before it is sent, so that no death of the process loses it and no two runs send it at once. */
  claim(receipt: Receipt, pending: Omit<Pending, 'receipt'>, lease: Lease): Promise<Claim>
}
