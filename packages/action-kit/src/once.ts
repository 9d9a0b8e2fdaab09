/** What is made when it is first asked for, and then kept: also a promise, so that two who ask at the same time share one. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
