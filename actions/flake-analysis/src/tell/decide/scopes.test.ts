import { expect, test } from '@jest/globals'
import { defaultPolicy } from '@tocsin/notifier'
import { jsonOf } from '../../kept/json-checks.ts'
import type { FlakeReport, RepositoryPart } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { named, reportOf } from '../subject.fixture.ts'
import { decideTellings } from './decide.ts'
import { leaseMs } from './lease.ts'
import { withTold } from './outbox.ts'
import { noTellings } from './state.ts'
import { tellStateFrom } from './state-json.ts'
import { dayMs, monday } from './story.fixture.ts'
import { viewed } from './views.ts'

const [app, web] = ['octo/app', 'octo/web']
const [ci, deploy] = ['ci.yml', 'deploy.yml'].map((name) => `.github/workflows/${name}`) as [string, string]
const part = (name: string, changes: Partial<RepositoryPart> = {}): RepositoryPart => ({
  ...{ name, url: `https://github.com/${name}`, defaultBranch: 'main', complete: true, notes: [] },
  ...changes
})
const flake = (name: string, repository = app, workflow = ci): SubjectReport => ({ ...named(name, { isNew: false }), repository, workflow })

const broken = (name: string): SubjectReport => ({ ...flake(name), state: 'broken' })

interface Step {
  of: readonly RepositoryPart[]
  finds?: readonly SubjectReport[]
  changes?: Partial<FlakeReport>
}

/** What one step after the other tells, each with the report of its own. */
function tellings(steps: readonly Step[], first: unknown = noTellings) {
  let state = tellStateFrom(first)
  return steps.map(({ of, finds = [], changes = {} }, index) => {
    const now = monday + index * (dayMs + leaseMs)
    const report = viewed(reportOf(finds, { repositories: of, generatedAt: new Date(now).toISOString(), left: undefined, ...changes }))
    const decided = decideTellings(report, tellStateFrom(jsonOf(state)), { by: `run ${index}`, now, policy: defaultPolicy })
    state = withTold(
      decided.after,
      decided.tellings.map((alert) => ({ alert, fate: 'sent' as const })),
      `run ${index}`
    )
    return decided.tellings
      .map(({ kind, change, members }) => `${change} ${kind}: ${members.map(({ name }) => name).join(', ')}`)
      .join(' | ')
  })
}

const ofRelease = (...finds: SubjectReport[]): Step => ({ of: [part(app, { branch: 'release' })], finds })
const ofApp = (...finds: SubjectReport[]): Step => ({ of: [part(app)], finds })
const ofWeb = (...finds: SubjectReport[]): Step => ({ of: [part(web)], finds })
const ofCi = (...finds: SubjectReport[]): Step => ({ of: [part(app, { workflows: ['ci.yml'] })], finds })
const ofDeploy = (...finds: SubjectReport[]): Step => ({ of: [part(app, { workflows: ['deploy.yml'] })], finds })

