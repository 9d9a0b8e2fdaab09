import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, type RepoSeed, type RunSeed, world } from '@tocsin/testkit'
import { analysis, at, seedOf, workflowFile } from './analysis.fixture.ts'

const quiet = { alerts: 'false', audit: 'false', logs: '0' }

interface Subject {
  level: string
  workflow: string
  state: string
  rate: { failures: number; runs: number }
}

/** The report of one analysis, when `hours` of the story have passed. */
async function reportOf(seed: RepoSeed, hours: number, asked: Readonly<Record<string, string>> = {}) {
  await using scene = await world({ seed, clock: () => Date.parse(at(hours)) })
  const workspace = folderWith({})
  const { outcome, log } = await analysis(scene, { hours, ledger: folderWith({}), workspace, with: { ...quiet, ...asked } })
  expect([outcome, log.match(/##\[(?:error|warning)\].*/g)]).toEqual(['success', null])
  const report = JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
  return { ...report, seen: report.subjects.map(({ level, state, rate }: Subject) => [level, state, rate.failures, rate.runs]) }
}

test('`now` in the past gives the report as of then', async () => {
  const [before, after] = ['PPPLPPPPLPPPPPPLPPPP', 'LLLPLLPFFFFFFFF']
  const truth = await reportOf(seedOf(before), 19.5)
  const replayed = await reportOf(seedOf(before + after), 60, { now: at(19.5) })
  expect(truth.totals).toMatchObject({ runs: 20, reruns: 3 })
  const { totals, window, seen } = truth
  expect({ totals: replayed.totals, window: replayed.window, seen: replayed.seen }).toEqual({ totals, window, seen })
  const later = await reportOf(seedOf(before + after), 60)
  expect(later.totals).toMatchObject({ runs: 35, reruns: 8 })
})

/** A run each six hours for twenty days. */
const slowly = (drawn: string): RepoSeed => {
  const seed = seedOf(drawn)
  return { ...seed, runs: seed.runs?.map((run, index) => ({ ...run, at: at(index * 6) })) ?? [] }
}

test('`days: 7` leaves older runs out, also those that the ledger has', async () => {
  const drawn = `${'PPL'.repeat(17)}${'P'.repeat(29)}`
  const seed = slowly(drawn)
  await using scene = await world({ seed, clock: () => Date.parse(at(480)) })
  const ledger = folderWith({})
  const totals = []
  for (const days of ['30', '7']) {
    const workspace = folderWith({})
    const { outcome } = await analysis(scene, { hours: 480, ledger, workspace, with: { ...quiet, days } })
    const report = JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
    totals.push([outcome, report.totals.runs, report.totals.reruns, report.totals.failures, report.window.from])
  }
  const alone = await reportOf(seed, 480, { days: '7' })
  expect(totals).toEqual([
    ['success', 80, 17, 17, at(-240).replace('Z', '.000Z')],
    ['success', 28, 0, 0, at(312).replace('Z', '.000Z')]
  ])
  expect([alone.totals.runs, alone.totals.reruns, alone.subjects]).toEqual([28, 0, []])
})

/** The same story in several workflows. */
function inEach(files: readonly string[]): RepoSeed {
  const { runs = [] } = seedOf('PPPLPPPPLPPPPPP')
  const of = (file: string) => runs.map((run): RunSeed => ({ ...run, workflow: file, workflowName: file.split('.')[0] ?? '' }))
  return {
    workflows: files.map((file) => ({ file, name: file.split('.')[0] ?? '' })),
    files: Object.fromEntries(files.map((file) => [`.github/workflows/${file}`, workflowFile])),
    runs: files.flatMap(of).toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))
  }
}

test.each<[wanted: string, read: string[]]>([
  ['test*.yml', ['test-unit.yml', 'test.yml']],
  ['deploy\ntest-*', ['deploy.yml', 'test-unit.yml']],
  ['.github/workflows/deploy.yml', ['deploy.yml']]
])('`workflows: %j` reads those and no other', async (workflows, expected) => {
  const report = await reportOf(inEach(['test-unit.yml', 'test.yml', 'deploy.yml', 'latest.yml']), 20, { workflows })
  const found = new Set(report.subjects.map(({ workflow }: Subject) => workflow.replace('.github/workflows/', '')))
  expect([[...found].toSorted(), report.totals.runs]).toEqual([expected, 15 * expected.length])
})

test('`branch` tells whose runs show what is broken', async () => {
  const { runs = [], ...seed } = seedOf('PPPPPPPPPPPPFFFFFF')
  const release = runs.map((run): RunSeed => ({ ...run, branch: 'release', sha: `b${run.sha?.slice(1)}` }))
  const of = (branch?: string) => reportOf({ ...seed, runs: release }, 20, branch === undefined ? {} : { branch })
  const [own, other] = [await of('release'), await of()]
  expect(own.subjects.map(({ state }: Subject) => state)).toContain('broken')
  expect(own.repositories[0].defaultBranch).toBe('release')
  expect(other.subjects.map(({ state }: Subject) => state)).not.toContain('broken')
})

test('what no input finds is one warning each, and in the report', async () => {
  await using scene = await world({ seed: inEach(['test.yml', 'deploy.yml']), clock: () => Date.parse(at(20)) })
  const workspace = folderWith({})
  const asked = { ...quiet, branch: 'master', workflows: 'test.yml\ndeploi.yml', artifacts: 'junit-*' }
  const { outcome, log } = await analysis(scene, { hours: 20, ledger: folderWith({}), workspace, with: asked })
  const warnings = [
    'No workflow of octo/app matches "deploi.yml"; there are: test, deploy. Correct the input `workflows`: names, file names such as ci.yml, or globs.',
    'No artifact matches "junit-*"; there are none. Correct the input `artifacts`: names of artifacts with test reports, or globs.',
    'No run that is known shows what is broken on the branch "master": those that were read now are of main. Is the input `branch` right?'
  ]
  expect([outcome, log.match(/##\[(?:error|warning)\].*/g)]).toEqual(['success', warnings.map((line) => `##[warning]${line}`)])
  const report = JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
  expect(report.repositories[0].notes).toEqual(warnings)
  expect(log.trimEnd().split('\n').at(-1)).toMatch(/; 15 runs and 0 tests known; 0 new reports read; report in flake-report\/$/)
})
