import type { Subject } from '../model/subject.ts'
import { named } from '../tell/subject.fixture.ts'
import type { FailureSeen, RunSeen } from './run-seen.ts'

const url = 'https://github.com/octo/app/actions/runs/500'

export const runOf = (seen: readonly FailureSeen[] = [], changes: Partial<RunSeen> = {}): RunSeen => ({
  ...{ run: 500, attempt: 1, runNumber: 42, sha: 'f'.repeat(40), workflow: '.github/workflows/ci.yml', workflowName: 'CI', url },
  seen,
  ...changes
})

/** A test that failed. */
export function failed(name: string, changes: Partial<Omit<FailureSeen, 'subject'>> & { subject?: Partial<Subject> } = {}): FailureSeen {
  const { id, level, repository, workflow, job, test } = named(name)
  const subject: Subject = { id, level, repository, workflow, ...(job !== undefined && { job }), ...(test && { test }), ...changes.subject }
  return { outcome: 'fail', url: `${url}/job/9`, failure: { message: 'Expected 1, got 2' }, ...changes, subject }
}

export function failedJob(name: string, changes: Parameters<typeof failed>[1] = {}): FailureSeen {
  const { subject, ...seen } = failed(name, changes)
  const { test: _, ...job } = subject
  return { ...seen, subject: { ...job, level: 'job', job: name } }
}
