import type { Tone } from './alert.ts'

/** Every conclusion that GitHub gives a run, a job or a check: `conclusion` in docs.github.com/rest/actions/workflow-runs. */
export const conclusions = [
  'success',
  'failure',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'neutral',
  'stale',
  'startup_failure'
] as const

/** How a run, job, check or step ended; `running` while it has not. */
export type Conclusion = (typeof conclusions)[number] | 'running'

/** What a conclusion comes down to: `other` is neither good nor bad. */
export type Result = 'good' | 'bad' | 'other' | 'running'

export interface Meaning {
  result: Result
  /** For people, after a subject: `CI failed`. */
  word: string
  tone: Tone
}

const meanings: Readonly<Record<Conclusion, Meaning>> = {
  success: { result: 'good', word: 'passed', tone: 'success' },
  failure: { result: 'bad', word: 'failed', tone: 'failure' },
  cancelled: { result: 'other', word: 'was cancelled', tone: 'neutral' },
  skipped: { result: 'other', word: 'was skipped', tone: 'neutral' },
  timed_out: { result: 'bad', word: 'timed out', tone: 'failure' },
  action_required: { result: 'other', word: 'needs approval', tone: 'warning' },
  neutral: { result: 'other', word: 'ended neutral', tone: 'neutral' },
  stale: { result: 'other', word: 'went stale', tone: 'neutral' },
  startup_failure: { result: 'bad', word: 'could not start', tone: 'failure' },
  running: { result: 'running', word: 'is running', tone: 'running' }
}

export const meaningOf = (conclusion: Conclusion): Meaning => meanings[conclusion]

export const resultOf = (conclusion: Conclusion): Result => meaningOf(conclusion).result

/** The conclusion in a JSON value. A word that GitHub adds later is neutral: it must neither alert nor announce a recovery. */
export function conclusionOf(value: unknown): Conclusion {
  if (value === null || value === undefined || value === '') return 'running'
  return conclusions.find((known) => known === value) ?? 'neutral'
}
