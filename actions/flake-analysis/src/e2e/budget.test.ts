import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ArtifactSeed, folderWith, type RunSeed, type World, world } from '@tocsin/testkit'
import { analysis, at } from './analysis.fixture.ts'
import { junit } from './reports.fixture.ts'

const steady = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`steady ${index}`, 'P']))
const artifact = (hours: number, letter: string): ArtifactSeed => ({
  name: 'junit',
  files: { 'junit.xml': junit({ adds: letter, ...steady }) },
  at: at(hours)
})

/** One in ten fails, and passes when it is run again. */
const runs = Array.from({ length: 200 }, (_, index): RunSeed => {
  const isFlake = index % 10 === 5
  const job = (conclusion: 'success' | 'failure', hours: number) => ({ at: at(hours), jobs: [{ name: 'test', conclusion, at: at(hours) }] })
  const [first, second] = [index, index + 0.5]
  return {
    ...{ id: index + 1, workflow: 'ci.yml', branch: 'main', at: at(first), sha: (index + 1).toString(16).padStart(6, '0').padEnd(40, 'a') },
    attempts: isFlake ? [job('failure', first), job('success', second)] : [job('success', first)],
    artifacts: isFlake ? [artifact(first + 0.1, 'F'), artifact(second + 0.1, 'P')] : [artifact(first + 0.1, 'P')]
  }
})

/** The runs of the reports that were downloaded, and whether these were of an attempt that failed. */
function readIn({ github }: World) {
  const [repo] = github.state.repos.values()
  return github.requests.flatMap(({ operation, path }) => {
    const one = operation === 'actions/download-artifact' ? repo?.artifacts.find(({ id }) => path.includes(`/${id}/`)) : undefined
    return one ? [{ run: one.runId, failed: Date.parse(one.createdAt) < Date.parse(at(one.runId - 1 + 0.4)) && one.runId % 10 === 6 }] : []
  })
}

/** CODEOWNERS may be in three places. */
const owners = 3

const flakes = (from: number) => runs.flatMap(({ id = 0 }) => (id % 10 === 6 && id >= from ? [id] : []))

test.each([
  ['few', '42', 80],
  ['enough', '60', 1]
])('with %s calls for reports, those of failures are read, newest first, and the rates are the truth', async (_, calls, from) => {
  await using scene = await world({ seed: { workflows: [{ file: 'ci.yml', name: 'CI' }], runs }, clock: () => Date.parse(at(201)) })
  const workspace = folderWith({})
  const asked = { artifacts: 'junit', 'max-calls': calls, logs: '0', alerts: 'false', audit: 'false' }
  const { outcome, log } = await analysis(scene, { hours: 201, ledger: folderWith({}), workspace, with: asked })
  expect([outcome, log.match(/##\[(?:error|warning)\].*/g)]).toEqual(['success', null])
  expect(scene.github.requests.length).toBeLessThanOrEqual(Number(calls) + owners)
  const read = readIn(scene)
  const failed = read.filter((one) => one.failed).map(({ run }) => run)
  expect(failed.filter((run) => run >= from).toSorted((a, b) => a - b)).toEqual(flakes(from))
  expect(read.length).toBeLessThan(40)

  const report = JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
  const adds = report.subjects.filter(({ level }: { level: string }) => level === 'test')
  expect(adds).toMatchObject([{ state: 'flaky', certainty: 'confirmed', test: { name: 'adds' }, rate: { failures: failed.length } }])
  // The failure, the attempt that passed, and nine passes more.
  expect(adds[0].rate.runs / failed.length).toBeCloseTo(11, -0.3)
  expect([adds[0].rate.q05 < 1 / 11, adds[0].rate.q95 > 1 / 11]).toEqual([true, true])
  expect(report.repositories[0].notes.join('\n')).toMatch(/^Left unread: \d+ reports of green jobs, whose tests count as passed\.$/m)
})
