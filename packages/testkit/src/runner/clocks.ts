import type { RunRequest } from './request.ts'

/** `soft` spares a step whose condition holds for a cancelled job; `hard` spares none. */
export interface Cancel {
  soft: AbortSignal
  hard: AbortSignal
}

/** When a run is cancelled, and when it must be over. */
export function startClocks({
  cancelAfterMs,
  timeoutMs = 120_000
}: Pick<RunRequest, 'cancelAfterMs' | 'timeoutMs'>): Cancel & { stop(): void } {
  const [soft, hard] = [new AbortController(), new AbortController()]
  const end = () => {
    hard.abort()
    soft.abort()
  }
  const timers = [setTimeout(end, timeoutMs)]
  if (cancelAfterMs !== undefined) timers.push(setTimeout(() => soft.abort(), cancelAfterMs))
  return { soft: soft.signal, hard: hard.signal, stop: () => timers.forEach(clearTimeout) }
}
