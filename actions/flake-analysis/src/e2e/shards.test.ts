import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import { folderWith, type RepoSeed, type RunSeed, type World, world } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { analysis, at, seedOf, workflowFile } from './analysis.fixture.ts'

const quiet = { alerts: 'false', audit: 'false', logs: '0' }
/** Few enough that the jobs of all green runs are read. */
const stories = {
  'build.yml': 'PPPLPPPPLP',
  'docs.yml': 'PPPPPPPPPP',
  'e2e.yml': 'PLPPLPPLPP',
  'lint.yml': 'PPPPPPFFFF',
  'unit.yml': 'PPPPPPPLPP'
}
const files = Object.keys(stories)
const seed: RepoSeed = {
  workflows: files.map((file) => ({ file, name: file.slice(0, -4) })),
  files: Object.fromEntries(files.map((file) => [`.github/workflows/${file}`, workflowFile])),
  runs: Object.entries(stories)
    .flatMap(
      ([file, drawn]) => seedOf(drawn).runs?.map((run): RunSeed => ({ ...run, workflow: file, workflowName: file.slice(0, -4) })) ?? []
    )
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))
}

/** One step, and the text of its report. */
async function reportOf(scene: World, serverUrl: string, asked: Readonly<Record<string, string>>, workspace = folderWith({})) {
  const { outcome, log } = await analysis(scene, {
    ...{ hours: 20, ledger: '', workspace, serverUrl },
    with: { ...quiet, ledger: 'branch', ...asked }
  })
  expect([outcome, log.match(/##\[(?:error|warning)\].*/g)]).toEqual(['success', null])
  return readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8')
}

interface Report {
  subjects: readonly { id: string }[]
  workflows: readonly { workflow: string }[]
}
/** Without where and how far the parts were read; sums of cents differ behind the tenth digit. */
function numbersOf(text: string, origin: string) {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)
  const { repositories: _, generatedAt: __, power: ___, ...report } = JSON.parse(text.replaceAll(origin, ''), round)
  const { subjects, workflows }: Report = report
  const by = <T>(items: readonly T[], key: (item: T) => string) => items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return { ...report, subjects: by(subjects, ({ id }) => id), workflows: by(workflows, ({ workflow }) => workflow) }
}

needs(missingGit, test)('shards that share a ledger on a branch come together to the numbers of one analysis', async () => {
  await using scene = await world({ seed, clock: () => Date.parse(at(20)) })
  const [sharded, whole] = await Promise.all([gitServer(), gitServer()])
  await using _ = { [Symbol.asyncDispose]: async () => void (await Promise.all([sharded.close(), whole.close()])) }
  for (const round of ['the first reading', 'the next one']) {
    const one = await reportOf(scene, whole.origin, {})
    const parts = await Promise.all(['1/2', '2/2'].map((shard) => reportOf(scene, sharded.origin, { shard })))
    for (const part of parts) expect([round, JSON.parse(part).totals.runs > 0]).toEqual([round, true])
    const workspace = folderWith(Object.fromEntries(parts.map((part, index) => [`parts/${index + 1}/flake-report.json`, part])))
    const merged = await reportOf(scene, sharded.origin, { merge: 'parts/**/flake-report.json' }, workspace)
    expect(numbersOf(merged, sharded.origin)).toEqual(numbersOf(one, whole.origin))
    expect(JSON.parse(one).totals).toMatchObject({ runs: 50 })
  }
})
