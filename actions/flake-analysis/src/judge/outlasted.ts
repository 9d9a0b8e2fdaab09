/** After so many passes in a row a flake of its rate would have shown itself with 95 % certainty; never after fewer than some. */
const least = { passes: 5, chance: 0.05 }

/** Whether passes since the last failure say that a flake is over; `rate` is asked for only where there are enough of them. */
export const isOutlasted = (passes: number, rate: () => number): boolean => passes >= least.passes && (1 - rate()) ** passes < least.chance
