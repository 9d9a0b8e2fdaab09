/** The smallest value that at least this share of them does not exceed; 0 of none. They must ascend. */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? 0
