/** CPU time in µs, of the quickest of some tries: what a busy machine or the collector of garbage does is seldom part of it. */
export const cpuOf = (work: () => unknown, tries = 1): number => Math.min(...Array.from({ length: tries }, () => once(work)))

function once(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  // Of the two, only their sum is exact on every kernel.
  const { user, system } = process.cpuUsage(begun)
  return user + system
}

/** Less than this measures the clock and the memory; at the sizes of the tests, quadratic work is far above it. */
const least = 25_000

/** Linear work takes 10 times as long at ten times the size, quadratic work 100 times: what is above this is not linear. */
export const linear = 40

/**
 * How many times the CPU time of a size its tenfold takes; 0 for next to nothing. What looks too much is measured anew: a full heap that is
 * collected meanwhile makes large work look slow, and never work that grows too fast look quick. So one large try is enough to acquit.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  const large = cpuOf(() => work(10 * size))
  if (large < least) return 0
  let smallest = large / smallWork(work, size)
  for (let tries = 0; tries < 3 && smallest >= linear; tries += 1) smallest = Math.min(smallest, ratio(work, size))
  return smallest
}

function ratio(work: (size: number) => unknown, size: number): number {
  const small = smallWork(work, size)
  return cpuOf(() => work(10 * size), 5) / small
}

const smallWork = (work: (size: number) => unknown, size: number): number =>
  Math.max(
    1,
    cpuOf(() => work(size), 5)
  )
