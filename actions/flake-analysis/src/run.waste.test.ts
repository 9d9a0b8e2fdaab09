import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GithubSim, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { memoryDiscord } from '@tocsin/testkit/turns'
import { at } from './e2e/analysis.fixture.ts'
import { minutes } from './shown/numbers.ts'
import { hourMs, memory, monday, type Stepped, step } from './testing.ts'

const job = (name: string, conclusion: 'success' | 'failure') => ({ name, conclusion, seconds: 120 })

/** Every third hour; one job fails now and then and passes when it is run again 18 minutes later, the other one is broken in the end. */
const runs = Array.from({ length: 200 }, (_, index): RunSeed => {
  const deploy = job('deploy', index > 190 ? 'failure' : 'success')
  const shared = { workflow: 'ci.yml', workflowName: 'CI', branch: 'main', at: at(index * 3) }
  const passed = { at: at(index * 3), jobs: [job('test', 'success'), deploy] }
  if (index % 25 !== 5) return { ...shared, attempts: [passed] }
  return {
    ...shared,
    attempts: [
      { ...passed, jobs: [job('test', 'failure'), deploy] },
      { ...passed, at: at(index * 3 + 0.3) }
    ]
  }
})

const workflow = `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    services:
      db: { image: postgres:17 }
    steps:
      - run: |
          npm start &
          sleep 30
          npm test
`
const now = monday + 620 * hourMs
const told: string[] = []
let sim: GithubSim
let found: Stepped

beforeAll(async () => {
  sim = await startGithubSim({
    seed: { runs, files: { '.github/workflows/ci.yml': workflow } },
    clock: () => now,
    limits: { perHour: 1_000_000, pointsPerMinute: 1_000_000 }
  })
  const discord = memoryDiscord()
  const http: typeof discord.http = (...call) => {
    told.push(JSON.stringify(call))
    return discord.http(...call)
  }
  found = await step({ sim, now, ledger: memory(), http })
})
afterAll(() => sim.close())

test('eight failures lose their jobs and the wait for their re-runs', () => {
  expect(found.report.totals.waste).toMatchObject({ minutes: 160, waitMinutes: 144, billableMinutes: 16 })
  expect(found.outputs['minutes-wasted']).toBe('160')
})

test('page, summary, Discord and JSON say the same', () => {
  const { minutes: lost, waitMinutes } = found.report.totals.waste
  const words = `${minutes(lost)} lost in 30 days, ${minutes(waitMinutes)} of it by waiting for re-runs`
  expect(found.files.get('flake-report/index.html')).toContain(words)
  expect(found.summaries.join()).toContain(words)
  expect(told.join()).toContain(`Failures that were noise cost ${minutes(lost)}, ${minutes(waitMinutes)} of it by waiting for re-runs`)
  expect(found.report.trend.reduce((sum, { minutesWasted }) => sum + minutesWasted, 0)).toBeCloseTo(lost, 6)
})

test('a week saves no more than was lost', () => {
  const flaky = found.report.subjects.filter(({ state }) => state === 'flaky')
  expect(flaky.map(({ level }) => level).toSorted()).toEqual(expect.arrayContaining(['job', 'step']))
  for (const { score, waste } of flaky) {
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual((waste.minutes * 7) / 30)
    expect(waste.minutes).toBeLessThanOrEqual(found.report.totals.waste.minutes)
  }
})

test('what is broken is no noise: it comes first, and nothing is saved or lost of it', () => {
  const [first] = found.report.subjects
  expect(first).toMatchObject({ state: 'broken', score: 0 })
  const deploy = found.report.subjects.find(({ level, job: name }) => level === 'job' && name === 'deploy')
  expect(deploy).toMatchObject({ state: 'broken', score: 0, waste: { minutes: 0 } })
})

test('the audit counts every execution, and charges no failure to a rule that has nothing to do with it', () => {
  const costs = found.report.audit.map(({ rule, cost }) => [rule, cost?.words])
  expect(costs).toContainEqual(['fixed-sleep', '208 executions in 30 days waited 104 min here.'])
  expect(costs).toContainEqual(['service-without-health-check', undefined])
  expect(found.files.get('flake-report/index.html')).not.toContain('Cost 0 min')
})
