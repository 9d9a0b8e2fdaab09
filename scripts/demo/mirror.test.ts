import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GithubSim, type Progress, startGithubSim } from '@tocsin/testkit'
import { mirror, type RunFacts } from './mirror.ts'

const at = Date.UTC(2026, 0, 5, 9)
const state: { github?: GithubSim } = {}
beforeAll(async () => {
  state.github = await startGithubSim({ seed: { repo: 'octo/app' } })
})
afterAll(() => state.github?.close())

const run: RunFacts = {
  id: 7,
  number: 3,
  attempt: 1,
  workflow: 'ci.yml',
  workflowName: 'CI',
  event: 'push',
  branch: 'main',
  sha: 'a'.repeat(40),
  actor: 'ada'
}
const test1 = { job: 'test', step: 'Run npm test' }
const whole: readonly Progress[] = [
  { kind: 'job-started', job: 'test' },
  { kind: 'step-started', ...test1 },
  { kind: 'line', ...test1, line: 'FAIL src/cart.test.ts' },
  { kind: 'line', ...test1, line: '##[error]Process completed with exit code 1.' },
  { kind: 'step-finished', ...test1, conclusion: 'failure', durationMs: 5 },
  { kind: 'job-finished', job: 'test', conclusion: 'failure' }
]

/** Tells GitHub of a run, and gives the function that asks it. */
function tell(facts: RunFacts, progress: readonly Progress[]) {
  if (!state.github) throw new Error('GitHub was not started')
  const { github } = state
  const show = mirror(github, 'octo/app', facts, () => at)
  for (const each of progress) show(each)
  return async (path: string) => fetch(`${github.url}/repos/octo/app/actions/${path}`, { headers: { authorization: 'Bearer t' } })
}

test('a job that goes on has no conclusion and no log, and the step it is at', async () => {
  const ask = tell(run, whole.slice(0, 2))
  const { jobs } = (await (await ask('runs/7/attempts/1/jobs')).json()) as { jobs: readonly { id: number }[] }
  expect(jobs).toMatchObject([
    { name: 'test', status: 'in_progress', conclusion: null, steps: [{ number: 1, name: 'Run npm test', status: 'in_progress' }] }
  ])
  expect((await ask(`jobs/${jobs[0]?.id}/logs`)).status).toBe(404)
})

test('a job that is done has what its steps wrote, with times', async () => {
  const ask = tell({ ...run, id: 8 }, whole)
  const { jobs } = (await (await ask('runs/8/attempts/1/jobs')).json()) as { jobs: readonly { id: number }[] }
  expect(jobs).toMatchObject([{ conclusion: 'failure', steps: [{ conclusion: 'failure', completed_at: '2026-01-05T09:00:00Z' }] }])
  expect(await (await ask(`jobs/${jobs[0]?.id}/logs`)).text()).toContain('2026-01-05T09:00:00.0000000Z FAIL src/cart.test.ts\n')
})

test('a re-run is another attempt of the same run', async () => {
  tell({ ...run, id: 9 }, whole)
  const ask = tell({ ...run, id: 9, attempt: 2 }, whole.slice(0, 1))
  expect(await (await ask('runs/9')).json()).toMatchObject({ run_attempt: 2, status: 'in_progress' })
  expect(await (await ask('runs/9/attempts/1/jobs')).json()).toMatchObject({ total_count: 1, jobs: [{ conclusion: 'failure' }] })
})

test('nobody complains', () => {
  state.github?.assertClean()
})
