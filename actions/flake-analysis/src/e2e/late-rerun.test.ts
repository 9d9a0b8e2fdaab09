import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import { type AttemptSeed, folderWith, titles, type World, world } from '@tocsin/testkit'
import { type Asked, analysis, at, seedOf } from './analysis.fixture.ts'

const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []

/** The runs that are there by now, those of `again` run once more, at an hour, and passed. */
function now({ github }: World, drawn: string, again: Readonly<Record<number, number>> = {}): void {
  github.state.repos.get('octo/app')?.runs.splice(0)
  const runs = (seedOf(drawn).runs ?? []).map((run, index) => {
    const [first] = run.attempts ?? []
    const passed: AttemptSeed = { jobs: [{ name: 'test', conclusion: 'success', steps: [{ name: 'npm test', conclusion: 'success' }] }] }
    const later = again[index]
    const attempts = first && later !== undefined ? [first, { ...passed, at: at(later) }] : run.attempts
    return { ...run, id: 1000 + index, number: index + 1, ...(attempts && { attempts }) }
  })
  github.seed({ runs })
}

async function analysed(scene: World, asked: Asked) {
  const workspace = folderWith({})
  const step = await analysis(scene, { workspace, ...asked, with: { audit: 'false', logs: '0', ...asked.with } })
  expect([step.outcome, errorsOf(step.log)]).toEqual(['success', []])
  return JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
}

const flakyIn = (report: { subjects: { level: string; state: string; certainty: string }[] }) =>
  report.subjects
    .filter(({ state, certainty }) => state === 'flaky' && certainty === 'confirmed')
    .map(({ level }) => level)
    .toSorted()

test('a failure of yesterday that passes when it is run again today is a new flake, and counts once', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const drawn = 'PPPPPPPPFPP'
  now(scene, drawn)
  const before = await analysed(scene, { hours: 11, ledger })
  expect([before.totals, flakyIn(before), titles(scene)]).toEqual([expect.objectContaining({ runs: 11, reruns: 0, failures: 1 }), [], []])
  now(scene, `${drawn}PP`, { 8: 30 })
  const after = await analysed(scene, { hours: 36, ledger })
  expect([after.totals, flakyIn(after)]).toEqual([
    expect.objectContaining({ runs: 13, reruns: 1, failures: 1 }),
    ['job', 'step', 'workflow']
  ])
  expect(titles(scene)).toEqual([expect.stringMatching(/^🔵 Flaky: /)])
  const whole = await analysed(scene, { hours: 36, ledger: folderWith({}), with: { alerts: 'false' } })
  const numbers = ({ totals, subjects }: typeof whole) => [
    totals.runs,
    totals.reruns,
    totals.failures,
    subjects.map(({ id, rate }: never) => [id, rate])
  ]
  expect(numbers(after)).toEqual(numbers(whole))
})

const onBranch = missingGit ? test.skip : test
onBranch('two analyses at once on a branch keep what one after the other keep', async () => {
  await using scene = await world({ seed: seedOf('') })
  const server = await gitServer()
  await using _ = { [Symbol.asyncDispose]: server.close }
  now(scene, 'PPPPLPPPPPLPPPPPPPLPPPPP')
  const more = { alerts: 'false', ledger: 'branch' }
  const asked = { hours: 24, ledger: '', serverUrl: server.origin, with: more }
  const both = await Promise.all([1, 2].map((runId) => analysed(scene, { ...asked, runId })))
  const next = await analysed(scene, { ...asked, hours: 72 })
  const alone = await analysed(scene, { hours: 72, ledger: folderWith({}), with: { alerts: 'false' } })
  for (const report of [...both, next]) {
    expect(report.totals).toMatchObject({ runs: 24, reruns: 3, failures: 3 })
    expect(flakyIn(report)).toEqual(['job', 'step', 'workflow'])
  }
  expect(next.subjects.map(({ rate }: { rate: unknown }) => rate)).toEqual(alone.subjects.map(({ rate }: { rate: unknown }) => rate))
  expect(server.git('branch')).toContain('tocsin-data')
})
