import { expect, test } from '@jest/globals'
import { type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at, workflowFile } from './e2e/analysis.fixture.ts'
import { found, hourMs, memory, monday, step } from './testing.ts'

const passed = '<testcase name="adds" time="0.1"/><testcase name="pays" time="0.2"/>'
const setUpFailed = '<error message="connect ECONNREFUSED 127.0.0.1:5432"/>'
const junit = (inner: string) => `<testsuites><testsuite name="db">${inner}</testsuite></testsuites>`

/** Two runs of each commit, one an hour: of `S` the set-up of the suite failed and no test ran, of `P` all passed. */
const run = (letter: string, hour: number): RunSeed => ({
  ...{ workflow: 'ci.yml', workflowName: 'CI', branch: 'main', at: at(hour), id: 1000 + hour, number: hour + 1 },
  sha: (Math.floor(hour / 2) + 1).toString(16).padStart(8, 'a').padEnd(40, '0'),
  jobs: [{ name: 'test', conclusion: letter === 'S' ? 'failure' : 'success' }],
  artifacts: [{ name: 'junit', files: { 'a.xml': junit(letter === 'S' ? setUpFailed : passed) } }]
})

async function analysed(drawn: string) {
  const now = monday + drawn.length * hourMs
  const seed = {
    workflows: [{ file: 'ci.yml', name: 'CI' }],
    files: { '.github/workflows/ci.yml': workflowFile },
    runs: [...drawn].map(run)
  }
  const sim = await startGithubSim({ seed, clock: () => now, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  try {
    const stepped = await step({ sim, now, ledger: memory(), inputs: { artifacts: 'junit', quarantine: 'junit' } })
    sim.assertClean()
    return stepped
  } finally {
    await sim.close()
  }
}

test('a set-up that fails now and then is flaky as a test is, and nobody can put it into quarantine', async () => {
  const { report, files } = await analysed('PSPPPPPPSPPPPPPPPSPPPPPP')
  expect(found(report)).toContain('test | flaky | ci.yml | test | (outside of the tests)')
  expect(report.subjects.find(({ level }) => level === 'test')?.causes.map(({ line }) => line)).toEqual([
    'connect ECONNREFUSED 127.0.0.1:5432'
  ])
  expect([...files].filter(([name, text]) => name.includes('quarantine') && text.includes('outside of'))).toEqual([])
})

test('one that fails always is broken until it passes', async () => {
  expect(found((await analysed('PPPPPPSSSSSS')).report)).toContain('test | broken | ci.yml | test | (outside of the tests)')
  const healed = found((await analysed('PPPPPPSSSSSSPPPPPPPPPPPP')).report)
  expect(healed.filter((line) => line.startsWith('test'))).toEqual([])
})
