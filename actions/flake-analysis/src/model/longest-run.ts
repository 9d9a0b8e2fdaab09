import { daySeconds } from '../time.ts'

/** GitHub ends a run after 35 days: docs.github.com, usage limits. */
export const longestRunSeconds = 35 * daySeconds
