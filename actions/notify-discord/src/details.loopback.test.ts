import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { github } from '@tocsin/action-kit'
import { createExchange } from '@tocsin/notifier'
import { type GithubSim, repoSeed, startGithubSim } from '@tocsin/testkit'
import { failuresOf, type RunRef } from './details.ts'

const job = {
  name: 'job',
  status: 'in_progress' as const,
  conclusion: null,
  steps: [
    { name: 'Run npm test', conclusion: 'failure' as const },
    { name: 'Tell', status: 'in_progress' as const, conclusion: null }
  ],
  annotations: [{ path: 'src/sum.ts', startLine: 3, message: 'Expected 3, got 4' }]
}

let sim: GithubSim
beforeEach(async () => {
  sim = await startGithubSim({
    seed: repoSeed({ runs: [{ id: 500, status: 'in_progress', conclusion: null, jobs: [job] }] }),
    grant: { permissions: { actions: 'read', contents: 'read', metadata: 'read' } }
  })
})
afterEach(() => sim.close())

const ref: RunRef = { owner: 'octo', repo: 'app', runId: 500, attempt: 1, conclusion: 'failure', runner: 'GitHub Actions 1' }
const client = () =>
  github({ token: 'ghs_token', context: { apiUrl: sim.url, owner: 'octo', repo: 'app' }, exchange: createExchange(), log: { debug() {} } })

test('without `checks: read` the failing step of the own job is named, and what would let it be quoted', async () => {
  const { failed, evidence, problems, ungranted } = await failuresOf(ref, await client(), (text) => text)

  expect(failed.map(({ name, legs }) => [name, legs[0]?.steps[0]?.name])).toEqual([['job', 'Run npm test']])
  expect(evidence).toEqual([])
  expect(problems).toEqual([])
  expect(ungranted.map(({ message }) => message.split('→')[1])).toEqual([
    ' The token may not do this: give the job `permissions: { checks: read }` beside those it has; naming one sets all others to none.'
  ])
})
