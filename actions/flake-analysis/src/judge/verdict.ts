import type { Rate, State, SubjectReport } from '../model/report.ts'

/** What a rule decided. */
export interface Verdict {
  state: State
  certainty: SubjectReport['certainty']
  /** When it began, in seconds since 1970. */
  since: number
  /** Why, for a maintainer to read. */
  rule: string
  rate: Rate
  slow?: SubjectReport['slow']
  /** The runs of the repository itself show too little of it. */
  ofForks?: true
}

export const days = (count: number): number => count * 86_400

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
