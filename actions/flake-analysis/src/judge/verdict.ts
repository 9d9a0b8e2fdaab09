import type { Rate, State, SubjectReport } from '../model/subject-report.ts'
import { daySeconds } from '../time.ts'
import type { Resting } from './options.ts'
import type { Seen } from './seen.ts'

/** What a rule decided. */
export interface Verdict {
  state: State
  certainty: SubjectReport['certainty']
  /** When it began, in seconds since 1970. */
  since: number
  /** Why, for a maintainer to read. */
  rule: string
  rate: Rate
  /** What the default branch had of it. */
  onDefault: Pick<Rate, 'failures' | 'runs'>
  slow?: SubjectReport['slow']
  /** The runs of the repository itself show too little of it. */
  ofForks?: true
  /** Of what is skipped, or was and runs again. */
  resting?: Resting
  /** Reports name it as skipped since then. */
  notRunSince?: number
}

export const isOnDefault = ({ execution }: Pick<Seen, 'execution'>): boolean => execution.place === 'default'

export const days = (count: number): number => count * daySeconds

/** What did not show itself for so many days is over: a flake, a test that no report names any more, and the trouble of runners. */
export const overAfterDays = 14
