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

/** `running` while there is none yet. */
export type Conclusion = (typeof conclusions)[number] | 'running'
