/** How often an outcome differs from the one before it. */
export const changesOf = (outcomes: readonly boolean[]): number =>
  outcomes.filter((one, index) => index > 0 && one !== outcomes[index - 1]).length

/** Changes for every chance to change, from 0 to 1; 0 for fewer than two outcomes. The same from either end of time. */
export const flipRate = (outcomes: readonly boolean[]): number => changesOf(outcomes) / Math.max(1, outcomes.length - 1)
