/** What ended a job, worst first. */
export const causes = ['failed', 'timed-out', 'runner-lost', 'not-started', 'cancelled'] as const
export type Cause = (typeof causes)[number]

/** For people, after the name of a job: `test lost its runner`. */
export const causeWords: Readonly<Record<Cause, string>> = {
  failed: 'failed',
  'timed-out': 'timed out',
  'runner-lost': 'lost its runner',
  'not-started': 'could not start',
  cancelled: 'was cancelled'
}
