import type { Cause, Phase, Phases } from './observation.ts'

/** What a try is doing, which says what it was waiting for when time ran out. */
export type Doing = 'dns' | 'connect' | 'tls' | 'firstByte' | 'body' | 'message' | 'token'

/** How far a try came. The one thing that changes during it, since a try that is cut returns nothing. */
export interface Progress {
  doing: Doing
  /** Where the try is in the chain. */
  step: number
  /** Of everything that has ended. */
  phases: Phases
  /** When the step first asked the network for something, by `performance.now()`. */
  begun?: number
  status?: number
  expiresAt?: number
  /** What is the matter should time run out now, where more is known than the phase. */
  ifCut?: Cause
}

export const newProgress = (): Progress => ({ doing: 'dns', step: 0, phases: {} })

/** Does a part of the work, and adds its time to a phase of the same name if there is one. */
export async function during<T>(progress: Progress, doing: Doing, work: () => Promise<T>): Promise<T> {
  progress.doing = doing
  const begun = performance.now()
  progress.begun ??= begun
  const result = await work()
  if (doing !== 'body' && doing !== 'message' && doing !== 'token') addTime(progress, doing, performance.now() - begun)
  return result
}

export function addTime(progress: Progress, phase: Phase, ms: number): void {
  progress.phases[phase] = (progress.phases[phase] ?? 0) + ms
}

/** The earliest of all certificates that were seen. */
export function noteExpiry(progress: Progress, expiresAt: number | undefined): void {
  if (expiresAt !== undefined) progress.expiresAt = Math.min(expiresAt, progress.expiresAt ?? Number.POSITIVE_INFINITY)
}
