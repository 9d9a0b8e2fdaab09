import { expect, test } from '@jest/globals'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import { executionFor, jobFor } from './artifacts.ts'
import { executionsOf } from './executions.ts'
import { readJobOf } from './job.ts'
import { aJob, aRun, clock, home } from './testing.ts'

const jobs = (...names: string[]): ReadJob[] => names.map((name, index) => readJobOf(aJob({ id: index + 1, name })))

const names: [artifact: string, jobs: string[], job: string | undefined][] = [
  ['junit', ['test'], 'test'],
  ['junit', ['test', 'lint'], undefined],
  ['test-results', ['test', 'lint'], 'test'],
  ['junit-ubuntu-20', ['test (ubuntu, 20)', 'test (ubuntu, 22)', 'lint'], 'test (ubuntu, 20)'],
  ['junit-ubuntu', ['test (ubuntu, 20)', 'test (ubuntu, 22)'], undefined],
  ['report-3.1', ['test (3.1)', 'test (3.12)'], 'test (3.1)'],
  ['report-3.12', ['test (3.1)', 'test (3.12)'], 'test (3.12)'],
  ['test-results', ['test', 'e2e test'], undefined],
  ['e2e-results', ['test', 'e2e test'], 'e2e test'],
  ['windows-latest', ['test (ubuntu-latest)', 'test (windows-latest)'], 'test (windows-latest)'],
  ['Unit Tests', ['unit tests', 'lint'], 'unit tests'],
  ['junit', [], undefined]
]
test.each(names)('"%s" among %j is of %s', (artifact, shown, job) => {
  expect(jobFor(artifact, jobs(...shown))?.name).toBe(job)
})

const attempts: readonly ReadExecution[] = executionsOf(
  {
    run: aRun({ attempt: 2, conclusion: 'success' }),
    jobs: [aJob({ id: 1, attempt: 1, from: 10, to: 12 }), aJob({ id: 2, attempt: 2, conclusion: 'success', from: 60, to: 62 })]
  },
  home
)
test.each([
  [11, 1],
  [13, 1],
  [60, 2],
  [61, 2],
  [5, 1]
])('what was made in minute %i is of attempt %i', (minute, attempt) => {
  expect(executionFor({ createdAt: clock(minute) / 1000 }, attempts)?.execution.attempt).toBe(attempt)
})

test('what has no time is of the newest attempt, and of no attempt nothing', () => {
  expect(executionFor({ createdAt: 0 }, attempts)?.execution.attempt).toBe(2)
  expect(executionFor({ createdAt: 5 }, [])).toBeUndefined()
})
