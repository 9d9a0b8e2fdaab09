import { describe, expect, test } from '@jest/globals'
import type { Job } from '@tocsin/ci-history'
import { executionsOf } from './executions.ts'
import { aJob, aRun, clock, home } from './testing.ts'

/** Each job as `attempt name conclusion`, and where it matters from which minute to which. */
function jobsOf(drawn: readonly string[]): Job[] {
  return drawn.map((line, index) => {
    const [attempt = '', name = '', conclusion = '', from, to] = line.split(' ')
    const start = from === undefined ? Number(attempt) * 10 : Number(from)
    return aJob({
      id: index + 1,
      attempt: Number(attempt),
      name,
      conclusion: conclusion as Job['conclusion'],
      from: start,
      to: to === undefined ? start + 2 : Number(to)
    })
  })
}

describe('the outcome of each attempt', () => {
  const rows: [name: string, run: string, jobs: string[], told: string][] = [
    ['a failure of one job', 'failure', ['1 a success', '1 b failure'], '1:fail'],
    ['a re-run that passes', 'success', ['1 a failure', '2 a success'], '1:fail 2:pass'],
    ['three attempts', 'failure', ['1 a failure', '2 a success', '3 a failure'], '1:fail 2:pass 3:fail'],
    ['cancelled says nothing', 'cancelled', ['1 a success', '1 b cancelled'], '1:-'],
    ['a failure beside a cancelled leg is one', 'failure', ['1 a failure', '1 b cancelled'], '1:fail'],
    ['cancelled by the limit of six hours', 'cancelled', ['1 a cancelled 0 360'], '1:fail'],
    ['skipped jobs do not matter', 'success', ['1 a failure', '1 b skipped', '2 a success', '2 b skipped'], '1:fail 2:pass'],
    ['a run that is called failed and of which no job failed', 'failure', ['1 a cancelled 0 0'], '1:-'],
    ['a tolerated failure', 'success', ['1 a failure', '1 b failure', '2 a success', '2 b failure'], '1:fail 2:pass'],
    ['an unfinished job', 'failure', ['1 a success', '1 b running'], '1:-'],
    ['no job that says anything', 'skipped', ['1 a skipped'], '1:-'],
    ['neutral beside a pass', 'success', ['1 a neutral', '1 b success'], '1:pass']
  ]
  test.each(rows)('%s', (_, conclusion, drawn, told) => {
    const jobs = jobsOf(drawn)
    const run = aRun({ conclusion: conclusion as 'failure', attempt: Math.max(...jobs.map(({ attempt }) => attempt)) })
    expect(
      executionsOf({ run, jobs }, home)
        .map(({ execution, outcome }) => `${execution.attempt}:${outcome ?? '-'}`)
        .join(' ')
    ).toBe(told)
  })
})

describe('a re-run of the failed jobs alone', () => {
  const names = (jobs: readonly string[], conclusion: 'success' | 'failure') =>
    executionsOf({ run: aRun({ conclusion, attempt: 2 }), jobs: jobsOf(jobs) }, home).map((one) => [
      one.outcome,
      ...(one.jobs ?? []).map(({ name }) => name)
    ])

  test('does not count what it took over', () => {
    expect(names(['1 a success 10 12', '1 b failure 10 13', '2 a success 10 12', '2 b success 30 31'], 'success')).toEqual([
      ['fail', 'a', 'b'],
      ['pass', 'b']
    ])
  })

  test('says nothing of the whole where another failure was taken over', () => {
    expect(names(['1 a failure 10 12', '1 b failure 10 13', '2 a failure 10 12', '2 b success 30 31'], 'failure')).toEqual([
      ['fail', 'a', 'b'],
      [undefined, 'b']
    ])
  })

  test('counts what ran again, also where it took as long', () => {
    expect(names(['1 a success 10 12', '2 a success 30 32'], 'success')).toEqual([
      ['pass', 'a'],
      ['pass', 'a']
    ])
  })
})

