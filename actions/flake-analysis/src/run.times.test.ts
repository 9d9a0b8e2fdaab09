import { expect, test } from '@jest/globals'
import { type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import { hourMs, memory, monday, step } from './testing.ts'

const workflow = `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    strategy: { matrix: { os: [a, b] } }
    steps: [{ run: npm test }]
  lint:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps: [{ run: npm run lint }]
  ship:
    needs: [test, lint]
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps: [{ run: make ship }]
`

/** One leg runs for 100 seconds, and the other waits 400 seconds for a runner first. */
const run = (hour: number): RunSeed => {
  const after = (seconds: number) => at(hour + seconds / 3600)
  const job = (name: string, start: number, seconds: number) => ({ name, at: after(start), seconds, conclusion: 'success' as const })
  return {
    ...{ workflow: 'ci.yml', workflowName: 'CI', branch: 'main', at: at(hour), sha: (hour + 1).toString(16).padStart(40, 'a') },
    jobs: [job('test (a)', 0, 100), job('test (b)', 400, 100), job('lint', 0, 200), job('ship', 510, 20)]
  }
}

const graphs = [
  {
    criticalPath: [
      { job: 'test', medianSeconds: 500, p99Seconds: 500 },
      { job: 'ship', medianSeconds: 20, p99Seconds: 20 }
    ],
    fanIn: [{ job: 'ship', waitsFor: 'test', waitSeconds: 300 }]
  }
]

test('a job takes from the start of its first leg to the end of its last one, now and once it is kept', async () => {
  const clock = { ms: monday + 12 * hourMs }
  const seed = {
    workflows: [{ file: 'ci.yml', name: 'CI' }],
    files: { '.github/workflows/ci.yml': workflow },
    runs: Array.from({ length: 12 }, (_, hour) => run(hour))
  }
  const sim = await startGithubSim({ seed, clock: () => clock.ms, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  try {
    const ledger = memory()
    expect((await step({ sim, now: clock.ms, ledger })).report.graphs).toMatchObject(graphs)
    clock.ms += 24 * hourMs
    expect((await step({ sim, now: clock.ms, ledger })).report.graphs).toMatchObject(graphs)
  } finally {
    await sim.close()
  }
})
