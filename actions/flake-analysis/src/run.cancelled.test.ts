import { expect, test } from '@jest/globals'
import { folderWith, type JobSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import { junit } from './e2e/reports.fixture.ts'
import { hourMs, type MemoryLedger, memory, monday, step } from './testing.ts'

type Sim = Awaited<ReturnType<typeof startGithubSim>>
const workflow = { workflow: 'ci.yml', workflowName: 'CI', branch: 'main' }

/** A step after the tests of a job that is not over yet. */
async function afterTests(
  sim: Sim,
  ledger: MemoryLedger,
  { run, attempt, letter, status }: Record<'run' | 'attempt', number> & Record<'letter' | 'status', string>
) {
  const now = monday + run * hourMs + attempt * 600_000
  const env = { GITHUB_RUN_ID: `${run}`, GITHUB_RUN_ATTEMPT: `${attempt}`, GITHUB_SHA: `${run}`.padStart(40, 'a'), GITHUB_JOB: 'test' }
  return step({
    ...{ sim, now, ledger, event: { name: 'push', payload: {} } },
    env: {
      ...env,
      GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
      RUNNER_NAME: 'one',
      GITHUB_WORKSPACE: folderWith({ 'a.xml': junit({ adds: letter, steady: 'P' }) })
    },
    inputs: { audit: 'false', reports: '*.xml', 'read-runs': 'never', ...(status !== '' && { 'job-status': status }) }
  })
}

const job = (conclusion: 'success' | 'failure' | 'cancelled'): JobSeed => ({ name: 'test', conclusion, seconds: 60 })

const rows: [why: string, first: 'failure' | 'cancelled', status: string, before: number, after: number][] = [
  ['the job knows that it was cancelled', 'cancelled', 'cancelled', 0, 0],
  ['GitHub says later that it was cancelled', 'cancelled', '', 1, 0],
  ['it failed', 'failure', 'failure', 1, 1]
]
test.each(rows)('a test that failed in a first attempt, where %s', async (_, first, status, before, after) => {
  const runs = Array.from({ length: 12 }, (_, index) => {
    const isBad = index >= 8
    const attempts = [...(isBad ? [{ conclusion: first, jobs: [job(first)] }] : []), { jobs: [job('success')] }]
    return { ...workflow, id: index + 1, at: at(index + 1), sha: `${index + 1}`.padStart(40, 'a'), attempts }
  })
  const sim = await startGithubSim({ seed: { runs }, clock: () => monday + 20 * hourMs })
  const ledger = memory()
  const flakyTests = ({ report }: Awaited<ReturnType<typeof step>>) => report.subjects.filter(({ level }) => level === 'test').length
  let last = -1
  for (let run = 1; run <= 12; run += 1) {
    if (run > 8) await afterTests(sim, ledger, { run, attempt: 1, letter: 'F', status })
    last = flakyTests(await afterTests(sim, ledger, { run, attempt: run > 8 ? 2 : 1, letter: 'P', status: 'success' }))
  }
  const daily = await step({ sim, now: monday + 20 * hourMs, ledger, inputs: { audit: 'false' } })
  await sim.close()
  expect([last, flakyTests(daily)]).toEqual([before, after])
})
