import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import type { LeftSubject, SubjectReport } from '../model/subject-report.ts'
import { composeAlert, titleOf } from './compose.ts'
import type { Telling } from './decide/decide.ts'
import { reportLinks } from './scene.ts'
import { at, leftOf, named, reportOf, subjectOf } from './subject.fixture.ts'
import { shortName } from './words/names.ts'

interface Drawn extends Partial<Omit<Telling, 'members'>> {
  subjects?: readonly SubjectReport[]
  left?: readonly LeftSubject[]
  report?: Partial<FlakeReport>
}

function composed({ subjects = [subjectOf()], left = [], report = {}, ...changes }: Drawn = {}) {
  const members = [
    ...subjects.map((one) => ({
      id: one.id,
      name: shortName(one),
      state: one.state === 'broken' ? ('broken' as const) : ('flaky' as const)
    })),
    ...left.map((one) => ({ id: one.id, name: shortName(one), state: 'left' as const }))
  ]
  const telling: Telling = {
    ...{ id: 'flaky-a0-202601050900', kind: 'flaky', openedAt: at, severity: 'P3', more: 0, change: 'new', turn: 1, told: 0 },
    members,
    ...changes
  }
  const scene = {
    ...{ repository: 'octo/app', report: reportOf(subjects, { left, ...report }) },
    runUrl: 'https://github.com/octo/app/actions/runs/99'
  }
  return composeAlert(telling, scene, 'fails 12 % of its tries by chance')
}

const read = (drawn?: Drawn) => {
  const { title, summary, fields } = composed(drawn)
  return [title, plain(summary), ...fields.map(({ name, value }) => `${name}: ${plain(value)}`)].join('\n')
}

test('what a new flake looks like on a phone', () => {
  expect(read()).toMatchInlineSnapshot(`
"Flaky: checkout > pays (12 % of tries)
First: retry the request, or let a stand-in answer for the service: the network fails.
checkout > pays, test (20) in ci.yml, fails now and then with the same code.
It failed (https://github.com/octo/app/actions/runs/42/job/7) and passed (https://github.com/octo/app/actions/runs/42/job/8) on a1b2c3d: failed in attempt 1, passed in attempt 2.
Cause: network, 71 % of its failures: Error: connect ECONNREFUSED 127.0.0.1:5432
Rate: 12 % ± 4
Failed: 9 of 74 tries, 3 of them on the default branch
Cost: 42 min a week; 126 min so far ($1.04)
Owner: @ada, @octo/payments"
`)
})

test('one that began with a commit, in a repository where cost is known', () => {
  const change = {
    ...{ at: '2025-12-28T00:00:00.000Z', lastGood: '1111111aaaa', firstBad: '2222222bbbb', probability: 0.79 },
    compareUrl: 'https://github.com/octo/app/compare/1111111aaaa...2222222bbbb'
  }
  expect(
    read({ subjects: [subjectOf({ state: 'broken', change, causes: [], issue: 'https://github.com/octo/app/issues/7' })] })
  ).toMatchInlineSnapshot(`
"Broken: checkout > pays
First: revert or mend the change that broke it, likely in 1111111..2222222.
checkout > pays, test (20) in ci.yml, fails every time.
It failed (https://github.com/octo/app/actions/runs/42/job/7) and passed (https://github.com/octo/app/actions/runs/42/job/8) on a1b2c3d: failed in attempt 1, passed in attempt 2.
Its issue (https://github.com/octo/app/issues/7)
Failed: 9 of 74 runs, 3 of them on the default branch
Cost: 42 min a week; 126 min so far ($1.04)
Owner: @ada, @octo/payments
Began: 1111111..2222222 (https://github.com/octo/app/compare/1111111aaaa...2222222bbbb) (79 % likely), 2025-12-28T00:00:00.000Z"
`)
})

test('several at once', () => {
  const subjects = ['a', 'b', 'c', 'd'].map((name, index) => named(name, { score: 40 - index * 10 }))
  expect(read({ subjects, more: 2 })).toMatchInlineSnapshot(`
"Flaky: 6 tests, such as a
First: a: retry the request, or let a stand-in answer for the service: the network fails.
• a (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 40 min a week
• b (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 30 min a week
• c (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 20 min a week
• d (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 10 min a week
… and 2 more"
`)
})

