import { expect, test } from '@jest/globals'
import { type BusyTruth, busyRepository, type GithubSim, startGithubSim } from '@tocsin/testkit'
import { dayMs, found, memory, monday, step } from './testing.ts'

interface Load {
  runsPerDay: number
  /** Of history before the first analysis, and those after it. */
  days: number
  after: number
}

type Analysed = Awaited<ReturnType<typeof step>> & { requests: GithubSim['requests']; over: number; sim: GithubSim }

/** An analysis at the end of each day; `see` is told of each but the first, and these call what they do by default. */
async function daily({ runsPerDay, days, after }: Load, see: (day: Analysed, truth: BusyTruth) => void): Promise<void> {
  const clock = { ms: monday + days * dayMs }
  const { seed, truth } = busyRepository({ days: days + after, runsPerDay, steadyTests: 5, start: monday, clock: () => clock.ms })
  const sim = await startGithubSim({ seed, clock: () => clock.ms, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  const ledger = memory()
  try {
    for (let day = 0; day <= after; day += 1) {
      const before = sim.requests.length
      const analysed = await step({
        sim,
        now: clock.ms,
        ledger,
        inputs: { artifacts: 'junit-*', ...(day === 0 && { 'max-calls': '450' }) }
      })
      expect([analysed.error, analysed.report.repositories[0]?.complete]).toEqual([undefined, true])
      if (day > 0) see({ ...analysed, requests: sim.requests.slice(before), over: overAt(sim, clock.ms), sim }, truth)
      clock.ms += dayMs
    }
    sim.assertClean()
  } finally {
    await sim.close()
  }
}

const runsOf = ({ state }: GithubSim) => [...state.repos.values()].flatMap(({ runs }) => runs)

const overAt = (sim: GithubSim, now: number) =>
  runsOf(sim).filter(({ createdAt, attempts }) => Date.parse(createdAt) <= now && attempts.at(-1)?.status === 'completed').length

/** Reports that were read of runs in which something failed. */
function failuresRead({ requests, sim }: Analysed): number {
  const artifacts = new Map([...sim.state.repos.values()].flatMap((repo) => repo.artifacts.map(({ id, runId }) => [id, runId] as const)))
  const failed = new Set(
    runsOf(sim).flatMap(({ id, attempts }) => (attempts.some(({ conclusion }) => conclusion === 'failure') ? [id] : []))
  )
  const read = requests.flatMap(({ operation, path }) =>
    operation === 'actions/download-artifact' ? [Number(/artifacts\/(\d+)/.exec(path)?.[1])] : []
  )
  return read.filter((id) => failed.has(artifacts.get(id) ?? 0)).length
}

const count = (requests: Analysed['requests'], operation: string) => requests.filter((one) => one.operation === operation).length

/** What the truth has to say of tests, as `found` has it. */
const flakyTests = ({ flakyTests: plain, retriedTests }: BusyTruth) =>
  [...plain, ...retriedTests].flatMap(({ workflow, jobs, name }) => jobs.map((job) => `test | flaky | ${workflow} | ${job} | ${name}`))

test('with 200 runs a day, each day all are taken and its failures are read in fifty calls, and the flakes are named', async () => {
  let last: readonly string[] = []
  await daily({ runsPerDay: 200, days: 4, after: 4 }, (day, truth) => {
    expect(day.requests.length).toBeLessThanOrEqual(50)
    expect(day.report.totals.runs).toBeGreaterThanOrEqual(day.over)
    expect(failuresRead(day)).toBeGreaterThanOrEqual(5)
    expect(count(day.requests, 'actions/download-job-logs-for-workflow-run')).toBeGreaterThanOrEqual(2)
    const tests = found(day.report).filter((line) => line.startsWith('test |'))
    expect(tests.filter((line) => !flakyTests(truth).includes(line))).toEqual([])
    // In so few days one of three in a hundred may fail too seldom.
    expect(tests.length).toBeGreaterThanOrEqual(flakyTests(truth).length - 4)
    last = found(day.report)
  })
  expect(last.filter((line) => line.includes('broken'))).toEqual([
    'job | broken | docs.yml | docs',
    'step | broken | docs.yml | docs | Build the pages',
    'workflow | broken | docs.yml'
  ])
}, 120_000)

test('with 600 runs a day all are taken, what tells most is read, and what was not is said', async () => {
  await daily({ runsPerDay: 600, days: 1, after: 1 }, (day) => {
    expect(day.requests.length).toBeLessThanOrEqual(50)
    expect(day.report.totals.runs).toBeGreaterThanOrEqual(day.over)
    expect(failuresRead(day)).toBeGreaterThanOrEqual(5)
    expect(day.report.repositories[0]?.notes.join('\n')).toMatch(
      /^Left out for want of calls: the jobs of \d+ failed runs.* that may be flakes.*\. Give `max-calls`, or let the test jobs read their own `reports`\.$/m
    )
  })
}, 120_000)
