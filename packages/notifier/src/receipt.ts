import type { Alert } from './alert.ts'
import type { Reason, Remote } from './channel.ts'

export const outcomes = ['delivered', 'accepted', 'pending', 'lost', 'skipped', 'dry-run'] as const
export type Outcome = (typeof outcomes)[number]

/** What became of one transition of one alert on one configured channel. */
export interface Receipt {
  /** sha256 of alert key, transition, channel and level: the identity of the effect. */
  id: string
  alertKey: string
  /** Changes when there is something new to tell: status, severity, attempt … */
  transition: string
  /** The name under `channels:` in the config, or `discord-webhook`, `discord-webhook-2` … for an input. */
  channel: string
  outcome: Outcome
  remote?: Remote
  reason?: Reason
  /** One line for people; holds no secret. */
  detail?: string
  fix?: string
  attempts: number
  /** ISO 8601. */
  at: string
}

/** What a later run needs to send a pending transition. */
export interface Pending {
  receipt: Receipt
  alert: Alert
  mentions: readonly string[]
  style?: unknown
}

/** Where receipts are kept between runs. Without a store, `find` knows nothing and pending becomes lost. */
export interface Receipts {
  /** The newest receipt with a remote for this alert on this channel. */
  find(alertKey: string, channel: string): Promise<Receipt | undefined>
  save(receipt: Receipt, pending?: Omit<Pending, 'receipt'>): Promise<void>
  pending(channel: string): Promise<readonly Pending[]>
}
