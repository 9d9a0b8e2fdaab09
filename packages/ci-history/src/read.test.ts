import { describe, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import type { components } from '@octokit/openapi-types'
import { ActionError } from '@tocsin/notifier'
import type { Run } from './model.ts'
import type { GitHubPort } from './port.ts'
import { readAnnotations, readJobs, readPrevious } from './read.ts'
import { annotationOf, jobOf, runOf } from './rest.ts'

const repository = { owner: 'octo', repo: 'shop' }

type Answer = (parameters: Record<string, unknown>) => unknown

/** A GitHub that knows the routes of one test, and what it was asked. */
function github(routes: Record<string, Answer>) {
  const calls: string[] = []
  const port: GitHubPort = {
    async request(route, parameters = {}) {
      calls.push(`${route} ${JSON.stringify(parameters)}`)
      const answer = routes[route]
      if (!answer) throw refusal(404)
      return { data: answer(parameters), headers: {} }
    }
  }
  return { port, calls }
}

const refusal = (status: number, message = 'refused') => Object.assign(new Error(message), { status })

function refuse(status: number, message?: string): Answer {
  return () => {
    throw refusal(status, message)
  }
}

/** A refusal that the client explained to the user. */
function explained(status: number): Answer {
  return () => {
    throw new ActionError('refused', { fix: 'ask again', cause: refusal(status) })
  }
}

const all = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs'
const ofAttempt = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs'
const annotations = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'
const attempt = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'
const runs = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'

const listing =
  (count: number): Answer =>
  ({ per_page, page }) => {
    const from = (Number(page) - 1) * Number(per_page)
    const jobs = Array.from({ length: Math.max(0, Math.min(Number(per_page), count - from)) }, (_, at) => ({ id: from + at + 1 }))
    return { total_count: count, jobs }
  }

test('an Octokit is a port', () => {
  const port: GitHubPort = new Octokit()
  expect(typeof port.request).toBe('function')
})

describe('jobs', () => {
  test.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [250, 3]
  ])('%i jobs take %i calls', async (count, expected) => {
    const { port, calls } = github({ [ofAttempt]: listing(count) })
    expect(await readJobs(port, { ...repository, runId: 5, attempt: 2 })).toHaveLength(count)
    expect(calls).toHaveLength(expected)
  })

  test('without an attempt, those of all attempts come in one listing', async () => {
    const { port, calls } = github({ [all]: listing(3) })
    await readJobs(port, { ...repository, runId: 5 })
    expect(calls).toEqual([`${all} {"owner":"octo","repo":"shop","run_id":5,"filter":"all","per_page":100,"page":1}`])
  })

  test('a listing that promises too much comes to an end', async () => {
    const { port, calls } = github({ [all]: () => ({ total_count: 1e9, jobs: Array.from({ length: 100 }, () => ({})) }) })
    expect(await readJobs(port, { ...repository, runId: 5 })).toHaveLength(2000)
    expect(calls).toHaveLength(20)
  })

  test('as many are read as are asked for', async () => {
    const { port, calls } = github({ [all]: listing(500) })
    expect(await readJobs(port, { ...repository, runId: 5, most: 100 })).toHaveLength(100)
    expect(calls).toHaveLength(1)
  })

  test.each([null, 'text', 7, [], {}, { jobs: 'none' }, { jobs: null }])('%j instead of a listing is no jobs', async (odd) => {
    expect(await readJobs(github({ [all]: () => odd }).port, { ...repository, runId: 5 })).toEqual([])
  })

  test('a failure stays what the client made of it', async () => {
    await expect(readJobs(github({ [all]: refuse(500, 'oh no') }).port, { ...repository, runId: 5 })).rejects.toThrow('oh no')
  })
})

