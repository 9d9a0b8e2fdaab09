/** What became of work that was done a few at once: the results before the first failure, and that failure. */
export interface Done<R> {
  results: readonly R[]
  failure?: unknown
}

/** GitHub minds many requests at once: docs.github.com, secondary rate limits. */
const atOnce = 4

/** Works in order, a few at once. After a failure nothing more is begun, and nothing behind it counts. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  isOver: () => boolean = () => false
): Promise<Done<R>> {
  const results: R[] = []
  let next = 0
  let end = items.length
  let failure: unknown
  const worker = async () => {
    while (next < end && !isOver()) {
      const index = next
      next += 1
      const item = items[index] as T
      try {
        results[index] = await work(item)
      } catch (error) {
        if (index < end) [end, failure] = [index, error]
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return { results: results.slice(0, Math.min(end, next)), ...(failure !== undefined && { failure }) }
}
