import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GithubSim, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from './e2e/analysis.fixture.ts'
import { junit } from './e2e/reports.fixture.ts'
import { dayMs, memory, monday, type Stepped, step } from './testing.ts'

/** In days: a flaky test is skipped, runs again, and has another name. */
const [quarantined, released, renamed] = [12, 90, 130]

/** Two runs a day. */
function runAt(index: number): RunSeed {
  const day = index / 2
  const name = day < renamed ? 'adds' : 'sums'
  const reported = (letter: string, hours: number) => ({
    ...{ name: 'junit', at: at(index * 12 + hours), files: { 'a.xml': junit({ [name]: letter, steady: 'P' }) } }
  })
  const attempt = (conclusion: 'success' | 'failure', hours: number) => ({
    at: at(index * 12 + hours),
    jobs: [{ name: 'test', conclusion }]
  })
  const shared = { workflow: 'ci.yml', workflowName: 'CI', branch: 'main', at: at(index * 12), sha: `${index + 1}`.padStart(40, 'a') }
  if (day < quarantined && index % 6 === 3)
    return { ...shared, attempts: [attempt('failure', 0), attempt('success', 1)], artifacts: [reported('F', 0.1), reported('P', 1.1)] }
  return { ...shared, attempts: [attempt('success', 0)], artifacts: [reported(day >= quarantined && day < released ? 'S' : 'P', 0.1)] }
}

const clock = { ms: monday }
const looks = [12, 20, 27, 41, 55, 70, 85, 91, 97, 110, 129, 140, 145]
const found = new Map<number, Stepped>()
let sim: GithubSim

beforeAll(async () => {
  const runs = Array.from({ length: 2 * 146 }, (_, index) => runAt(index))
  sim = await startGithubSim({ seed: { runs }, clock: () => clock.ms, limits: { perHour: 1_000_000, pointsPerMinute: 1_000_000 } })
  const ledger = memory()
  for (const day of looks) {
    clock.ms = monday + day * dayMs
    const inputs = { audit: 'false', artifacts: 'junit', quarantine: 'jest', issues: 'true' }
    found.set(day, await step({ sim, now: clock.ms, ledger, inputs }))
  }
}, 120_000)
afterAll(() => sim.close())

const testIn = (day: number) => found.get(day)?.report.subjects.find(({ test: own }) => own?.name === 'adds')
const issues = () => sim.state.repos.get('octo/app')?.issues ?? []

test.each(looks.filter((day) => day < 97))('on day %d it is flaky, and in the list', (day) => {
  expect(testIn(day)).toMatchObject({ state: 'flaky', certainty: 'confirmed', rate: { failures: 4 } })
  expect(found.get(day)?.report.left?.filter(({ level }) => level === 'test')).toEqual([])
  expect(found.get(day)?.files.get('flake-report/quarantine-jest.txt')).toContain('adds')
})

test.each([27, 41, 55, 70, 85])('on day %d it says since when it did not run', (day) => {
  expect(testIn(day)?.rule).toContain('quarantined: not run since 2026-01-16')
  expect(found.get(day)?.files.get('flake-report/index.html')).toContain('quarantined: not run since 2026-01-16')
})

test.each([110, 129])('on day %d it ran so often without a failure that it is over', (day) => {
  expect(testIn(day)).toBeUndefined()
})

test('it has one issue, which is closed when it passes again', () => {
  const told = issues().map(({ versions }) => versions.map(({ facts }) => `${facts.title}: ${facts.state}`))
  const ofTest = told.filter((all) => all.some((one) => one.includes('adds')))
  expect(ofTest.map((all) => all.filter((one, index) => one !== all[index - 1]))).toEqual([
    ['Flaky: cart > adds: open', 'Flaky: cart > adds: closed']
  ])
  expect(issues().flatMap(({ versions }) => versions.map(({ facts }) => facts.body ?? ''))).toContainEqual(
    expect.stringMatching(/quarantined\\: not run since 2026/)
  )
})