describe('what the infrastructure did', () => {
  const lost = aJob({ name: 'a', conclusion: 'failure', steps: [{ name: 'x', status: 'in_progress', conclusion: 'running' }] })
  const neverStarted = aJob({ name: 'a', conclusion: 'failure', steps: [] })
  const failed = aJob({ name: 'b', conclusion: 'failure' })
  const rows: [name: string, jobs: Job[], excluded: string | undefined, infra: (string | undefined)[]][] = [
    ['a lost runner', [lost], 'infra', ['the runner was lost']],
    ['a job that never started', [neverStarted], 'infra', ['the job never started']],
    ['beside a failure of the code, which counts', [lost, failed], undefined, ['the runner was lost', undefined]],
    ['a failure of the code', [failed], undefined, [undefined]]
  ]
  test.each(rows)('%s', (_, jobs, excluded, infra) => {
    const [one] = executionsOf({ run: aRun({ conclusion: 'failure' }), jobs }, home)
    expect([one?.outcome, one?.execution.excluded, one?.jobs?.map((job) => job.infra)]).toEqual(['fail', excluded, infra])
  })

  test('a run that could not start is known without its jobs', () => {
    expect(executionsOf({ run: aRun({ conclusion: 'startup_failure' }) }, home)).toMatchObject([
      { outcome: 'fail', execution: { excluded: 'infra' } }
    ])
  })
})

test('a run that was green at once is one execution without jobs', () => {
  const [one, ...others] = executionsOf({ run: aRun({ conclusion: 'success' }) }, home)
  expect(others).toEqual([])
  expect(one).toEqual({
    execution: { run: 7, attempt: 1, sha: 'c'.repeat(40), at: clock(0) / 1000, place: 'default' },
    workflow: '.github/workflows/ci.yml',
    workflowName: 'CI',
    runNumber: 70,
    url: 'https://github.com/octo/app/actions/runs/7',
    branch: 'main',
    event: 'push',
    outcome: 'pass',
    seconds: 300
  })
})

test('steps have their outcomes and seconds, and a limit is the failure of the step that it ended', () => {
  const job = aJob({
    conclusion: 'cancelled',
    from: 0,
    to: 30,
    steps: [
      { name: 'Set up job', conclusion: 'success', from: 0, to: 1 },
      { name: 'Run tests', conclusion: 'cancelled', from: 1, to: 30 },
      { name: 'Upload', conclusion: 'cancelled', from: 30, to: 30 },
      { name: 'Tell', conclusion: 'skipped' }
    ]
  })
  const stepsWith = (minutes: number) =>
    executionsOf(
      { run: aRun({ conclusion: 'cancelled' }), jobs: [job], limits: new Map([[job.id, minutes]]) },
      home
    )[0]?.jobs?.[0]?.steps.map(({ name, outcome = '-', seconds = '-' }) => `${name}: ${outcome} ${seconds}`)
  expect(stepsWith(30)).toEqual(['Set up job: pass 60', 'Run tests: fail 1740', 'Upload: - 0', 'Tell: - -'])
  expect(stepsWith(31)).toEqual(['Set up job: pass 60', 'Run tests: - 1740', 'Upload: - 0', 'Tell: - -'])
})

test('an attempt begins with its first job and lasts until its last ends; each has its own page', () => {
  const jobs = jobsOf(['1 a failure 10 12', '1 b success 11 15', '2 a success 60 63'])
  const run = aRun({ conclusion: 'success', attempt: 2 })
  expect(executionsOf({ run, jobs }, home).map(({ execution: { at }, seconds, url }) => [at, seconds, url])).toEqual([
    [clock(10) / 1000, 300, 'https://github.com/octo/app/actions/runs/7/attempts/1'],
    [clock(60) / 1000, 180, 'https://github.com/octo/app/actions/runs/7/attempts/2']
  ])
})
