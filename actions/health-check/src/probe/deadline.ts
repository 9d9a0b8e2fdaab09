type Cut = 'timeout' | 'cancelled'

export interface Ended<T> {
  /** Absent when the work was cut. */
  result?: T
  cut?: Cut
}

/** Work that ends at its deadline or with `outer` whatever it waits for; its signal tells it, but it is not waited for. */
export async function within<T>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>
): Promise<Ended<T>> {
  const controller = new AbortController()
  let cutShort: (cut: Cut) => void = () => {}
  const cut = new Promise<Ended<T>>((resolve) => {
    cutShort = (reason) => {
      resolve({ cut: reason })
      controller.abort(reason)
    }
  })
  const onAbort = () => cutShort('cancelled')
  const timer = setTimeout(() => cutShort('timeout'), timeoutMs)
  outer?.addEventListener('abort', onAbort, { once: true })
  if (outer?.aborted) onAbort()
  try {
    return await Promise.race([cut, work(controller.signal).then((result) => ({ result }))])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', onAbort)
    // Whatever is still open, such as the rest of a body, is of no more use.
    controller.abort('ended')
  }
}
