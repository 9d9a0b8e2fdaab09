import { expect, test } from '@jest/globals'
import { type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import { found, hourMs, memory, monday, step } from './testing.ts'

const wrapped = `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/cache@v4
        with: { path: ~/.npm, key: "npm-\${{ hashFiles('package-lock.json') }}" }
      - uses: nick-fields/retry@v3
        with: { max_attempts: 3, command: npm test }
`
const retried = ['##[warning]Attempt 1 failed. Reason: Child_process exited with error code 1', 'Command completed after 2 attempt(s).']
const restored = `Cache restored from key: npm-${'a1b2c3d4'.repeat(8)}`
const missed = `Cache not found for input keys: npm-${'a1b2c3d4'.repeat(8)}`

const lost = '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.'

const ends: Readonly<Record<string, readonly string[]>> = { F: [missed, 'Error: boom'], L: [lost], R: [restored, ...retried] }

/** A run every six hours, of which `R` passed at the second try of a step, `P` at the first, `F` failed, and `L` says that it lost its runner. */
const run = (letter: string, index: number, event = 'push'): RunSeed => ({
  ...{ workflow: 'ci.yml', workflowName: 'CI', branch: 'main', event, at: at(index * 6), sha: (index + 1).toString(16).padStart(40, 'a') },
  jobs: [
    {
      name: 'test',
      conclusion: 'FL'.includes(letter) ? 'failure' : 'success',
      log: ['##[group]Run', ...(ends[letter] ?? [restored])]
    }
  ]
})

async function analysed(drawn: string, inputs: Readonly<Record<string, string>> = {}, event?: string) {
  const now = monday + drawn.length * 6 * hourMs
  const seed = {
    workflows: [{ file: 'ci.yml', name: 'CI' }],
    files: { '.github/workflows/ci.yml': wrapped },
    runs: [...drawn].map((letter, index) => run(letter, index, event))
  }
  const sim = await startGithubSim({ seed, clock: () => now, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  try {
    const { report } = await step({ sim, now, ledger: memory(), inputs })
    const logs = sim.requests.filter(({ operation }) => operation === 'actions/download-job-logs-for-workflow-run')
    sim.assertClean()
    return { report, logs: logs.length }
  } finally {
    await sim.close()
  }
}

test('a job that passes only because a wrapper repeats its steps is flaky, though every run is green', async () => {
  const { report, logs } = await analysed('RPPRRPPRRPPRRPPRRPPRRPPRRPPR')
  expect(found(report)).toEqual(['job | flaky | ci.yml | test'])
  expect(report.audit.filter(({ rule }) => rule === 'hidden-retry').map(({ cost }) => cost?.words)).toEqual([
    'Its log shows 7 steps that passed only after a failed try, in 30 days.'
  ])
  // One a day.
  expect(logs).toBe(7)
})

test('caches of jobs that passed count as those of failed jobs do, and the report says how many are of which', async () => {
  const { report, logs } = await analysed('PPPFPPPFPPPF')
  expect(report.caches.map(({ exact, miss, logs: all, logsOfPasses }) => ({ exact, miss, all, logsOfPasses }))).toEqual([
    { exact: 3, miss: 3, all: 6, logsOfPasses: 3 }
  ])
  expect(logs).toBe(6)
})

test('without calls for logs none is read', async () => {
  const { report, logs } = await analysed('RPPRRPPR', { logs: '0' })
  expect([found(report), report.caches, logs]).toEqual([[], [], 0])
})

test('a run that follows another may print the words of a fork: they make nothing flaky, and excuse nothing', async () => {
  const { report, logs } = await analysed('RPPRRPPRRPPRRPPRRPPRRPPRRPPR', {}, 'workflow_run')
  expect([found(report), logs]).toEqual([[], 7])
  const infraOf = async (event: string) => (await analysed('LPLPLPLPLPLP', {}, event)).report.totals.infraFailures
  expect([await infraOf('push'), await infraOf('workflow_run')]).toEqual([6, 0])
})
