import { expect, test } from '@jest/globals'
import { subject as sampleSubject } from '../export/sample.fixture.ts'
import type { Inputs } from '../inputs.ts'
import type { Candidate, JudgedSubject, Judgement } from '../judge/options.ts'
import { noState } from '../kept/state.ts'
import { identified } from '../model/identify.ts'
import type { Failure } from '../model/sighting.ts'
import { trackOf } from '../model/track.ts'
import type { Scope } from '../scope.ts'
import { assembled, type Part } from './assemble.ts'

const now = Date.UTC(2026, 0, 31) / 1000
const scope: Scope = {
  ...{ repository: 'octo/app', owner: 'octo', repo: 'app', url: 'https://github.com/octo/app', branch: 'main' },
  ...{ now, since: now - 30 * 86_400, days: 30, currency: 'EUR' },
  prices: { perMinute: 1, multipliers: { linux: 1, windows: 2, macos: 10 } }
}
const part: Part = {
  ...{ complete: true, notes: ['a note'], problems: [{ file: 'a.xml', problem: 'broken' }], reports: 3, cases: 40 },
  audited: { audit: [], graphs: [], problems: [{ file: 'ci.yml', problem: 'no workflow' }] },
  caches: [{ workflow: 'ci.yml', job: 'test', key: 'npm-*', exact: 1, partial: 0, miss: 2 }],
  workflows: [{ repository: 'octo/app', workflow: 'ci.yml', name: 'CI' }]
}
const noWaste = { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 }
const totals: Judgement['totals'] = {
  ...{ runs: 9, reruns: 1, jobs: 8, tests: 7, failures: 6, infraFailures: 5, suspected: 0, waste: noWaste },
  byState: { infra: 0, broken: 0, flaky: 1, slow: 0, healthy: 3 }
}
const judgement = (subjects: JudgedSubject[], candidates: readonly Candidate[] = []): Judgement => ({
  ...{ candidates, subjects, kept: {}, totals, infra: [], trend: [], power: {} }
})

const judged = (id: string, more: Partial<JudgedSubject> = {}): JudgedSubject => {
  const { causes: _, owners: __, issue: ___, ...rest } = sampleSubject({ id, ...more } as never)
  return rest
}

const place = { repository: 'octo/app', workflow: '.github/workflows/ci.yml' }
const workflow = identified({ level: 'workflow', ...place })
const job = identified({ level: 'job', ...place, job: 'test' })
const step = identified({ level: 'step', ...place, job: 'test', step: 'npm test' })
const aTest = identified({ level: 'test', ...place, variant: 'unit', test: { suites: [], className: '', name: 'adds' } })
const facts = { id: 7, seconds: 1, os: 'linux', selfHosted: false } as const

/** It failed in these runs, an hour apart, with such a failure. */
const candidate = (subject: Candidate['subject'], runs: readonly number[], failure: Failure): Candidate => ({
  subject,
  track: trackOf(
    runs.map((run) => ({
      execution: { run, attempt: 1, sha: 'a', at: now - 3600 * run, place: 'default' as const },
      outcome: 'fail' as const,
      ...{ failure, job: { ...facts, id: run } }
    }))
  )
})

const around = { scope, state: noState, part, asked: { shard: undefined, workflows: [] } }
const network: Failure = { message: 'read ECONNRESET', signature: 'a'.repeat(32), category: 'network', rule: 'reset' }
const assertion: Failure = { message: 'expected 3, but got 4 apples', signature: 'b'.repeat(32) }

test('an analysis of nothing says what was analysed, and what could not be read', () => {
  expect(assembled(judgement([]), around)).toEqual({
    version: 1,
    generatedAt: '2026-01-31T00:00:00.000Z',
    window: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-31T00:00:00.000Z', days: 30 },
    workflows: part.workflows,
    currency: 'EUR',
    repositories: [{ name: 'octo/app', url: 'https://github.com/octo/app', defaultBranch: 'main', complete: true, notes: ['a note'] }],
    totals: { ...totals, testCases: 40, reports: 3 },
    ...{ subjects: [], omitted: 0, left: [], infra: [], causes: [], audit: [], graphs: [], trend: [], power: {} },
    caches: part.caches,
    problems: [
      { file: 'a.xml', problem: 'broken' },
      { file: 'ci.yml', problem: 'no workflow' }
    ]
  })
})

