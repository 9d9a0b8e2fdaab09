import { describe, expect, test } from '@jest/globals'
import type { Job } from '@tocsin/ci-history'
import { executionsOf } from './executions.ts'
import type { ArtifactFacts } from './ports.ts'
import { reportsOf, unreadOf } from './report.ts'
import { aJob, aRun, clock, home } from './testing.ts'

const artifact = (name: string, minute: number, id = 1): ArtifactFacts => ({
  ...{ id, name, run: 7, bytes: 1, expired: false },
  createdAt: clock(minute) / 1000
})

const listing = (listed: readonly ArtifactFacts[], artifacts = listed) => ({
  artifacts: new Map([[7, artifacts]]),
  listed: new Map([[7, listed]])
})

const found = (jobs: readonly Job[] | undefined, made: readonly ArtifactFacts[], run: Parameters<typeof aRun>[0] = {}) =>
  reportsOf(executionsOf({ run: aRun(run), jobs }, home), listing(made), new Map())

const lint = aJob({ id: 1, name: 'lint', conclusion: 'success' })
const again = ({ id, name }: Job, conclusion: 'success' | 'failure' = 'success'): Job =>
  aJob({ id: id + 10, name, attempt: 2, conclusion, from: 60, to: 62 })
const failed = aJob({ id: 2, name: 'test' })
const lost = aJob({ id: 2, name: 'test', steps: [{ name: 'Run tests', status: 'in_progress', conclusion: 'running' }] })

describe('what a report is of', () => {
  const rows: [what: string, jobs: Job[] | undefined, name: string, ended: string | undefined][] = [
    ['the job that it is called after', [lint, failed], 'test-results', 'fail'],
    ['a job that passed beside one that failed', [lint, failed], 'lint-results', 'pass'],
    ['any job, of which one failed', [lint, failed], 'junit', 'fail'],
    ['any job, of which all passed', [lint, aJob({ id: 2, name: 'test', conclusion: 'success' })], 'junit', 'pass'],
    ['a job that lost its runner', [lint, lost], 'test-results', undefined],
    ['a job that was cancelled', [lint, aJob({ id: 2, name: 'test', conclusion: 'cancelled' })], 'test-results', undefined]
  ]
  test.each(rows)('%s', (_, jobs, name, ended) => {
    expect(found(jobs, [artifact(name, 1)]).map((report) => report.ended)).toEqual([ended])
  })

  test.each([
    ['success', 'pass'],
    ['cancelled', undefined]
  ] as const)('a run that is %s and whose jobs were not read', (conclusion, ended) => {
    expect(found(undefined, [artifact('junit', 1)], { conclusion }).map((report) => report.ended)).toEqual([ended])
  })

  test('a job that is allowed to fail in a run that is green', () => {
    expect(found([lint, failed], [artifact('test-results', 1)], { conclusion: 'success' }).map(({ ended }) => ended)).toEqual(['fail'])
  })
})

describe('that its job passed elsewhere', () => {
  const twice = { attempt: 2 }
  const rows: [what: string, jobs: Job[], name: string, expected: boolean[]][] = [
    ['a job that passed when it was run again', [lint, failed, again(failed)], 'test-results', [true, false]],
    ['a job that did not', [lint, failed, again(failed, 'failure')], 'test-results', [false, false]],
    ['another job alone was run again', [lint, failed, again(lint)], 'test-results', [false]],
    ['a job that is not known', [lint, failed, again(failed)], 'junit', [true, false]]
  ]
  test.each(rows)('%s', (_, jobs, name, expected) => {
    const made = [artifact(name, 1), artifact(name, 61, 2)].slice(0, expected.length)
    expect(found(jobs, made, twice).map(({ passedElsewhere }) => passedElsewhere)).toEqual(expected)
  })
})

test('what is known of reports that are left unread is what their jobs say', () => {
  const [report] = found([lint, failed], [artifact('test-results', 1)])
  const [unclear] = found([lint, lost], [artifact('test-results', 1)])
  if (!(report && unclear)) throw new Error('There is no report')
  const { execution, workflow } = report.read
  expect(unreadOf([report, unclear])).toEqual([{ execution, workflow, variant: 'test-results', ended: 'fail' }])
})

test('reports of legs that are told apart by a number behind the id of the run are told apart', () => {
  const made = [artifact('junit-7-20', 1), artifact('junit-7-22', 1, 2)]
  expect(found([lint, failed], made).map(({ variant }) => variant)).toEqual(['junit-*-20', 'junit-*-22'])
})

describe('after a re-run, a report is of the same leg as before it', () => {
  const rows: [what: string, first: string[], again: string, known: number, expected: string][] = [
    ['legs that are counted from 0', ['junit-7-0', 'junit-7-1', 'junit-7-2'], 'junit-7-2', 1, 'junit-*-2'],
    ['legs that are counted from 1', ['junit-7-1', 'junit-7-2'], 'junit-7-2', 1, 'junit-*-2'],
    ['one that is run a third time', ['junit-7-1', 'junit-7-2', 'junit-7-3'], 'junit-7-3', 2, 'junit-*-3'],
    ['the number of the attempt', ['junit-7-1'], 'junit-7-2', 1, 'junit-*'],
    ['the number of the third attempt', ['junit-7-1', 'junit-7-2'], 'junit-7-3', 2, 'junit-*'],
    ['the number of the run', ['junit-7-70'], 'junit-7-70', 1, 'junit-*'],
    ['no other report', [], 'junit-7-2', 1, 'junit-*'],
    ['reports of other jobs', ['lint-7-0', 'lint-7-1'], 'junit-7-2', 1, 'junit-*']
  ]
  test.each(rows)('%s', (_, first, again, known, expected) => {
    const attempt = known + 1
    const executions = executionsOf({ run: aRun({ attempt }), jobs: [aJob({ id: 3, name: 'test', attempt, from: 60 })] }, home)
      .filter(({ execution }) => execution.attempt === attempt)
      .map((one) => ({ ...one, runNumber: 70 }))
    const made = artifact(again, 61, 9)
    const before = first.map((name, index) => artifact(name, 1, index + 1))
    // Those that were read are listed alone.
    const reports = reportsOf(executions, listing([...before, made], [made]), new Map([[7, known]]))
    expect(reports.map((one) => [one.artifact.id, one.variant])).toEqual([[9, expected]])
  })
})
