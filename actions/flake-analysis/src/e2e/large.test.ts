import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { analysis, at } from './analysis.fixture.ts'
import { afterTests, junit } from './reports.fixture.ts'
import { testedRun } from './tested.fixture.ts'

const mib = 2 ** 20
const quiet = { alerts: 'false', audit: 'false', logs: '0' }
const said = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const reportIn = (workspace: string) => JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))

/** A report of so many bytes at least, of tests that print a lot. */
function writeLarge(path: string, bytes: number): number {
  const file = openSync(path, 'w')
  const output = 'a line that a test prints\n'.repeat(200)
  writeSync(file, '<testsuites><testsuite name="cart">')
  let [cases, written] = [0, 0]
  for (; written < bytes; cases += 1)
    written += writeSync(
      file,
      `<testcase classname="cart.Test" name="adds ${'abcdefghij'[cases % 10]} ${cases}" time="0.1"><system-out>${output}</system-out></testcase>`
    )
  writeSync(file, '</testsuite></testsuites>')
  closeSync(file)
  return cases
}

test('a report of 60 MiB is read within 300 MiB of memory', async () => {
  await using scene = await world()
  const workspace = folderWith({ 'out/small.xml': junit({ steady: 'P' }) })
  const cases = writeLarge(join(workspace, 'out/large.xml'), 60 * mib)
  const { outcome, log } = await afterTests(scene, {
    ...{ ledger: folderWith({}), run: 1, files: {}, workspace, env: { NODE_OPTIONS: '--max-old-space-size=300' } },
    with: { ...quiet, variant: 'all' }
  })
  expect([outcome, said(log)]).toEqual(['success', []])
  expect(reportIn(workspace).totals).toMatchObject({ reports: 2, testCases: cases + 1 })
})

test('an artifact above the limit is left out and named, and costs the others nothing', async () => {
  const runs = [0, 1, 2].map((index) => testedRun({ adds: index === 1 ? 'F' : 'P', steady: 'P' }, index))
  await using scene = await world({ seed: { workflows: [{ file: 'ci.yml', name: 'CI' }], runs }, clock: () => Date.parse(at(4)) })
  const [, second] = scene.github.state.repos.get('octo/app')?.artifacts ?? []
  Object.assign(second ?? {}, { zip: Buffer.alloc(64 * mib + 1) })
  const workspace = folderWith({})
  const { outcome, log } = await analysis(scene, { hours: 4, ledger: folderWith({}), workspace, with: { ...quiet, artifacts: 'junit' } })
  expect([outcome, said(log)]).toEqual(['success', []])
  const { totals, repositories } = reportIn(workspace)
  expect(totals).toMatchObject({ runs: 3, reports: 2, testCases: 4 })
  expect(repositories[0].notes).toEqual([
    `The artifact "junit" of run ${second?.runId} has more than 64 MiB and is not read: reports belong in an artifact of their own.`
  ])
})

test('the NDJSON of an analysis replaces that of the one before, and is whole', async () => {
  const runs = Array.from({ length: 12 }, (_, index) => testedRun({ adds: 'P', steady: 'P' }, index))
  await using scene = await world({ seed: { workflows: [{ file: 'ci.yml', name: 'CI' }], runs }, clock: () => Date.parse(at(13)) })
  const [workspace, path] = [folderWith({}), 'out.ndjson']
  const file = join(workspace, path)
  const lines = () =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const asked = { hours: 13, workspace, with: { ...quiet, artifacts: 'junit', 'ndjson-file': path } }
  await analysis(scene, { ...asked, ledger: folderWith({}) })
  const first = lines()
  // Longer than what follows: nothing of it may be left behind.
  writeFileSync(file, `${readFileSync(file, 'utf8')}${'left over\n'.repeat(10_000)}`)
  const before = statSync(file).size
  const { outcome, log } = await analysis(scene, { ...asked, ledger: folderWith({}) })
  expect([outcome, said(log)]).toEqual(['success', []])
  expect(statSync(file).size).toBeLessThan(before)
  expect(lines().length).toBe(first.length)
  expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true)
})
