import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import type { JobSeed, World } from '@tocsin/testkit'
import { folderWith, titles, world } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { at } from './analysis.fixture.ts'
import { afterTests, filesBelow, junit } from './reports.fixture.ts'

const legs = ['test (linux)', 'test (windows)']

/** A run on the way, of which the job of one leg is this one. */
function begun(scene: World, run: number, attempt: number, leg: string) {
  const jobs = legs.map(
    (name): JobSeed => ({ name, status: 'in_progress', runner: name === leg ? 'GitHub Actions 1' : 'another', at: at(run) })
  )
  const known = scene.github.state.repos.get('octo/app')?.runs ?? []
  for (const one of known.filter(({ id }) => id === run)) known.splice(known.indexOf(one), 1)
  const before = Array.from({ length: attempt - 1 }, () => ({ jobs: legs.map((name): JobSeed => ({ name, conclusion: 'failure' })) }))
  scene.github.seed({
    runs: [{ id: run, workflow: 'ci.yml', branch: 'main', at: at(run), attempts: [...before, { status: 'in_progress', jobs }] }]
  })
}

const reportIn = (workspace: string) => JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
const namesOf = (json = '[]') => JSON.parse(json).map(({ job, variant, test: name }: Record<string, string>) => [job, variant, name])
const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []

test('the legs of a matrix share a ledger and are told apart; each asks GitHub for the name of its job alone', async () => {
  await using scene = await world()
  const ledger = folderWith({})
  const flaky: string[] = []
  for (const [run, attempt] of [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
    [3, 1]
  ] as const)
    for (const leg of legs) {
      begun(scene, run, attempt, leg)
      const before = scene.github.requests.length
      const fails = leg === 'test (linux)' && attempt === 1 && run < 3
      const { outcome, outputs, log } = await afterTests(scene, {
        ledger,
        run,
        attempt,
        files: { 'out/a.xml': junit({ adds: fails ? 'F' : 'P', steady: 'P' }) }
      })
      expect([outcome, errorsOf(log)]).toEqual(['success', []])
      expect(scene.github.requests.slice(before).map(({ operation }) => operation)[0]).toBe('actions/list-jobs-for-workflow-run-attempt')
      flaky.push(outputs.flaky ?? '')
    }
  expect(namesOf(flaky.at(-1))).toEqual([['test (linux)', 'test (linux)', 'cart › cart.Test › adds']])
  expect(titles(scene)).toEqual([expect.stringContaining('Flaky: cart > adds')])
})

const atOnce = async (scene: World, asked: { ledger: string; serverUrl?: string }) => {
  const files = { 'out/a.xml': junit({ adds: 'P', steady: 'F' }) }
  const steps = ['a', 'b', 'c', 'd'].map((variant) => afterTests(scene, { run: 1, files, ...asked, with: { variant, ...ledgerOf(asked) } }))
  for (const { outcome, log } of await Promise.all(steps)) expect([outcome, errorsOf(log)]).toEqual(['success', []])
  const { workspace } = await afterTests(scene, { run: 2, files, ...asked, with: { variant: 'a', ...ledgerOf(asked) } })
  return reportIn(workspace).totals
}

const ledgerOf = ({ ledger }: { ledger: string }) => (ledger === 'branch' ? { ledger } : {})

const ofAll = { runs: 2, tests: 8, failures: 2, testCases: 2 }

test('legs that end at once lose nothing, in a folder', async () => {
  await using scene = await world()
  expect(await atOnce(scene, { ledger: folderWith({}) })).toMatchObject(ofAll)
})

const onBranch = needs(missingGit, test)
onBranch('legs that end at once lose nothing, on a branch', async () => {
  await using scene = await world()
  const server = await gitServer()
  await using _ = { [Symbol.asyncDispose]: server.close }
  expect(await atOnce(scene, { ledger: 'branch', serverUrl: server.origin })).toMatchObject(ofAll)
  expect(server.git('branch')).toContain('tocsin-data')
})

test('two steps of one job read its unit tests and its e2e tests, and neither forgets the other', async () => {
  await using scene = await world()
  const ledger = folderWith({})
  const read = async (run: number, adds: string) => {
    await afterTests(scene, { ledger, run, files: { 'out/unit.xml': junit({ adds, sums: 'P' }) } })
    return afterTests(scene, { ledger, run, files: { 'out/e2e.xml': junit({ pays: 'P' }) } })
  }
  await read(1, 'P')
  const { summary, workspace } = await read(2, 'F')
  expect(reportIn(workspace).totals).toMatchObject({ runs: 2, tests: 3, failures: 1, testCases: 1 })
  expect(summary).toContain('adds')
})