test.each<[what: string, steps: readonly Step[], told: readonly string[]]>([
  [
    'a repository whose step says nothing of another',
    [ofApp(), ofWeb(), ofApp(flake('a')), ofWeb(), ofApp(flake('a')), ofWeb(flake('b', web)), ofApp(), ofWeb(flake('b', web))],
    ['', '', 'new flaky: a', '', '', 'new flaky: b', 'recovered flaky: a', '']
  ],
  [
    'workflows with a step each',
    [ofCi(), ofDeploy(), ofCi(flake('a')), ofDeploy(flake('b', app, deploy)), ofCi(flake('a')), ofDeploy(), ofCi()],
    ['', '', 'new flaky: a', 'new flaky: b', '', 'recovered flaky: b', 'recovered flaky: a']
  ],
  [
    'the first look at other workflows is an overview of its own',
    [ofCi(), ofDeploy(flake('b', app, deploy), flake('c', app, deploy)), ofDeploy(flake('b', app, deploy), flake('c', app, deploy))],
    ['', 'new overview: b, c', '']
  ],
  ['what is known from a look at all is in no other overview', [ofApp(flake('a')), ofCi(flake('a'))], ['new overview: a', '']],
  [
    'branches: a flake is told once, by whichever finds it first, and what is broken for each',
    [
      ...[ofApp(), ofRelease(), ofApp(flake('a')), ofRelease(flake('a')), ofApp(flake('a')), ofRelease(broken('a'))],
      ...[ofApp(flake('a')), ofApp(), ofRelease(broken('a')), ofRelease(flake('b')), ofApp(flake('b'))]
    ],
    [...['', '', 'new flaky: a', '', '', 'new broken: a'], ...['', 'recovered flaky: a', '', 'recovered broken: a | new flaky: b', '']]
  ],
  [
    'what one branch has is in the overview of no other',
    [ofApp(flake('a')), ofRelease(flake('a'), flake('b'))],
    ['new overview: a', 'new overview: b']
  ],
  [
    'shards, of which one was missing at first: there is one overview when all are there',
    [
      { of: [part(app, { shard: '2/2' })], finds: [flake('a')] },
      { of: [part(app, { shard: '1/2' }), part(app, { shard: '2/2' })], finds: [flake('a'), flake('b', app, deploy)] },
      { of: [part(app, { shard: '1/2' })] },
      { of: [part(app, { shard: '1/2' }), part(app, { shard: '2/2' })], finds: [flake('a'), flake('b', app, deploy)] }
    ],
    ['', 'new overview: a, b', '', '']
  ],
  [
    'several joined, and one of them missing for a day',
    [
      { of: [part(app), part(web)] },
      { of: [part(app), part(web)], finds: [flake('a'), flake('b', web)] },
      { of: [part(app)], finds: [flake('a')] },
      { of: [part(app), part(web)], finds: [flake('a'), flake('b', web)] }
    ],
    ['', 'new flaky: a | new flaky: b', '', '']
  ],
  [
    'a look that left subjects out makes those of another repository no older',
    [ofApp(), { ...ofApp(), changes: { omitted: 3 } }, ofWeb(), ofApp(flake('a')), ofApp(flake('a'), flake('b'))],
    ['', '', '', '', 'new flaky: b']
  ]
])('%s', (_, steps, told) => expect(tellings(steps)).toEqual(told))

/** As an older version kept it: without places. */
function older(...repositories: readonly string[]) {
  const member = { id: named('a').id, state: 'flaky', name: 'a' }
  const alert = {
    ...{ id: 'flaky-a-202601010900', kind: 'flaky', openedAt: '2026-01-01T09:00:00.000Z', severity: 'P3', members: [member] },
    ...{ more: 0, change: 'new', turn: 1, told: 1 }
  }
  const seen = repositories.map((name) => [name, { since: '2026-01-01T09:00:00.000Z', seen: true }])
  return { version: 1, known: { [member.id]: 'flaky' }, repositories: Object.fromEntries(seen), alerts: [alert], fixed: [], began: [] }
}

test.each<[what: string, before: object, steps: readonly Step[], told: readonly string[]]>([
  ['the one repository that it was told of says so', older(app), [ofApp()], ['recovered flaky: a']],
  ['some of its workflows do not', older(app), [ofDeploy(), ofCi()], ['', '']],
  ['one of two repositories does not', older(app, web), [ofWeb(), ofApp()], ['', '']],
  ['both in one report do', older(app, web), [{ of: [part(web), part(app)] }], ['recovered flaky: a']],
  [
    'the next report that names it tells where it is',
    older(app, web),
    [ofApp(flake('a')), ofWeb(), ofApp()],
    ['', '', 'recovered flaky: a']
  ],
  ['another branch does not', older(app), [ofRelease(), ofApp()], ['', 'recovered flaky: a']],
  [
    'only another branch is analysed it does after a week',
    older(app),
    Array.from({ length: 9 }, () => ofRelease()),
    ['', '', '', '', '', '', '', 'recovered flaky: a', '']
  ],
  [
    'two repositories have a step each, one of them does after a week in which neither named it',
    older(app, web),
    Array.from({ length: 5 }, () => [ofApp(), ofWeb()]).flat(),
    ['', '', '', '', '', '', '', 'recovered flaky: a', '', '']
  ],
  [
    'a branch that is not read to its end does not',
    older(app),
    Array.from({ length: 9 }, () => ({ of: [part(app, { branch: 'release', complete: false })] })),
    Array.from({ length: 9 }, () => '')
  ],
  ['the branch that names it first says so', older(app), [ofRelease(flake('a')), ofApp(), ofRelease()], ['', '', 'recovered flaky: a']],
  ['it is no news to a step that asks for its workflow', older(app), [ofCi(flake('a')), ofCi()], ['', 'recovered flaky: a']]
])('what an older version told has left where %s', (_, before, steps, told) => expect(tellings(steps, before)).toEqual(told))
