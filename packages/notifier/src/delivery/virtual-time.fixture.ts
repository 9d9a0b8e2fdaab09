/** A clock for tests that jumps to the next timer as soon as nothing else can happen. */
export function virtualTime(start: number) {
  const timers: { at: number; wake: () => void }[] = []
  let now = start
  let asleep = true
  const tick = () => {
    timers.sort((a, b) => a.at - b.at)
    const next = timers.shift()
    now = Math.max(now, next?.at ?? now)
    next?.wake()
    asleep = timers.length === 0
    if (!asleep) setImmediate(tick)
  }
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((wake) => {
      timers.push({ at: now + ms, wake })
      signal?.addEventListener('abort', () => wake(), { once: true })
      if (asleep) setImmediate(tick)
      asleep = false
    })
  return { now: () => now, sleep }
}