test('a list of which one has left, and one is broken', () => {
  const subjects = [named('a'), named('b', { state: 'broken' })]
  expect(read({ subjects, left: [leftOf({ ...named('c'), now: 'healthy' })], change: 'updated' })).toMatchInlineSnapshot(`
"Broken: b, and 1 still flaky
First: b: open the newest failure: it fails every time.
• a (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• b (https://github.com/octo/app/actions/runs/42/job/7): broken since 2025-12-28T00:00:00.000Z
• c: no longer"
`)
})

test('a first look', () => {
  const subjects = Array.from({ length: 12 }, (_, index) => named(`t${index}`))
  expect(read({ subjects, kind: 'overview' })).toMatchInlineSnapshot(`
"Flaky: 12 tests in the last 30 days
First: t0: retry the request, or let a stand-in answer for the service: the network fails.
A first look at 900 runs. Failures that were noise cost 21 hours. From now on each new one is told when it begins.
• t0 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t1 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t2 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t3 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t4 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t5 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t6 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t7 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t8 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• t9 (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
… and 2 more"
`)
})

const firstLooks: [subjects: SubjectReport[], title: string][] = [
  [[named('a'), named('b'), named('c', { state: 'broken' })], 'Flaky: 2 tests, broken: 1 test in the last 30 days'],
  [[named('a', { state: 'broken' }), named('b', { state: 'broken' })], 'Broken: 2 tests in the last 30 days']
]
test.each([
  [['octo/app'], ''],
  [['octo/app', 'octo/app'], ''],
  [['octo/app', 'octo/lib', 'octo/lib'], ' in 2 repositories']
])('a first look at parts of %j', (names, where) => {
  const repositories = names.map((name) => ({ ...reportOf([]).repositories[0], name }) as FlakeReport['repositories'][number])
  expect(read({ kind: 'overview', report: { repositories } })).toContain(`A first look at 900 runs${where}.`)
})

test.each(firstLooks)('a first look calls nothing flaky that is broken, %#', (subjects, title) => {
  expect(read({ subjects, kind: 'overview' }).split('\n')[0]).toBe(title)
})

const ends: [what: string, drawn: Drawn][] = [
  ['it passes again', { subjects: [], left: [leftOf()], change: 'recovered' }],
  ['it is slow', { subjects: [], left: [leftOf({ now: 'slow' })], change: 'recovered' }],
  ['it is gone', { subjects: [], left: [leftOf({ now: 'gone' })], change: 'recovered' }],
  ['nobody knows how', { subjects: [], left: [leftOf()], change: 'recovered', report: { left: [] } }],
  ['several', { subjects: [], left: [leftOf(), leftOf({ id: 'b' })], change: 'recovered' }],
  ['several that are gone', { subjects: [], left: [leftOf({ now: 'gone' }), leftOf({ id: 'b', now: 'gone' })], change: 'recovered' }]
]
test('how it ends', () => {
  expect(ends.map(([what, drawn]) => `${what} → ${read(drawn)}`).join('\n\n')).toMatchInlineSnapshot(`
"it passes again → No longer flaky: checkout > pays
checkout > pays, test (20) in ci.yml, has not failed in 44 tries.

it is slow → No longer flaky: checkout > pays
checkout > pays, test (20) in ci.yml, has not failed in 44 tries, but is slow.

it is gone → No longer run: checkout > pays
checkout > pays, test (20) in ci.yml, is in no report of 14 days: it was removed, renamed or left out, and is no longer counted as flaky.

nobody knows how → No longer flaky: checkout > pays
checkout > pays is no longer among what is flaky or broken.

several → No longer flaky: 2 tests
None of them counts as flaky or broken any more.
• checkout > pays, test (20) in ci.yml, has not failed in 44 tries.
• checkout > pays, test (20) in ci.yml, has not failed in 44 tries.

several that are gone → No longer run: 2 tests
None of them counts as flaky or broken any more.
• checkout > pays, test (20) in ci.yml, is in no report of 14 days: it was removed, renamed or left out, and is no longer counted as flaky.
• checkout > pays, test (20) in ci.yml, is in no report of 14 days: it was removed, renamed or left out, and is no longer counted as flaky."
`)
})

test('one that is not in the report, as on a day without runners, is named', () => {
  const { title, summary } = composed({ subjects: [subjectOf()], report: { subjects: [] } })
  expect([title, plain(summary)]).toEqual(['Flaky: checkout > pays', '• checkout > pays'])
})

