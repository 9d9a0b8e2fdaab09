export interface Deadline {
  /** Aborts at the deadline or with the caller's signal. */
  signal: AbortSignal
  timeoutMs: number
  /** Why it was cut, if it was. */
  reason(): 'timeout' | 'aborted' | undefined
  stop(): void
}

export function startDeadline(timeoutMs: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController()
  const cut = (reason: 'timeout' | 'aborted') => controller.abort(reason)
  const onAbort = () => cut('aborted')
  const timer = setTimeout(cut, Math.max(0, timeoutMs), 'timeout')
  outer?.addEventListener('abort', onAbort, { once: true })
  if (outer?.aborted) onAbort()
  return {
    signal: controller.signal,
    timeoutMs,
    reason: () => (controller.signal.aborted ? controller.signal.reason : undefined),
    stop() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onAbort)
    }
  }
}
