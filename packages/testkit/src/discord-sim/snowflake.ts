const first = 1_400_000_000_000_000_000n

/** Ids that look like Discord's and are the same in every run. */
export function snowflakes(): () => string {
  let next = first
  return () => {
    next += 1n
    return String(next)
  }
}