test('what machines match on', () => {
  const { key, series, source, status, labels, url, links, startedAt } = composed()
  expect({ key, series, source, status, labels, url, links, startedAt }).toMatchInlineSnapshot(`
{
  "key": "octo/app/flake-analysis/flaky-a0-202601050900",
  "labels": {
    "decision": "new",
    "kind": "flaky",
    "level": "test",
    "owner": "@ada,@octo/payments",
    "repository": "octo/app",
    "workflow": ".github/workflows/ci.yml",
  },
  "links": [
    {
      "label": "Analysis",
      "url": "https://github.com/octo/app/actions/runs/99",
    },
  ],
  "series": "octo/app/flake-analysis/a000000000000000",
  "source": "flake",
  "startedAt": "2026-01-05T09:00:00.000Z",
  "status": "firing",
  "url": "https://github.com/octo/app/actions/runs/42/job/7",
}
`)
})

test('where the report is published, the first link is the place of the flake there, or the page', () => {
  const [one, other] = [subjectOf(), subjectOf({ id: 'b'.repeat(16) })]
  const report = reportOf([one, other])
  const scene = {
    repository: 'octo/app',
    report,
    pageUrl: 'https://octo.github.io/app/',
    runUrl: 'https://github.com/octo/app/actions/runs/99'
  }
  expect(reportLinks(scene, one.id)).toEqual([
    { label: 'Report', url: `https://octo.github.io/app/#s-${one.id}` },
    { label: 'Analysis', url: scene.runUrl }
  ])
  expect(reportLinks(scene)[0]).toEqual({ label: 'Report', url: scene.pageUrl })
  const told = { id: 'x', kind: 'flaky', openedAt: at, severity: 'P3', more: 0, change: 'new', turn: 1, told: 0 } as const
  const linkOf = (...subjects: (typeof one)[]) => {
    const members = subjects.map(({ id }) => ({ id, name: 'a', state: 'flaky' as const }))
    return composeAlert({ ...told, members }, scene, '').links[0]?.url
  }
  expect([linkOf(one), linkOf(one, other)]).toEqual([`https://octo.github.io/app/#s-${one.id}`, 'https://octo.github.io/app/'])
})

const statuses: [changes: Drawn, status: string][] = [
  [{}, 'firing'],
  [{ change: 'worse' }, 'firing'],
  [{ change: 'updated' }, 'firing'],
  [{ change: 'recovered' }, 'resolved'],
  [{ kind: 'overview' }, 'info']
]
test.each(statuses)('%j is %s', (changes, status) => expect(composed(changes).status).toBe(status))

test('an alert of several belongs to no series, and the end of one leads to no failure', () => {
  expect(composed({ subjects: [named('a'), named('b')] }).series).toBeUndefined()
  expect(composed({ change: 'recovered' }).url).toBeUndefined()
})

test('what a stranger wrote stays on one short line, and is data', () => {
  const evil = 'x\n::error::@everyone [a](https://evil.example) \u202e'.repeat(50)
  const subject = subjectOf({
    test: { suites: [evil], className: evil, name: evil },
    causes: [{ signature: 's', category: evil, share: 7, line: evil }],
    ...{ job: evil, owners: [evil], workflow: evil },
    evidence: [{ tier: 'T1', at, sha: evil, run: 1, attempt: 1, url: 'javascript:alert(1)', words: evil }]
  })
  const { title, summary, fields } = composed({ subjects: [subject] })
  expect(title.length).toBeLessThan(120)
  expect(
    [title, ...summary.filter((span) => span !== '\n').map((span) => plain([span]))].filter((text) => /[\n\u202e]/.test(text))
  ).toEqual([])
  expect(plain(summary).length).toBeLessThan(2500)
  expect(fields.every(({ value }) => plain(value).length < 300)).toBe(true)
  expect(summary.some((span) => typeof span === 'object' && 'markdown' in span)).toBe(false)
})

test('a title names the one that still is, not the one that left', () => {
  const members = [
    { id: 'a', name: 'a', state: 'left' as const },
    { id: 'b', name: 'b', state: 'flaky' as const }
  ]
  const telling: Telling = { id: 'x', kind: 'flaky', openedAt: at, severity: 'P3', more: 0, change: 'updated', turn: 2, told: 1, members }
  expect(titleOf(telling, { report: reportOf([]) })).toBe('Flaky: b')
})
