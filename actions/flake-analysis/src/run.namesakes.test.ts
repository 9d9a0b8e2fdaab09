import { expect, test } from '@jest/globals'
import { type AttemptSeed, type JobSeed, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import { found, hourMs, monday, step } from './testing.ts'

const job = (conclusion: 'success' | 'failure', hour: number, minutes = 0): JobSeed => ({
  ...{ name: 'test', conclusion, at: at(hour + minutes / 60), seconds: 300 },
  steps: [{ name: 'npm test', conclusion }]
})

/** One run an hour of two jobs that are both shown as `test`. */
async function analysed(attemptsOf: (hour: number) => readonly AttemptSeed[]) {
  const runs = Array.from(
    { length: 40 },
    (_, hour): RunSeed => ({
      ...{ workflow: 'ci.yml', workflowName: 'CI', branch: 'main', at: at(hour) },
      ...{ sha: (hour + 1).toString(16).padStart(8, 'a').padEnd(40, '0'), attempts: attemptsOf(hour) }
    })
  )
  const now = monday + 40 * hourMs
  const sim = await startGithubSim({ seed: { runs }, clock: () => now })
  const { report } = await step({ sim, now, inputs: { audit: 'false' } })
  await sim.close()
  return found(report)
}

const of = (state: string) => [
  `job | ${state} | ci.yml | test`,
  `step | ${state} | ci.yml | test | npm test`,
  `workflow | ${state} | ci.yml`
]
const green = (hour: number) => [{ jobs: [job('success', hour), job('success', hour, 1)] }]

const rows: [what: string, attemptsOf: (hour: number) => readonly AttemptSeed[], state: string][] = [
  ['is broken', (hour) => (hour < 20 ? green(hour) : [{ jobs: [job('failure', hour), job('success', hour, 1)] }]), 'broken'],
  [
    'failed now and then, and passed when it alone was run again',
    (hour) => {
      const other = job('success', hour, 1)
      return hour % 5 === 4 ? [{ jobs: [job('failure', hour), other] }, { jobs: [job('success', hour, 20), other] }] : green(hour)
    },
    'flaky'
  ],
  [
    'is broken, and is run again alone in vain',
    (hour) => {
      const other = job('success', hour, 1)
      return hour < 30 ? green(hour) : [{ jobs: [job('failure', hour), other] }, { jobs: [job('failure', hour, 20), other] }]
    },
    'broken'
  ]
]
test.each(rows)('of two jobs of one name the first %s', async (_, attemptsOf, state) =>
  expect(await analysed(attemptsOf)).toEqual(of(state))
)
