import type { Alert } from './alert.ts'

/** Where a message ended up, so that a later transition can edit it. */
export interface Remote {
  /** The message, incident or issue as the channel names it. */
  id: string
  channel?: string
  thread?: string
  url?: string
}

/** What binds an alert to what is made for it on a channel, from its first claim on. */
export interface Tie {
  /** Random, and known to nobody before: whatever bears it was made for this alert. */
  seal: string
  /** This is the first claim: nothing can have been made yet. */
  first?: true
  /** Where the alert before it in its series ended up. */
  previous?: Remote
}

/** One alert as one channel is asked to show it. */
export interface Post<Style = unknown> {
  alert: Alert
  /** Words such as `@here` or a role id, from the config or an input and never from an event. */
  mentions: readonly string[]
  /** Whether this transition may ping: first message, higher severity, recovery. A silent edit has none. */
  ping: boolean
  /** The message of an earlier transition: edit it. */
  remote?: Remote
  /** For a channel that asks for one, from a step with a ledger. */
  tie?: Tie
  /** The same on every try of one transition; channels with an idempotency key send it. */
  idempotencyKey: string
  /** How the step asked for it to look; each channel has its own. */
  style?: Style
}

export type Reason =
  | 'auth'
  | 'invalid'
  | 'not-found'
  | 'rate-limited'
  | 'banned'
  | 'server'
  | 'timeout'
  | 'network'
  | 'budget'
  | 'cancelled'
  | 'unsupported'

/** What an answer means. The detail of what is delivered tells what is missing of it. `follow` sends another request in place of this one, as a new message for one that was deleted. */
export type Verdict<Request> =
  | { kind: 'delivered'; remote?: Remote; detail?: string }
  | { kind: 'accepted'; detail: string }
  | { kind: 'retry'; reason: Reason; detail: string; afterMs?: number }
  | { kind: 'follow'; request: Request; detail: string }
  | { kind: 'final'; reason: Reason; detail: string; fix: string }

/**
 * One kind of receiver, as pure functions. `Target` is what its configuration and secrets resolve to.
 * `Request` and `Answer` belong to the transport named by `via`: HTTP for most, SMTP and GitHub for two.
 */
export interface Channel<Target, Request, Answer, Style = unknown> {
  name: string
  via: 'http' | 'smtp' | 'github'
  /** Whether its alerts are tied to what is made for them, and those of a series come one after the other. */
  ties?: true
  render(post: Post<Style>, target: Target): Request
  classify(answer: Answer, sent: { request: Request; post: Post<Style>; target: Target }): Verdict<Request>
  /** Every form in which the secrets of a target could appear in a text. */
  secrets(target: Target): readonly string[]
}
