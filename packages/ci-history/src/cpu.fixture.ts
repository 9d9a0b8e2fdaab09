/** In µs, of the quickest of some tries: what a busy machine does between them is no part of it. */
export const cpuOf = (work: () => unknown, tries = 1): number => Math.min(...Array.from({ length: tries }, () => once(work)))

function once(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return user + system
}

/** Less than this measures the clock; at the sizes of the tests, quadratic work is far above it. */
const least = 1500

/** How many times the CPU time of a size its fourfold takes: 4 where work is linear, 16 where it is quadratic; 0 for next to nothing. */
export function growth(work: (size: number) => unknown, size: number): number {
  if (cpuOf(() => work(4 * size)) < least) return 0
  return (
    cpuOf(() => work(4 * size), 5) /
    Math.max(
      1,
      cpuOf(() => work(size), 5)
    )
  )
}
