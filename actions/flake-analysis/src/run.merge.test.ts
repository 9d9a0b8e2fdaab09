import { expect, test } from '@jest/globals'
import { folderWith, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at, seedOf } from './e2e/analysis.fixture.ts'
import { shardOf } from './gather/workflows.ts'
import { flakeJson } from './json/flake-json.ts'
import type { FlakeReport } from './model/report.ts'
import { sample } from './shown/sample.fixture.ts'
import { dayMs, monday, step } from './testing.ts'

async function joined(parts: Readonly<Record<string, FlakeReport>>) {
  const files = Object.entries(parts).map(([name, part]) => [`parts/${name}/flake-report.json`, flakeJson(part)])
  const sim = await startGithubSim({ seed: {}, clock: () => monday })
  try {
    const env = { GITHUB_WORKSPACE: folderWith(Object.fromEntries(files)) }
    return await step({ sim, now: monday, env, inputs: { merge: 'parts/**/flake-report.json' } })
  } finally {
    await sim.close()
  }
}

test('a part that was downloaded twice counts once, with a warning', async () => {
  const { report, said, error } = await joined({ a: sample, b: sample })
  expect([error, report.totals, report.repositories.length]).toEqual([undefined, sample.totals, sample.repositories.length])
  expect(said).toContain('parts/b/flake-report.json and parts/a/flake-report.json are the same report: it counts once.')
})

test('parts with costs in two currencies are refused', async () => {
  const { error } = await joined({ a: sample, b: { ...sample, currency: 'EUR' } })
  expect(error?.message).toContain(
    'several currencies, USD in parts/a/flake-report.json and EUR in parts/b/flake-report.json.\n→ Give the analysis of each part a `minute-price` in the same currency.'
  )
})

const [mine = '', other = ''] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  .map((name) => `${name}.yml`)
  .toSorted((a, b) => shardOf(`.github/workflows/${a}`, 2) - shardOf(`.github/workflows/${b}`, 2))
  .filter((_, index, all) => index === 0 || index === all.length - 1)

/** A report as Jest's reporter writes it: one test of a title, in a file. */
const reported = (file: string, letter: string) =>
  `<testsuites><testsuite name="${file}"><testcase classname="cart" name="adds" file="${file}" time="0.1">${letter === 'F' ? '<failure message="expected 3"/>' : ''}</testcase></testsuite></testsuites>`

/** Twelve runs of a workflow, an hour apart, whose test goes as it is drawn: `L` failed and passed when it was tried again. */
const runsOf = (workflow: string, file: string, drawn: string) =>
  [...drawn].map((letter, index): RunSeed => {
    const attempt = (conclusion: 'success' | 'failure', hours: number) => ({ at: at(index + hours), jobs: [{ name: 'test', conclusion }] })
    const artifact = (result: string, hours: number) => ({
      name: 'junit',
      at: at(index + hours),
      files: { 'a.xml': reported(file, result) }
    })
    return {
      ...{
        workflow,
        workflowName: workflow,
        branch: 'main',
        at: at(index),
        sha: (index + 1).toString(16).padStart(8, 'a').padEnd(40, '0')
      },
      attempts: letter === 'L' ? [attempt('failure', 0), attempt('success', 0.3)] : [attempt('success', 0)],
      artifacts: letter === 'L' ? [artifact('F', 0.1), artifact('P', 0.4)] : [artifact('P', 0.1)]
    }
  })

/** The list of an analysis of all, and that of its two parts; what was said of each. */
async function listsOf(otherFile: string) {
  const now = monday + dayMs
  const sim = await startGithubSim({
    seed: { ...seedOf(''), runs: [...runsOf(mine, 'a.test.js', 'PPLPPLPPLPPP'), ...runsOf(other, otherFile, 'PPPPPPPPPPPP')] },
    clock: () => now,
    limits: { perHour: 100_000, pointsPerMinute: 100_000 }
  })
  try {
    const of = async (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
      const done = await step({ sim, now, env, inputs: { audit: 'false', alerts: 'false', logs: '0', artifacts: 'junit', ...inputs } })
      expect(done.error).toBeUndefined()
      return done
    }
    const shown = ({ files, said }: Awaited<ReturnType<typeof step>>) => [
      files.get('flake-report/quarantine-jest.txt'),
      said.filter((line) => line.includes('quarantine list'))
    ]
    const parts = await Promise.all(['1/2', '2/2'].map(async (shard) => of({ shard })))
    const texts = parts.map(({ files }, index) => [`parts/${index}/flake-report.json`, files.get('flake-report/flake-report.json') ?? ''])
    const joined = await of(
      { merge: 'parts/*/flake-report.json', quarantine: 'jest' },
      { GITHUB_WORKSPACE: folderWith(Object.fromEntries(texts)) }
    )
    return { whole: shown(await of({ quarantine: 'jest' })), joined: shown(joined), names: joined.report.testNames }
  } finally {
    await sim.close()
  }
}

test('a list of joined parts skips no good test that another part has', async () => {
  const { whole, joined, names } = await listsOf('b.test.js')
  expect(joined).toEqual(whole)
  expect(joined).toEqual(['^', [expect.stringContaining('another test is called the same for this tool')]])
  expect(names).toBeUndefined()
})

test('what is the same test in both parts is listed, as in one analysis', async () => {
  const { whole, joined } = await listsOf('a.test.js')
  expect([whole, joined]).toEqual([
    ['^(?!(?:cart adds)$)', []],
    ['^(?!(?:cart adds)$)', []]
  ])
})
