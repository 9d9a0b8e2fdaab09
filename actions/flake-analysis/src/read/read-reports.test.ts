import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { folderWith } from '@tocsin/testkit'
import { zipOf } from '../reports/archive/zip.fixture.ts'
import type { Scope } from '../scope.ts'
import { artifactReader, noReports, readWorkspace } from './read-reports.ts'

const junit = (...names: string[]) =>
  `<testsuite name="cart">${names.map((name) => `<testcase classname="Cart" name="${name}" time="0.5"/>`).join('')}</testsuite>`
const scope = { branch: 'main', now: 1_767_600_000 } as Scope

const job = (id: number, more: object = {}) => ({
  ...{ id, run_id: 9, run_attempt: 1, name: `test (${id})`, status: 'in_progress', conclusion: null, runner_name: `box-${id}` },
  ...{ started_at: '2026-01-05T07:59:00Z', completed_at: null, labels: ['ubuntu-24.04'], steps: [] },
  html_url: `https://github.com/octo/app/actions/runs/9/job/${id}`,
  ...more
})

interface Around {
  reports?: readonly string[]
  variant?: string
  ifNone?: 'warn' | 'error' | 'ignore'
  runner?: string
  /** What GitHub says of the jobs of this run. */
  jobs?: readonly object[] | Error
}

/** With what was counted and said. */
async function read(
  files: Readonly<Record<string, string>>,
  { reports = ['**/*.xml'], variant, ifNone = 'error', runner = 'box-1', jobs = [job(1), job(2)] }: Around = {}
) {
  const [tally, said] = [noReports(), [] as string[]]
  const env = {
    ...{
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: 'e',
      GITHUB_WORKSPACE: folderWith(files),
      GITHUB_JOB: 'test'
    },
    ...{ GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: '1', GITHUB_RUN_NUMBER: '4', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF_NAME: 'main' },
    GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main'
  }
  const context = readContext({ env, readFile: () => '{}', warn: () => undefined })
  const request = async () => {
    if (jobs instanceof Error) throw jobs
    return { data: { total_count: jobs.length, jobs }, headers: {} }
  }
  const result = await readWorkspace({ 'if-no-reports': ifNone, reports: [...reports], variant }, scope, tally, {
    ...{ context, env: { RUNNER_NAME: runner }, github: async () => ({ request }) as never },
    progress: (line) => void said.push(line),
    warn: (line) => void said.push(`warning: ${line}`)
  })
  return { ...result, tally, said }
}

test('reports in the workspace are results of the running job', async () => {
  const { tests, tally, said, problem } = await read({ 'out/a.xml': junit('adds', 'pays'), 'out/b.xml': junit('ships') })
  expect(tests).toMatchObject({
    execution: { run: 9, attempt: 1, sha: 'a'.repeat(40), at: Date.UTC(2026, 0, 5, 7, 59) / 1000, place: 'default' },
    ...{ workflow: '.github/workflows/ci.yml', variant: 'test (1)', job: { name: 'test (1)', facts: { id: 1 } }, massFailure: false }
  })
  expect(tests?.cases.map(({ name }) => name)).toEqual(['adds', 'pays', 'ships'])
  expect([tally, said, problem]).toEqual([{ reports: 2, cases: 3, problems: [] }, ['Read 3 tests from 2 reports of this job'], undefined])
})

test.each<[what: string, around: Around, variant: string]>([
  ['a name of its own', { variant: 'mine' }, 'mine'],
  ['a runner that works on no job of the run', { runner: 'box-7' }, 'test'],
  ['a runner of several jobs', { jobs: [job(1), job(2, { runner_name: 'box-1' })] }, 'test'],
  ['no name of its runner', { runner: '' }, 'test']
])('with %s its tests go by "%s"', async (_, around, variant) => {
  const { tests, said } = await read({ 'a.xml': junit('adds') }, around)
  expect([tests?.variant, said]).toEqual([variant, ['Read 1 test from 1 report of this job']])
})

test('where GitHub does not say which job this is, its id has to do, and that is a warning unless a name was given', async () => {
  const jobs = new Error('HTTP 403')
  const { tests, said } = await read({ 'a.xml': junit('adds') }, { jobs })
  expect(tests?.variant).toBe('test')
  expect(said[1]).toMatch(/^warning: The name of this job could not be read: HTTP 403\n→ .*`variant`/)
  expect((await read({ 'a.xml': junit('adds') }, { jobs, variant: 'mine' })).said[1]).toBe(
    'The name of this job could not be read: HTTP 403'
  )
})

