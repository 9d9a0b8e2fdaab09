import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, type RunSeed, type World, world } from '@tocsin/testkit'
import { analysis, at } from './analysis.fixture.ts'
import { testedRun } from './tested.fixture.ts'

const hours = 61
const quiet = { alerts: 'false', audit: 'false', logs: '0', artifacts: 'junit' }

/** Each fourth commit fails a test that passes when it is run again. */
const runs = Array.from({ length: 60 }, (_, index): RunSeed => {
  const flakes = index % 4 === 3
  const { jobs = [], ...run } = testedRun({ adds: flakes ? 'F' : 'P', steady: 'P' }, index)
  const passed = jobs.map((job) => ({ ...job, conclusion: 'success' as const, steps: [] }))
  return {
    ...run,
    sha: (index + 1).toString(16).padStart(6, '0').padEnd(40, 'a'),
    attempts: flakes ? [{ jobs }, { jobs: passed }] : [{ jobs }]
  }
})
const seed = { workflows: [{ file: 'ci.yml', name: 'CI' }], runs }

/** An analysis in a world of its own: what went wrong in the one before is over. */
async function analysed(ledger: string, trouble: (scene: World) => object = () => ({})) {
  await using scene = await world({ seed, clock: () => Date.parse(at(hours)) })
  const workspace = folderWith({})
  const step = await analysis(scene, { hours, ledger, workspace, with: quiet, ...trouble(scene) })
  const { json } = step.outputs
  const report = json === undefined ? undefined : JSON.parse(readFileSync(join(workspace, json), 'utf8'))
  return { ...step, report, calls: scene.github.requests.length, said: step.log.match(/##\[(?:error|warning)\].*/g) ?? [] }
}

interface Report {
  totals: Record<'reports' | 'testCases', number>
  subjects: readonly Subject[]
}
interface Subject {
  id: string
  state: string
  rate: { failures: number; runs: number }
}
/** How many reports were read is told of each analysis by itself. */
const numbersOf = ({ totals: { reports: _, testCases: __, ...totals }, subjects }: Report) => ({
  totals,
  subjects: subjects.map(({ id, state, rate: { failures, runs: of } }) => [id, state, failures, of]).toSorted()
})

const undisturbed = await analysed(folderWith({}))

test('the story is one that is worth reading', () => {
  expect([undisturbed.outcome, undisturbed.said, undisturbed.report.repositories[0].complete]).toEqual(['success', [], true])
  expect(undisturbed.report.totals).toMatchObject({ runs: 60, reruns: 15 })
  expect(undisturbed.calls).toBeGreaterThan(30)
})

// Far behind any clock, for the client goes by the real one.
const reset = '9999999999'
const used = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
const limits: [kind: string, answer: { status: number; headers: Record<string, string>; body: object }, until: string][] = [
  [
    'the primary limit',
    { status: 403, headers: used, body: { message: 'API rate limit exceeded for installation ID 1.' } },
    '2286-11-20 17:46'
  ],
  [
    'a secondary limit',
    { status: 429, headers: { 'retry-after': '1200' }, body: { message: 'You have exceeded a secondary rate limit.' } },
    '2026-01-07 13:20'
  ]
]
test.each(limits)(
  '%s in mid-reading keeps what was read, says until when, and the next analysis goes on from there',
  async (_, answer, until) => {
    const ledger = folderWith({})
    const first = await analysed(ledger, ({ github }) => {
      github.fail({ ...answer, operation: 'actions/list-jobs-for-workflow-run', skip: 40, times: 1000 })
      return {}
    })
    expect([first.outcome, first.said, first.report.repositories[0].complete]).toEqual(['success', [], false])
    expect(first.report.repositories[0].notes.join('\n')).toContain(
      `GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${until} UTC at the earliest.`
    )
    expect(first.summary).toContain('rate limit for the token is used up')
    const next = await analysed(ledger)
    expect([next.outcome, next.said, next.report.repositories[0].complete]).toEqual(['success', [], true])
    expect(numbersOf(next.report)).toEqual(numbersOf(undisturbed.report))
    expect(next.calls).toBeLessThan(undisturbed.calls)
    // Nothing is read twice, and nothing left out.
    expect(first.report.totals.reports + next.report.totals.reports).toBe(60)
  }
)

const deaths: [how: string, trouble: (scene: World) => object][] = [
  [
    'a machine that is gone',
    ({ github }) => {
      github.fail({ operation: 'actions/list-jobs-for-workflow-run', skip: 40, times: 1000, delayMs: 3_000 })
      return { cancelAfterMs: 1_500, graceMs: { interrupt: 0, terminate: 0 } }
    }
  ],
  [
    'a call that GitHub refuses',
    ({ github }) => {
      github.fail({ operation: 'actions/list-jobs-for-workflow-run', skip: 40, times: 1000, status: 422 })
      return {}
    }
  ]
]
test.each(deaths)('after %s the next analysis ends with the same numbers', async (_, trouble) => {
  const ledger = folderWith({})
  const first = await analysed(ledger, trouble)
  if (first.report)
    expect(first.report.repositories[0]).toMatchObject({
      complete: false,
      notes: [expect.stringMatching(/^GitHub could not be read to the end: /)]
    })
  const next = await analysed(ledger)
  expect([next.outcome, next.said, next.report.repositories[0].complete]).toEqual(['success', [], true])
  expect(numbersOf(next.report)).toEqual(numbersOf(undisturbed.report))
})
