import type { Post } from '../channel.ts'
import type { Receipts } from '../receipt.ts'
import type { Severity } from '../severity.ts'
import type { Outlet, Transports } from './outlet.ts'

/** One transition of one alert for one outlet. */
export interface Dispatch<Style = unknown> {
  outlet: Outlet<Style>
  /** A `remote` given here wins over the one in the store. */
  post: Omit<Post<Style>, 'idempotencyKey'>
  /** Changes when there is something new to tell: status, severity, attempt … */
  transition: string
  /** Escalation level; each level is told once. */
  level?: string | number
  /** Its place among those of its alert, where the sender knows it: a message is never edited back to what was before. */
  order?: number
}

export interface DeliveryPorts {
  transports: Transports
  receipts: Receipts
  /** Milliseconds since the epoch. */
  now(): number
  /** May end early, by either way of settling, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** 0 ≤ x < 1. */
  random(): number
  /** Lines for people, already redacted. */
  log: { info(line: string): void; warn(line: string): void }
}

export interface DeliveryOptions {
  /** From the start of `deliver` to the last moment anything is sent; 60 s, and 180 s for P0. */
  budgetMs?: Partial<Record<Severity, number>>
  /** One try, from connect to the end of the answer; 10 s. */
  tryMs?: number
  signal?: AbortSignal
  dryRun?: boolean
  /** Whether `receipts` outlives this process: what cannot be sent is then pending, otherwise lost. */
  hasStore?: boolean
  /** Outlets whose pending transitions are sent even if nothing new is for them. */
  sweep?: readonly Outlet[]
}
