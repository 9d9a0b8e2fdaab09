import { backoffMs, obeyedMs } from '../backoff.ts'
import type { Reason, Remote, Verdict } from '../channel.ts'
import { plural } from '../text/plural.ts'
import { maxHops, maxRequests } from './budget.ts'

/** What happened so far to one dispatch, this answer included. */
export interface Progress {
  requests: number
  failures: number
  refusals: number
  hops: number
}

/** `unsent` becomes pending where a store can keep it, and lost where none can. */
export interface Ending {
  outcome: 'delivered' | 'accepted' | 'skipped' | 'unsent' | 'lost'
  remote?: Remote
  reason?: Reason
  detail?: string
  fix?: string
}

export type Move<Next> = { kind: 'end'; ending: Ending } | { kind: 'wait'; ms: number } | { kind: 'follow'; next: Next }

export const start: Progress = { requests: 0, failures: 0, refusals: 0, hops: 0 }

export function count(progress: Progress, verdict: Verdict<unknown>): Progress {
  const refused = isRefusal(verdict)
  return {
    requests: progress.requests + 1,
    failures: progress.failures + (verdict.kind === 'retry' && !refused ? 1 : 0),
    refusals: progress.refusals + (refused ? 1 : 0),
    hops: progress.hops + (verdict.kind === 'follow' ? 1 : 0)
  }
}

/** The next step after an answer: every rule of giving up, as a pure function. */
export function react<Next>(
  verdict: Verdict<Next>,
  progress: Progress,
  room: { leftMs: number; tries: number; random: number }
): Move<Next> {
  switch (verdict.kind) {
    case 'delivered':
      return end({
        outcome: 'delivered',
        ...(verdict.remote && { remote: verdict.remote }),
        ...(verdict.detail !== undefined && { detail: verdict.detail })
      })
    case 'accepted':
      return end({ outcome: 'accepted', detail: verdict.detail })
    case 'final':
      return end({
        outcome: verdict.reason === 'banned' ? 'unsent' : 'lost',
        reason: verdict.reason,
        detail: verdict.detail,
        fix: verdict.fix
      })
    case 'follow':
      return progress.hops > maxHops ? end(tooManyHops(verdict.detail)) : { kind: 'follow', next: verdict.request }
    case 'retry':
      return retry(verdict, progress, room)
  }
}

type Retry = Extract<Verdict<unknown>, { kind: 'retry' }>

function retry(
  verdict: Retry,
  progress: Progress,
  { leftMs, tries, random }: { leftMs: number; tries: number; random: number }
): Move<never> {
  const fix = fixes[verdict.reason]
  const stop = (why: string) => end({ outcome: 'unsent', reason: verdict.reason, detail: `${verdict.detail}; ${why}`, ...(fix && { fix }) })
  if (verdict.reason === 'cancelled') return end({ outcome: 'unsent', reason: 'cancelled', detail: verdict.detail })
  if (verdict.reason === 'banned') return stop('trying again soon would prolong it')
  if (progress.failures >= tries || progress.requests >= maxRequests) return stop(`gave up after ${plural(progress.requests, 'request')}`)

  const asked = askedWait(verdict)
  const ms = asked === undefined ? backoffMs(progress.failures, random) : obeyedMs(asked, progress.refusals, random)
  return ms < leftMs ? { kind: 'wait', ms } : stop(`a wait of ${seconds(ms)} does not fit into the ${seconds(Math.max(0, leftMs))} left`)
}

const reach = 'Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.'
const fixes: Partial<Record<Reason, string>> = {
  network: reach,
  timeout: reach,
  server: 'Look at the status page of the receiver.',
  'rate-limited': 'Let fewer jobs write to this channel at once, or give some of them a channel of their own.',
  banned: 'Wait; the ban is for the address of the runner, and every request prolongs it.'
}

/** Milliseconds; nothing where the receiver named no usable wait. */
export function askedWait(verdict: Verdict<unknown>): number | undefined {
  if (verdict.kind !== 'retry' || verdict.afterMs === undefined || !(verdict.afterMs >= 0)) return undefined
  return verdict.afterMs
}

const isRefusal = (verdict: Verdict<unknown>) =>
  verdict.kind === 'retry' && verdict.reason === 'rate-limited' && askedWait(verdict) !== undefined

const end = (ending: Ending): { kind: 'end'; ending: Ending } => ({ kind: 'end', ending })

const tooManyHops = (detail: string): Ending => ({
  outcome: 'lost',
  reason: 'invalid',
  detail: `${detail}; still not settled after ${maxHops} further requests`,
  fix: 'Check that the message, thread or channel this step writes to still exists.'
})

const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`
