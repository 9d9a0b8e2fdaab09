import type { FlakeReport, Totals } from '../model/report.ts'
import type { Execution, JobFacts, Track } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'
import type { State, SubjectReport } from '../model/subject-report.ts'
import type { Prices } from './cost.ts'

/** A subject with what is known of it. */
export interface Candidate {
  subject: Subject
  track: Track
  /** Of a test: when reports of its workflow were read, of whichever variant, in seconds since 1970, oldest first; one array for all of the workflow. */
  heard?: readonly number[]
  /** What the analysis before this one found, if it was not healthy. */
  kept?: KeptState
}

/** What the next analysis needs to know, so that a state is not left and entered at every turn. */
export interface KeptState {
  state: State
  /** ISO 8601. */
  since: string
  /** It was not proven yet. */
  suspected?: true
  /** It rests on runs of forks. */
  ofForks?: true
  resting?: Resting
}

/** What was known of a flaky or broken test when it was skipped: its failures leave the window while it waits. */
export interface Resting {
  /** When it ran last, in seconds since 1970. */
  at: number
  failures: number
  runs: number
  /** As of a rate. */
  likely?: number
  certainty: SubjectReport['certainty']
}

export interface JudgeOptions {
  /** Seconds since 1970, as all times here. */
  now: number
  /** Where the window begins that totals, waste and trend are of. Rates and states are of all that the tracks hold. */
  from: number
  prices: Prices
  links: Links
}

/** How to reach on GitHub what is spoken of. */
export interface Links {
  execution: (subject: Subject, execution: Execution, job?: JobFacts) => string
  subject?: (subject: Subject) => string
  compare?: (subject: Subject, good: string, bad: string) => string
}

/** As reported, without what others fill in. */
export type JudgedSubject = Omit<SubjectReport, 'causes' | 'owners' | 'issue'>

export interface Judgement extends Pick<FlakeReport, 'infra' | 'power' | 'trend'> {
  /** As they were given, with the executions marked that count for nothing. */
  candidates: readonly Candidate[]
  /** All that are not healthy, ranked. */
  subjects: JudgedSubject[]
  /** By the id of the subject; whatever is healthy is not kept. */
  kept: Record<string, KeptState>
  totals: Pick<Totals, 'runs' | 'reruns' | 'jobs' | 'tests' | 'failures' | 'infraFailures' | 'byState' | 'byLevel' | 'suspected' | 'waste'>
}