describe('annotations', () => {
  const read = (answer: Answer) => readAnnotations(github({ [annotations]: answer }).port, { ...repository, checkRunId: 9 })

  test('are the useful ones', async () => {
    const found = [
      { annotation_level: 'failure', message: 'Process completed with exit code 1.', path: '.github', start_line: 7 },
      { annotation_level: 'failure', message: 'total is wrong', path: 'src/cart.ts', start_line: 12, title: null }
    ]
    expect(await read(() => found)).toEqual([{ level: 'failure', message: 'total is wrong', path: 'src/cart.ts', line: 12 }])
  })

  test('are absent when GitHub knows of none', async () => {
    expect(await read(refuse(404))).toBeUndefined()
    expect(await read(explained(404))).toBeUndefined()
  })

  test.each([403, 429, 502])('%i is no absence: it may be a limit, a sign-on, or a permission to tell of', async (status) => {
    await expect(read(refuse(status))).rejects.toThrow('refused')
    await expect(read(explained(status))).rejects.toThrow(ActionError)
  })
})

describe('the run before', () => {
  const json = (run_number: number, conclusion: string, more = {}) => ({
    id: 1000 + run_number,
    run_number,
    run_attempt: 1,
    workflow_id: 7,
    event: 'push',
    head_branch: 'main',
    head_repository: { full_name: 'octo/shop' },
    status: 'completed',
    conclusion,
    ...more
  })
  const current = runOf(json(9, 'success'))
  const read = (port: GitHubPort, one: Run = current) => readPrevious(port, { ...repository, current: one })

  test('takes one call', async () => {
    const { port, calls } = github({ [runs]: () => ({ workflow_runs: [json(9, 'success'), json(8, 'cancelled'), json(7, 'failure')] }) })
    expect((await read(port))?.number).toBe(7)
    expect(calls).toEqual([`${runs} {"owner":"octo","repo":"shop","workflow_id":7,"status":"completed","per_page":100,"branch":"main"}`])
  })

  /** A listing in which `count` pull requests of a fork came after the runs of our own. */
  const flooded =
    (count: number, ...own: readonly object[]): Answer =>
    ({ event, page = 1 }) => {
      const foreign = { event: 'pull_request', head_repository: { full_name: 'eve/shop' } }
      const all = [...Array.from({ length: count }, (_, at) => json(8, 'failure', { ...foreign, id: at + 1 })), ...own]
      const found = all.filter((run) => event === undefined || ('event' in run && run.event === event))
      return { workflow_runs: found.slice((Number(page) - 1) * 100, Number(page) * 100) }
    }

  test('is not hidden by pull requests from a branch of the same name, however many', async () => {
    const { port, calls } = github({ [runs]: flooded(5000, json(7, 'failure')) })
    expect((await read(port))?.number).toBe(7)
    expect(calls.map((call) => call.slice(runs.length))).toEqual([
      ' {"owner":"octo","repo":"shop","workflow_id":7,"status":"completed","per_page":100,"branch":"main"}',
      ' {"owner":"octo","repo":"shop","workflow_id":7,"status":"completed","per_page":100,"branch":"main","event":"push"}'
    ])
  })

  test('of a pull request is looked for behind those of other forks, within a bound that is told', async () => {
    const own = { event: 'pull_request', head_repository: { full_name: 'ada/shop' } }
    const one = runOf(json(9, 'success', own))
    expect((await read(github({ [runs]: flooded(299, json(7, 'failure', own)) }).port, one))?.number).toBe(7)

    const hidden = github({ [runs]: flooded(300, json(7, 'failure', own)) })
    await expect(read(hidden.port, one)).rejects.toThrow(ActionError)
    expect(hidden.calls).toHaveLength(3)
  })

  test('is nothing when this is the first, however many others there are', async () => {
    const { port, calls } = github({ [runs]: flooded(5000) })
    expect(await read(port)).toBeUndefined()
    expect(calls).toHaveLength(2)
  })

  test('of a merge queue is looked for among all its branches', async () => {
    const queued = { event: 'merge_group', head_branch: 'gh-readonly-queue/main/pr-8-a' }
    const { port, calls } = github({ [runs]: () => ({ workflow_runs: [json(8, 'failure', queued)] }) })
    expect((await read(port, { ...current, event: 'merge_group', branch: 'gh-readonly-queue/main/pr-9-b' }))?.number).toBe(8)
    expect(calls[0]).toContain('"event":"merge_group"')
  })

  test('of a re-run is its attempt before, in one call', async () => {
    const { port, calls } = github({ [attempt]: () => json(9, 'failure', { run_attempt: 1 }) })
    expect(await read(port, { ...current, attempt: 2 })).toMatchObject({ number: 9, attempt: 1 })
    expect(calls).toEqual([`${attempt} {"owner":"octo","repo":"shop","run_id":1009,"attempt_number":1}`])
  })

  test('of a re-run whose attempt before was cancelled or is gone is the run before', async () => {
    const list: Answer = () => ({ workflow_runs: [json(7, 'failure')] })
    const cancelled = github({ [attempt]: () => json(9, 'cancelled'), [runs]: list })
    expect((await read(cancelled.port, { ...current, attempt: 2 }))?.number).toBe(7)
    expect((await read(github({ [runs]: list }).port, { ...current, attempt: 2 }))?.number).toBe(7)
    expect((await read(github({ [attempt]: explained(404), [runs]: list }).port, { ...current, attempt: 2 }))?.number).toBe(7)
  })
})

