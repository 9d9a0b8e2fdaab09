import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { busyRepository, folderWith, type World, world } from '@tocsin/testkit'
import { analysis, at } from './analysis.fixture.ts'

const [start, dayMs] = [Date.parse(at(0)), 86_400_000]
const hours = 5 * 24
const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []

/** Five days of a busy repository, at their end or later. */
async function busy(options: Parameters<typeof world>[0] = {}) {
  const clock = { ms: start + 5 * dayMs }
  const { seed } = busyRepository({ days: 5, runsPerDay: 40, start, clock: () => clock.ms })
  return { clock, scene: await world({ seed, clock: () => clock.ms, ...options }) }
}

const asked = { alerts: 'false', logs: '0', audit: 'false', 'max-calls': '600' }

async function analysed(scene: World, ledger: string, more: object = {}) {
  const workspace = folderWith({})
  const step = await analysis(scene, { hours, ledger, workspace, ...more, with: { ...asked, ...(more as { with?: object }).with } })
  const read = () => JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
  return { ...step, report: step.outputs.json === undefined ? undefined : read() }
}

/** What does not hang on the sample of green runs, of which several readings read more. */
const judged = ({ totals, subjects }: Report) => ({
  ...{ runs: totals.runs, reruns: totals.reruns, failures: totals.failures, infra: totals.infraFailures },
  failing: subjects
    .filter(({ level }) => level === 'workflow')
    .map(({ id, rate: { failures, runs } }) => ({ id, failures, runs }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
})

interface Report {
  totals: Record<'runs' | 'reruns' | 'failures' | 'infraFailures', number>
  subjects: { id: string; level: string; rate: { failures: number; runs: number } }[]
}

const whole = async () => {
  const { scene } = await busy()
  await using _ = scene
  return (await analysed(scene, folderWith({}))).report
}

test('a token that is used up ends the reading, and says when it goes on; the result is that of one go', async () => {
  const { scene, clock } = await busy({ limits: { perHour: 160 } })
  await using _ = scene
  const ledger = folderWith({})
  const first = await analysed(scene, ledger)
  expect([first.outcome, first.report.repositories[0].complete]).toEqual(['success', false])
  expect(first.summary).toMatch(/with more calls of the token from 2026\\-01\\-10 01\\:00 UTC on/)
  expect(scene.github.requests.length).toBeLessThanOrEqual(160)
  let last = first
  for (let more = 1; more < 8 && !last.report.repositories[0].complete; more += 1) {
    clock.ms += 3_600_000
    last = await analysed(scene, ledger)
  }
  expect(judged(last.report)).toEqual(judged(await whole()))
}, 60_000)

test('a step that is cancelled keeps what it read, and the next one goes on from there', async () => {
  const { scene } = await busy()
  await using _ = scene
  const ledger = folderWith({})
  scene.github.fail({ operation: 'actions/list-jobs-for-workflow-run', skip: 20, delayMs: 6_000 })
  const first = await analysed(scene, ledger, { cancelAfterMs: 3_000 })
  expect(first.outcome).toBe('cancelled')
  const before = scene.github.requests.length
  const next = await analysed(scene, ledger)
  expect([next.outcome, errorsOf(next.log)]).toEqual(['success', []])
  expect(scene.github.requests.length - before).toBeLessThan(before + 600)
  expect(judged(next.report)).toEqual(judged(await whole()))
}, 60_000)

test('a ledger that cannot be written costs no report, and makes the step red', async () => {
  const { scene } = await busy()
  await using _ = scene
  const { outcome, log, report } = await analysed(scene, join(folderWith({ blocked: 'a file' }), 'blocked'))
  expect(outcome).toBe('failure')
  expect(errorsOf(log).length).toBe(1)
  expect(report.totals.runs).toBeGreaterThan(100)
  expect(report.repositories[0]).toMatchObject({ complete: false, notes: [expect.stringMatching(/^The history could not be read: /)] })
})

test('GitHub that is down is said once, and there is no report of nothing', async () => {
  const { scene } = await busy()
  await using _ = scene
  scene.github.fail({ path: /actions/, status: 404, times: 1000 })
  const { outcome, log } = await analysed(scene, folderWith({}))
  expect(outcome).toBe('failure')
  expect(errorsOf(log)).toEqual([expect.stringMatching(/^##\[error\].*answered 404/)])
})

test('without a ledger each analysis reads the whole window', async () => {
  const { scene } = await busy()
  await using _ = scene
  const none = { with: { ledger: 'none' } }
  const first = await analysed(scene, '', none)
  const calls = scene.github.requests.length
  const next = await analysed(scene, '', none)
  expect([first.outcome, next.outcome, scene.github.requests.length]).toEqual(['success', 'success', 2 * calls])
  expect(next.report.subjects.map(({ id }: { id: string }) => id)).toEqual(first.report.subjects.map(({ id }: { id: string }) => id))
})
