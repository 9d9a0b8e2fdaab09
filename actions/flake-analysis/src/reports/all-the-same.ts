const words = 'the rest was read all the same'

/** A problem that kept nothing of a report from being read. */
export const allTheSame = (problem: string): string => `${problem}; ${words}`

/** Whether a report with such a problem was read to its end. */
export const isWhole = (problem: string): boolean => problem.endsWith(words)
