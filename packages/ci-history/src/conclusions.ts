import { conclusions, type Tone } from '@tocsin/notifier'

export { conclusions }

/** How a run, job or step ended; null while it has not. */
export type Conclusion = (typeof conclusions)[number] | null

export type Verdict = 'good' | 'bad' | 'neutral' | 'unfinished'

export interface Meaning {
  verdict: Verdict
  /** For people, after a subject: `CI failed`. */
  word: string
  tone: Tone
}

const meanings: Record<NonNullable<Conclusion>, Meaning> = {
  success: { verdict: 'good', word: 'passed', tone: 'success' },
  failure: { verdict: 'bad', word: 'failed', tone: 'failure' },
  cancelled: { verdict: 'neutral', word: 'was cancelled', tone: 'neutral' },
  skipped: { verdict: 'neutral', word: 'was skipped', tone: 'neutral' },
  timed_out: { verdict: 'bad', word: 'timed out', tone: 'failure' },
  action_required: { verdict: 'neutral', word: 'needs approval', tone: 'warning' },
  neutral: { verdict: 'neutral', word: 'ended neutral', tone: 'neutral' },
  stale: { verdict: 'neutral', word: 'went stale', tone: 'neutral' },
  startup_failure: { verdict: 'bad', word: 'could not start', tone: 'failure' }
}

const unfinished: Meaning = { verdict: 'unfinished', word: 'is running', tone: 'running' }

export const meaningOf = (conclusion: Conclusion): Meaning => (conclusion === null ? unfinished : meanings[conclusion])

export const verdictOf = (conclusion: Conclusion): Verdict => meaningOf(conclusion).verdict

/** The conclusion in a JSON value. A word that GitHub adds later is neutral: it must neither alert nor announce a recovery. */
export function conclusionOf(value: unknown): Conclusion {
  if (value === null || value === undefined || value === '') return null
  return conclusions.find((known) => known === value) ?? 'neutral'
}
