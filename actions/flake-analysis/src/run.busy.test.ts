import { expect, test } from '@jest/globals'
import { type BusyTruth, busyRepository, type GithubSim, startGithubSim } from '@tocsin/testkit'
import type { FlakeReport } from './model/report.ts'
import { dayMs, found, type Given, memory, monday, step } from './testing.ts'

interface Busy {
  truth: BusyTruth
  clock: { ms: number }
  sim: GithubSim
  analysed(given?: Partial<Given>): ReturnType<typeof step>
}

/** A busy repository at the end of a day. */
async function busy({ days, runsPerDay }: { days: number; runsPerDay: number }, act: (busy: Busy) => Promise<void>) {
  const clock = { ms: monday + days * dayMs }
  const { seed, truth } = busyRepository({ days: days + 3, runsPerDay, start: monday, clock: () => clock.ms })
  const sim = await startGithubSim({ seed, clock: () => clock.ms, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  try {
    await act({ truth, clock, sim, analysed: (given) => step({ sim, now: clock.ms, ...given }) })
    sim.assertClean()
  } finally {
    await sim.close()
  }
}

const all = { artifacts: 'junit-*', 'max-calls': '5000', audit: 'false' }

/** What the truth has to say of tests, as `found` has it. */
const flakyTests = ({ flakyTests: plain, retriedTests }: BusyTruth) =>
  [...plain, ...retriedTests].flatMap(({ workflow, jobs, name }) => jobs.map((job) => `test | flaky | ${workflow} | ${job} | ${name}`))

const of = (level: string, lines: readonly string[]) => lines.filter((line) => line.startsWith(`${level} |`))

test('what is wrong with a busy repository is found, and nothing that is not; the next day costs no more than it brought', async () => {
  await busy({ days: 30, runsPerDay: 30 }, async ({ truth, clock, sim, analysed }) => {
    const ledger = memory()
    const { report, error } = await analysed({ ledger, inputs: all })
    expect([error, report.repositories[0]?.complete, report.totals.runs > 890]).toEqual([undefined, true, true])
    const lines = found(report)
    const truths = flakyTests(truth)
    expect(of('test', lines).filter((line) => !truths.includes(line))).toEqual([])
    // A test that fails in 3 of 100 runs may hide in a month of a leg.
    expect(of('test', lines).length).toBeGreaterThanOrEqual(truths.length - 3)
    expect(lines.filter((line) => line.includes('broken'))).toEqual([
      'job | broken | docs.yml | docs',
      'step | broken | docs.yml | docs | Build the pages',
      'workflow | broken | docs.yml'
    ])
    const steps =
      /flaky \| (?:build\.yml \| package \| Run build|ci\.yml \| test .* \| Run unit tests|e2e\.yml \| e2e .* \| Run browser tests)$/
    expect(of('step', lines).filter((line) => !steps.test(line))).toEqual(['step | broken | docs.yml | docs | Build the pages'])
    expect(new Set(report.infra.map(({ from }) => from.slice(0, 10)))).toEqual(new Set([truth.infra.from.slice(0, 10)]))
    expect(
      report.caches
        .filter(({ miss }) => miss > 0)
        .map(({ workflow, job }) => [workflow, job])
        .toSorted()
    ).toEqual(truth.missingCaches.map(({ workflow, job }) => [`.github/workflows/${workflow}`, job]))

    const read = new Set(sim.requests.filter(({ path }) => path.includes('/artifacts/')).map(({ path }) => path))
    const before = sim.requests.length
    clock.ms += dayMs
    const next = await analysed({ ledger, inputs: { ...all, 'max-calls': '50' } })
    const asked = sim.requests.slice(before)
    expect([next.error, next.report.totals.runs > 890]).toEqual([undefined, true])
    expect(asked.length).toBeLessThanOrEqual(60)
    expect(asked.filter(({ path }) => read.has(path))).toEqual([])
  })
}, 120_000)

// What is slow shows in a sample of green runs, of which parts read more.
const bad = (report: FlakeReport) => found(report).filter((line) => !line.includes('| slow |'))

test('parts that share a ledger are the whole once they are merged, each day', async () => {
  await busy({ days: 10, runsPerDay: 30 }, async ({ clock, analysed }) => {
    const [own, shared] = [memory(), memory()]
    const inputs = { 'max-calls': '5000', audit: 'false' }
    for (let day = 0; day < 2; day += 1) {
      const whole = await analysed({ ledger: own, inputs })
      const parts = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => analysed({ ledger: shared, inputs: { ...inputs, shard } })))
      expect(parts.flatMap(({ report }) => bad(report)).toSorted()).toEqual(bad(whole.report))
      expect(parts.reduce((sum, { report }) => sum + report.totals.runs, 0)).toBe(whole.report.totals.runs)
      clock.ms += dayMs
    }
  })
}, 120_000)