test('a part says which it is, and what was asked for', () => {
  const of = (asked: Pick<Inputs, 'shard' | 'workflows'>) => assembled(judgement([]), { ...around, asked }).repositories
  expect(of({ shard: '2/3', workflows: [] })).toMatchObject([{ shard: '2/3' }])
  expect(of({ shard: undefined, workflows: ['ci.yml', 'test*'] })).toMatchObject([{ workflows: ['ci.yml', 'test*'] }])
})

test('no more than a thousand subjects that are slow are shown, and the others counted', () => {
  const report = assembled(judgement(Array.from({ length: 1003 }, (_, index) => judged(`id${index}`, { state: 'slow' }))), around)
  expect([report.subjects.length, report.subjects[0]?.id, report.omitted]).toEqual([1000, 'id0', 3])
})

test('a subject is explained by those that are shown as flaky or broken', () => {
  const others = [...'abcdefg'].map((id) => judged(id, { state: id === 'b' ? 'slow' : id === 'c' ? 'broken' : 'flaky' }))
  const explainedBy = ['x', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, share: 0.5 }))
  const [first] = assembled(judgement([judged('whole', { explainedBy }), ...others]), around).subjects
  expect(first?.explainedBy.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e', 'f', 'g'])
})

test('a subject has the causes of its own failures', () => {
  const { subjects } = assembled(
    judgement([judged(job.id), judged(aTest.id), judged('unknown')], [candidate(job, [1, 2], network)]),
    around
  )
  expect(subjects.map(({ causes }) => causes)).toEqual([
    [{ signature: network.signature, category: 'network', share: 1, line: network.message }],
    [],
    []
  ])
})

test.each<[what: string, candidates: readonly Candidate[], causes: readonly [failures: number, of: readonly string[]][]]>([
  ['a job', [candidate(job, [1, 2], network)], [[2, [job.id]]]],
  ['a job and its step', [candidate(job, [1], network), candidate(step, [1], network)], [[1, [job.id]]]],
  ['a workflow alone', [candidate(workflow, [1], network)], []],
  ['a job and its test', [candidate(job, [1], network), candidate(aTest, [1], assertion)], [[1, [aTest.id]]]],
  [
    'a test in one of two runs of a job',
    [candidate(job, [1, 2], network), candidate(aTest, [1], assertion)],
    [
      [1, [aTest.id]],
      [1, [job.id]]
    ]
  ]
])('of %s each failure counts once, where it says most', (_, candidates, expected) => {
  const { causes } = assembled(judgement([], candidates), around)
  expect(causes.map(({ failures, subjects }) => [failures, subjects]).toSorted()).toEqual([...expected].toSorted())
})

test('a failure that counts for nothing has no cause', () => {
  const { subject, track } = candidate(aTest, [1, 2], assertion)
  const executions = track.executions.map((execution) =>
    execution.run === 1 ? { ...execution, excluded: 'mass-failure' as const } : execution
  )
  const { causes } = assembled(judgement([], [{ subject, track: { ...track, executions } }]), around)
  expect(causes.map(({ failures }) => failures)).toEqual([1])
})

test('what a test fails with through another within it is told there alone', () => {
  const inner = identified({ level: 'test', ...place, variant: 'unit', test: { suites: [], className: '', name: 'adds/twice' } })
  const subjects = [judged(aTest.id, { explainedBy: [{ id: inner.id, share: 1 }] }), judged(inner.id)]
  const { causes } = assembled(judgement(subjects, [candidate(aTest, [1], assertion), candidate(inner, [1], network)]), around)
  expect(causes.map(({ category, subjects: of }) => [category, of])).toEqual([['network', [inner.id]]])
})
