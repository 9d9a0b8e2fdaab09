import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, type RunSeed, type World, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'

const errorsOf = ({ log }: { log: string }) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const [old, calm, fresh] = ['PPPPLPPPPPLPPPPPPPLPPPPP', 'P'.repeat(24), 'PPPLPPPLPPPPLPPPPPLPPPPP']

/** What had happened by then, of runs that are one an hour. */
function now({ github }: World, drawn: string, older: readonly RunSeed[]): void {
  github.state.repos.get('octo/app')?.runs.splice(0)
  github.seed({ runs: older.map((run, index) => ({ id: 100 + index, ...run })) })
  github.seed({ runs: (seedOf(drawn).runs ?? []).map((run, index) => ({ ...run, id: 1000 + index, number: index + 1 })) })
}

interface Place {
  workspace?: string
  older?: readonly RunSeed[]
}

async function analysed(
  scene: World,
  ledger: string,
  drawn: string,
  more: Record<string, string> = {},
  { older = [], workspace = folderWith({}) }: Place = {}
) {
  now(scene, drawn, older)
  const given = { alerts: 'false', audit: 'false', logs: '0', 'fail-on-new-flake': 'true', ...more }
  const step = await analysis(scene, { hours: drawn.length, ledger, workspace, with: given })
  const { json } = step.outputs
  const report = json === undefined ? undefined : JSON.parse(readFileSync(join(workspace, json), 'utf8'))
  const fresh: string[] = (report?.subjects ?? []).flatMap(({ level, isNew }: { level: string; isNew: boolean }) => (isNew ? level : []))
  return { ...step, fresh, complete: report?.repositories[0].complete }
}

const levels = ['job', 'step', 'workflow']

test('what is flaky at the first look is not new; what begins later is, once', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const first = await analysed(scene, ledger, calm)
  expect([first.outcome, first.fresh]).toEqual(['success', []])
  const second = await analysed(scene, ledger, calm + fresh)
  expect([second.outcome, second.fresh.toSorted()]).toEqual(['failure', levels])
  expect(errorsOf(second)).toEqual([expect.stringMatching(/^##\[error\]3 new flakes: /)])
  expect(JSON.parse(second.outputs.flaky ?? '')).toHaveLength(3)
  const third = await analysed(scene, ledger, `${calm}${fresh}P`)
  expect([third.outcome, third.fresh, JSON.parse(third.outputs.flaky ?? '').length]).toEqual(['success', [], 3])
})

test('a first look that finds flakes stays green, and so does the next one', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  for (const drawn of [old, `${old}P`]) {
    const { outcome, outputs, fresh } = await analysed(scene, ledger, drawn)
    expect([outcome, fresh, JSON.parse(outputs.flaky ?? '').length]).toEqual(['success', [], 3])
  }
})

test('what the rest of the first look finds is not new', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const older = (seedOf(old).runs ?? []).map((run) => ({ ...run, workflow: 'lint.yml', workflowName: 'Lint' }))
  const drawn = calm + old.repeat(4)
  const lintIn = ({ outputs: { flaky = '' } }: Awaited<ReturnType<typeof analysed>>) => flaky.includes('lint.yml')
  await using tight = await world({ seed: seedOf(''), limits: { perHour: 112 } })
  const first = await analysed(tight, ledger, drawn, {}, { older })
  expect([first.outcome, first.complete, lintIn(first)]).toEqual(['success', false, false])
  const second = await analysed(scene, ledger, drawn + calm, {}, { older })
  expect([second.outcome, second.complete, lintIn(second), second.fresh]).toEqual(['success', true, true, []])
})

test('what the first look had no calls for is not new', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const drawn = calm + old.repeat(2)
  const first = await analysed(scene, ledger, drawn, { 'max-calls': '10' })
  expect([first.outcome, first.complete, first.fresh]).toEqual(['success', true, []])
  const second = await analysed(scene, ledger, `${drawn}P`, { 'max-calls': '900' })
  expect([second.outcome, second.complete, second.fresh, JSON.parse(second.outputs.flaky ?? '').length]).toEqual(['success', true, [], 3])
})

test('other workflows, when they are asked for, have a first look of their own', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  await analysed(scene, ledger, old, { artifacts: 'none' })
  expect(await analysed(scene, ledger, `${old}${fresh}`)).toMatchObject({ outcome: 'success', fresh: [] })
})

test('the step that joins parts fails by what is new in one of them', async () => {
  await using scene = await world({ seed: seedOf('') })
  const [ledger, workspace] = [folderWith({}), folderWith({})]
  const joined = async (drawn: string) => {
    for (const part of [1, 2])
      await analysed(
        scene,
        ledger,
        drawn,
        { shard: `${part}/2`, 'report-dir': `parts/${part}`, 'fail-on-new-flake': 'false' },
        { workspace }
      )
    return analysed(scene, ledger, drawn, { merge: 'parts/*/flake-report.json' }, { workspace })
  }
  expect(await joined(old)).toMatchObject({ outcome: 'success', fresh: [] })
  expect(await joined(old + calm.repeat(2))).toMatchObject({ outcome: 'success', fresh: [] })
  const again = await joined(old + calm.repeat(2) + fresh)
  expect([again.outcome, again.fresh.toSorted()]).toEqual(['failure', levels])
})

test('without a ledger nothing is new, which is said in place of a step that never fails', async () => {
  await using scene = await world({ seed: seedOf('') })
  const { outcome, log } = await analysed(scene, '', old, { ledger: 'none' })
  expect([outcome, errorsOf({ log })]).toEqual([
    'failure',
    ['##[error]`fail-on-new-flake` with `ledger: none`: without a ledger nobody knows which flakes are new.']
  ])
  expect(scene.github.requests).toEqual([])
})

test('what was only suspected is new once it is proven', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  await analysed(scene, ledger, calm)
  const isolated = `${calm}PPPPFPPPPPFPPPPPPPFPPPPP`
  const suspected = await analysed(scene, ledger, isolated)
  expect([suspected.outcome, suspected.fresh.toSorted()]).toEqual(['success', levels])
  const proven = await analysed(scene, ledger, `${isolated}${fresh}`)
  expect([proven.outcome, proven.fresh.toSorted()]).toEqual(['failure', levels])
})

test('what runs of forks made suspect is believed no more for it the next time', async () => {
  await using scene = await world({ seed: seedOf('') })
  const [ledger, workspace] = [folderWith({}), folderWith({})]
  const theirs = { event: 'pull_request', branch: 'topic', fork: 'mallory/app' }
  const older = (seedOf('LPLPLPLPLPLPLPLPLPLPLPLP').runs ?? []).map((run, index) => ({
    ...run,
    ...theirs,
    id: 5000 + index,
    sha: `f${run.sha?.slice(1)}`
  }))
  for (const drawn of [calm, `${calm}LPPPP`]) {
    const { outcome, outputs } = await analysed(scene, ledger, drawn, {}, { older, workspace })
    const { subjects } = JSON.parse(readFileSync(join(workspace, outputs.json ?? ''), 'utf8'))
    const judged = subjects.map(({ level, certainty, ofForks }: Record<string, unknown>) => [level, certainty, ofForks])
    // Of a step that only forks ran no passes are known.
    expect([outcome, judged.toSorted()]).toEqual(['success', ['job', 'workflow'].map((level) => [level, 'suspected', true])])
  }
})