test('who names reports and has none is told why, and what to do', async () => {
  const { tests, problem, tally } = await read({ 'readme.md': '' }, { reports: ['**/*.xml', 'out/b.xml'] })
  expect(tests).toBeUndefined()
  expect(problem?.message).toMatch(/^No test report was found: .*\*\*\/\*\.xml.*; .*out\/b\.xml.*\.\n→ Run this step after the tests/)
  expect(tally).toMatchObject({ reports: 0, cases: 0, problems: [{}, {}] })
})

test.each<['warn' | 'ignore', said: RegExp[], problems: number]>([
  ['warn', [/^warning: No test report was found: /], 1],
  ['ignore', [], 0]
])('where none is no error but a reason to %s, it is no problem of the step', async (ifNone, expected, problems) => {
  const { tests, problem, tally, said } = await read({ 'readme.md': '' }, { ifNone })
  expect([tests, problem, tally.problems.length, said.length]).toEqual([undefined, undefined, problems, expected.length])
  for (const [index, one] of expected.entries()) expect(said[index]).toMatch(one)
})

test('reports without a test are no results', async () => {
  const { tests, tally, problem } = await read({ 'a.xml': '<testsuite/>' })
  expect([tests, tally.reports, tally.cases, problem]).toEqual([undefined, 1, 0, undefined])
})

test('reports that hold no test for what is wrong with them are an error where none would be one', async () => {
  const { problem } = await read({ 'a.xml': '<testsuite' })
  expect(problem?.message).toMatch(/^No test was found in any report: a\.xml line 1: .*\n→ Look whether the tests came to their end/s)
  expect((await read({ 'a.xml': '<testsuite' }, { ifNone: 'warn' })).problem).toBeUndefined()
})

test('of broken reports the first five are warned of, and all are counted', async () => {
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`r${index}.xml`, index === 0 ? junit('adds') : '<testsuite']))
  const { tests, tally, said } = await read(files)
  expect([tests?.cases.length, tally.problems.length]).toEqual([1, 7])
  const warnings = said.filter((line) => line.startsWith('warning: '))
  expect(warnings.slice(0, 5).every((line, index) => line.startsWith(`warning: r${index + 1}.xml: `))).toBe(true)
  expect(warnings.slice(5)).toEqual(['warning: 2 more problems with reports: the summary has them all.'])
})

test('artifacts are read one after another, and what is wrong says of which run', async () => {
  const tally = noReports()
  const reader = artifactReader(tally)
  const [whole, broken] = [zipOf({ name: 'a.xml', content: junit('adds') }), zipOf({ name: 'b.xml', content: junit('pays').slice(0, -5) })]
  expect((await reader(whole, { name: 'junit', run: 7, isOfFork: false })).map(({ name }) => name)).toEqual(['adds'])
  expect((await reader(broken, { name: 'junit\n::error::x', run: 8, isOfFork: false })).map(({ name }) => name)).toEqual(['pays'])
  expect(tally).toMatchObject({ reports: 2, cases: 2 })
  expect(tally.problems.map(({ file }) => file)).toEqual([expect.stringMatching(/^junit .*error.* of run 8, b\.xml$/)])
})

const many = (count: number) => junit(...Array.from({ length: count }, (_, index) => `t${index}`))

test.each([
  [false, 20_010, []],
  [true, 20_000, [{ file: 'junit of run 7, b.xml', problem: 'the reports together hold more than 20,000 tests; the rest is not read' }]]
])('of an artifact of a fork (%s) %i tests are read', async (isOfFork, cases, problems) => {
  const tally = noReports()
  const zip = zipOf({ name: 'a.xml', content: many(15_000) }, { name: 'b.xml', content: many(5_009) }, { name: 'c.xml', content: many(1) })
  expect(await artifactReader(tally)(zip, { name: 'junit', run: 7, isOfFork })).toHaveLength(cases)
  expect(tally).toMatchObject({ cases, problems })
})

test('a JSON report of a fork is held up to 16 MiB, and XML is read up to 64', async () => {
  const [tally, mib] = [noReports(), 2 ** 20]
  const json = JSON.stringify({ results: { tests: [{ name: 'a', status: 'passed', trace: 'x'.repeat(17 * mib) }] } })
  const xml = junit('adds').replace('>', `><!--${'x'.repeat(65 * mib)}-->`)
  const zip = zipOf({ name: 'a-ctrf.json', content: json, method: 0 }, { name: 'b.xml', content: xml, method: 0 })
  const of = { name: 'junit', run: 7 }
  await artifactReader(tally)(zip, { ...of, isOfFork: true })
  expect(tally.problems.map(({ problem }) => problem)).toEqual([
    'is larger than 64 MiB; it is not read',
    'is larger than 16 MiB; the rest is not read'
  ])
  const own = noReports()
  expect((await artifactReader(own)(zip, { ...of, isOfFork: false })).map(({ name }) => name)).toEqual(['a', 'adds'])
  expect(own.problems).toEqual([])
})