test('a broken report costs the good ones nothing, and is named', async () => {
  await using scene = await world()
  const files = { 'out/good.xml': junit({ adds: 'P' }), 'out/cut.xml': '<testsuite><testcase name="a', 'out/empty.xml': '' }
  const { outcome, log, summary, workspace } = await afterTests(scene, {
    ledger: folderWith({}),
    run: 1,
    files,
    with: { variant: 'linux' }
  })
  expect(outcome).toBe('success')
  expect(errorsOf(log)).toEqual([
    '##[warning]out/cut.xml: line 1: the file ends inside a tag',
    expect.stringMatching(/^##\[warning\]out\/empty\.xml: is empty; read are JUnit, /)
  ])
  expect(log).toContain('Read 1 test from 3 reports of this job')
  expect(summary).toContain('Not in the numbers')
  expect(reportIn(workspace)).toMatchObject({
    totals: { tests: 1, testCases: 1 },
    problems: [{ file: 'out/cut.xml' }, { file: 'out/empty.xml' }]
  })
})

test('what a push breaks first is not told as broken before', async () => {
  await using scene = await world()
  const ledger = folderWith({})
  for (const run of [1, 2, 3, 4, 5, 6]) await afterTests(scene, { ledger, run, files: { 'out/a.xml': junit({ adds: 'P' }) } })
  const { summary } = await afterTests(scene, { ledger, run: 7, files: { 'out/a.xml': junit({ adds: 'F' }) } })
  expect(summary.split('\n')[0]).toBe('### 1 failure: perhaps yours')
  const next = await afterTests(scene, { ledger, run: 8, files: { 'out/a.xml': junit({ adds: 'F' }) } })
  expect(next.summary.split('\n')[0]).toBe('### The failure is on the default branch, too')
})

test.each<[ifNone: string | undefined, outcome: string, level: string | undefined]>([
  [undefined, 'success', 'warning'],
  ['warn', 'success', 'warning'],
  ['error', 'failure', 'error'],
  ['ignore', 'success', undefined]
])('a step that finds no report, with `if-no-reports: %s`, is a %s', async (ifNone, expected, level) => {
  await using scene = await world()
  const { outcome, log, outputs } = await afterTests(scene, {
    ...{ ledger: folderWith({}), run: 1, files: { 'build/unit.xml': junit({ adds: 'P' }) } },
    with: { reports: 'out/*.xml', ...(ifNone && { 'if-no-reports': ifNone }) }
  })
  expect(outcome).toBe(expected)
  const said = errorsOf(log)
  expect(said.map((line) => /^##\[(\w+)\]No test report was found: no file fits "out\/\*\.xml"; /.exec(line)?.[1])).toEqual(
    level ? [level] : []
  )
  expect(log.includes('→ Run this step after the tests, in the same job')).toBe(level !== undefined)
  expect(outputs.json).toBe('flake-report/flake-report.json')
})

test('a pattern that fits nothing beside one that does is warned of', async () => {
  await using scene = await world()
  const files = { 'out/good.xml': junit({ adds: 'P' }) }
  const asked = { reports: 'out/*.xml\nbuild/*.xml', variant: 'linux' }
  const { outcome, log } = await afterTests(scene, { ledger: folderWith({}), run: 1, files, with: asked })
  expect(outcome).toBe('success')
  expect(errorsOf(log)).toEqual([expect.stringMatching(/^##\[warning\]build\/\*\.xml: no file fits "build\/\*\.xml"; /)])
})

test('whoever may not read jobs is told that the legs of a matrix are not told apart', async () => {
  await using scene = await world({ grant: { permissions: { contents: 'write' } } })
  const files = { 'out/good.xml': junit({ adds: 'P' }) }
  const { outcome, log } = await afterTests(scene, { ledger: folderWith({}), run: 1, files })
  expect([outcome, errorsOf(log)]).toEqual(['success', [expect.stringContaining('The name of this job could not be read')]])
  expect(log).toContain('legs of a matrix are told apart by the input `variant` alone')
})

const hostile = [
  '::error::pwned',
  '\n::set-output name=flaky::owned\n##[error]owned',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) @everyone <@&1> | a | `b` | </code></details>',
  `${'n'.repeat(70_000)}`,
  '\u009b31mred\u009b0m \u202eevil\u202c',
  'ghp_0123456789abcdefghijABCDEFGHIJ012345'
]

test('names from strangers are words wherever they are shown, and no secret is', async () => {
  await using scene = await world()
  const ledger = folderWith({})
  const token = new URL(scene.discord.webhook()).pathname.split('/').at(-1) ?? ''
  const tests = [...hostile, `with ${token}`, 'with collector-s3cret']
  const asked = {
    'ndjson-file': 'out.ndjson',
    'metrics-file': 'out.prom',
    quarantine: 'json',
    'otlp-headers': 'Authorization: collector-s3cret',
    variant: 'linux'
  }
  const shown: string[] = []
  for (const [index, letter] of [...'FPFPF'].entries()) {
    const files = {
      'out/a.xml': junit(
        Object.fromEntries([...tests.map((name) => [name, letter]), ...Array.from({ length: 9 }, (_, at) => [`steady ${at}`, 'P'])])
      )
    }
    const step = await afterTests(scene, { ledger, run: 1, attempt: index + 1, files, with: asked })
    expect([step.outcome, step.undeclaredOutputs, errorsOf(step.log)]).toEqual(['success', [], []])
    expect(step.rawLog.match(/^\s*(?:::(?:error|set-output)|##\[error).*/gm)).toBeNull()
    const texts = filesBelow(step.workspace)
      .filter(({ path }) => !path.startsWith('out/'))
      .map(({ text }) => text)
    shown.push(step.rawLog.replace(/^\s*::add-mask::.*$/gm, ''), step.rawSummary, JSON.stringify(step.outputs), ...texts)
  }
  const messages = JSON.stringify(scene.discord.messages())
  for (const text of [...shown, messages]) expect(text).not.toMatch(/collector-s3cret|ghp_0123456789abc/)
  for (const text of [...shown, messages]) expect(text.includes(token)).toBe(false)
})