describe('the REST API as described', () => {
  test('a job', () => {
    const documented: Pick<
      components['schemas']['job'],
      | 'id'
      | 'run_id'
      | 'run_attempt'
      | 'name'
      | 'status'
      | 'conclusion'
      | 'html_url'
      | 'steps'
      | 'labels'
      | 'runner_name'
      | 'started_at'
      | 'completed_at'
      | 'check_run_url'
    > = {
      id: 3,
      run_id: 5,
      run_attempt: 2,
      name: 'test (20)',
      status: 'completed',
      conclusion: 'failure',
      html_url: 'https://github.com/octo/shop/actions/runs/5/job/3',
      steps: [
        { name: 'Test', number: 2, status: 'completed', conclusion: 'failure', started_at: '2026-01-01T10:00:00Z', completed_at: null }
      ],
      labels: ['ubuntu-24.04'],
      runner_name: 'box-3',
      started_at: '2026-01-01T10:00:00Z',
      completed_at: '2026-01-01T10:03:00Z',
      check_run_url: 'https://api.github.com/repos/octo/shop/check-runs/77'
    }
    expect(jobOf(documented)).toEqual({
      id: 3,
      runId: 5,
      attempt: 2,
      name: 'test (20)',
      status: 'completed',
      conclusion: 'failure',
      url: 'https://github.com/octo/shop/actions/runs/5/job/3',
      steps: [{ name: 'Test', number: 2, status: 'completed', conclusion: 'failure', startedAt: '2026-01-01T10:00:00Z' }],
      labels: ['ubuntu-24.04'],
      runner: 'box-3',
      checkRunId: 77,
      startedAt: '2026-01-01T10:00:00Z',
      completedAt: '2026-01-01T10:03:00Z'
    })
  })

  test('a run', () => {
    type Documented = components['schemas']['workflow-run']
    const documented: Pick<
      Documented,
      | 'id'
      | 'run_attempt'
      | 'run_number'
      | 'workflow_id'
      | 'path'
      | 'display_title'
      | 'event'
      | 'head_branch'
      | 'head_sha'
      | 'status'
      | 'conclusion'
      | 'html_url'
      | 'created_at'
      | 'run_started_at'
      | 'updated_at'
    > & { name: string } = {
      id: 5,
      run_attempt: 2,
      run_number: 9,
      workflow_id: 7,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      display_title: 'Change',
      event: 'push',
      head_branch: null,
      head_sha: 'abc',
      status: 'completed',
      conclusion: 'startup_failure',
      html_url: 'https://github.com/octo/shop/actions/runs/5',
      created_at: '2026-01-01T10:00:00Z',
      run_started_at: '2026-01-01T10:00:01Z',
      updated_at: '2026-01-01T10:05:00Z'
    }
    expect(runOf(documented)).toMatchObject({
      id: 5,
      attempt: 2,
      number: 9,
      branch: '',
      conclusion: 'startup_failure',
      startedAt: '2026-01-01T10:00:01Z'
    })
  })

  test.each([null, undefined, 'x', 7, [], { id: 'x', steps: 'y', labels: [7], conclusion: {}, status: 'odd' }])(
    '%j is read without a failure',
    (odd) => {
      expect(runOf(odd)).toMatchObject({ attempt: 1, status: 'queued' })
      expect(jobOf(odd)).toMatchObject({ attempt: 1, steps: [] })
      expect(annotationOf(odd)).toMatchObject({ level: 'notice', message: '' })
    }
  )
})
