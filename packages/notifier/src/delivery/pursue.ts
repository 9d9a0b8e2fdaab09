import type { Reason, Verdict } from '../channel.ts'
import { TransportError } from '../http.ts'
import type { Limits } from './budget.ts'
import { faultVerdict } from './fault.ts'
import type { Attempt, Transports } from './outlet.ts'
import { askedWait, count, type Ending, type Progress, react, start } from './react.ts'

/** What the messages of one outlet share: a rate limit that met one of them holds for the next. */
export interface Lane {
  /** Milliseconds since the epoch before which nothing is sent. */
  quietUntil: number
}

export interface Pursuit {
  transports: Transports
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  random(): number
  tryMs: number
  signal?: AbortSignal | undefined
  onRetry(line: string): void
  /** It got through, but not as it was asked for. */
  onFlaw(line: string): void
  /** Why there is nothing left to send; asked before each new try. */
  outdated(): Promise<string | undefined>
}

/** Sends until an answer settles it or the limits end it. */
export async function pursue(first: Attempt, limits: Limits, lane: Lane, ports: Pursuit): Promise<Ending & { attempts: number }> {
  let attempt = first
  let progress = start
  let doubtful = false
  for (;;) {
    const held = await waitForTurn(limits, lane, ports)
    if (held) return { ...inDoubt(held, doubtful), attempts: progress.requests }
    const why = progress.failures + progress.refusals > 0 ? await ports.outdated() : undefined
    if (why) return { outcome: 'skipped', detail: why, attempts: progress.requests }

    const answer = await tryOnce(attempt, limits, ports)
    if ('broken' in answer) return { ...broken(answer.broken), attempts: progress.requests + 1 }
    progress = count(progress, answer.verdict)
    if (answer.verdict.kind === 'delivered' && answer.verdict.detail !== undefined) ports.onFlaw(answer.verdict.detail)
    doubtful ||= answer.doubtful
    const move = next(answer.verdict, progress, limits, lane, ports)
    if (move.kind === 'end') return { ...inDoubt(move.ending, doubtful && !answer.doubtful), attempts: progress.requests }
    if (move.kind === 'follow') attempt = move.next
  }
}

async function tryOnce(attempt: Attempt, { deadline }: Limits, { transports, now, tryMs, signal }: Pursuit) {
  const timeoutMs = Math.min(tryMs, deadline - now())
  try {
    return { verdict: await attempt.send(transports, { timeoutMs, ...(signal && { signal }) }), doubtful: false }
  } catch (error) {
    return error instanceof TransportError ? faultVerdict(error) : { broken: error }
  }
}

function next(verdict: Verdict<Attempt>, progress: Progress, { deadline, tries }: Limits, lane: Lane, ports: Pursuit) {
  const now = ports.now()
  const move = react(verdict, progress, { leftMs: deadline - now, tries, random: ports.random() })
  if (move.kind === 'wait' && verdict.kind === 'retry') ports.onRetry(`${verdict.detail}; trying again in ${(move.ms / 1000).toFixed(1)} s`)
  lane.quietUntil = now + (move.kind === 'wait' ? move.ms : quietMs(verdict))
  return move
}

/** A ban holds for longer than any budget. */
function quietMs(verdict: Verdict<unknown>): number {
  const banned = (verdict.kind === 'retry' || verdict.kind === 'final') && verdict.reason === 'banned'
  return banned ? Number.POSITIVE_INFINITY : (askedWait(verdict) ?? 0)
}

async function waitForTurn({ deadline }: Limits, lane: Lane, { now, sleep, signal }: Pursuit): Promise<Ending | undefined> {
  const ms = Math.max(0, lane.quietUntil - now())
  if (ms > 0 && now() + ms >= deadline) return unsent('rate-limited', 'the channel asked for a longer pause than the time left')
  if (ms > 0 && !signal?.aborted) await sleep(ms, signal).catch(unlessAborted(signal))
  if (signal?.aborted) return unsent('cancelled', 'the step was cancelled before it was sent')
  return now() < deadline ? undefined : unsent('budget', 'no time was left to send it')
}

const unsent = (reason: Reason, detail: string): Ending => ({ outcome: 'unsent', reason, detail })

export const unlessAborted = (signal?: AbortSignal) => (error: unknown) => {
  if (!signal?.aborted) throw error
}

/** A bug of ours: it may have got through before, and it may get through once that is mended. */
export const broken = (error: unknown): Ending => ({
  outcome: 'unsent',
  reason: 'invalid',
  detail: `it broke while it was sent: ${error instanceof Error ? error.message : String(error)}; it may have been delivered`,
  fix: 'This is a bug in the channel; please report it with this line.'
})

function inDoubt(ending: Ending, doubtful: boolean): Ending {
  if (!doubtful) return ending
  const note = `an earlier try may have been delivered${ending.outcome === 'delivered' ? ' too' : ''}`
  return { ...ending, detail: ending.detail ? `${ending.detail}; ${note}` : note }
}
