import type { Job } from './model.ts'

/** A job that has ended. */
export const jobWith = (changes: Partial<Job>): Job => ({
  ...{ id: 1, runId: 2, attempt: 1, name: 'test', status: 'completed', conclusion: 'success', steps: [], labels: ['ubuntu-latest'] },
  url: 'https://github.com/octo/app/actions/runs/2/job/1',
  ...changes
})
