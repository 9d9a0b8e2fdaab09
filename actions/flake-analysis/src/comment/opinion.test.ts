import { expect, test } from '@jest/globals'
import type { CauseReport, FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { named, reportOf } from '../tell/subject.fixture.ts'
import { opinionsOf } from './opinion.ts'
import type { FailureSeen } from './run-seen.ts'
import { failed, failedJob, runOf } from './seen.fixture.ts'

const words = (seen: readonly FailureSeen[], subjects: readonly SubjectReport[], changes: Partial<FlakeReport> = {}) =>
  opinionsOf(runOf(seen), reportOf(subjects, changes))
    .map(({ kind, seen: { subject }, elsewhere, shared }) =>
      [`${subject.test?.name ?? subject.job}: ${kind}`, elsewhere && 'elsewhere', shared && `${shared.failures} ${shared.category}`]
        .filter(Boolean)
        .join(', ')
    )
    .join(' | ')

const failing = { runs: 2, since: Date.UTC(2026, 0, 4, 10) / 1000 }
const other = named('a', { id: 'another-leg', job: 'test (22)' })
const rows: [what: string, seen: readonly FailureSeen[], known: readonly SubjectReport[], words: string][] = [
  ['nothing', [], [named('a')], ''],
  ['a test that nobody knows', [failed('a')], [named('b')], 'a: yours'],
  ['a flake', [failed('a')], [named('a')], 'a: known'],
  ['one that is only suspected', [failed('a')], [named('a', { certainty: 'suspected' })], 'a: suspected'],
  ['one that only forks showed', [failed('a')], [named('a', { certainty: 'suspected', ofForks: true })], 'a: yours'],
  ['a test that is broken on the default branch', [failed('a')], [named('a', { state: 'broken' })], 'a: broken'],
  [
    'one that is broken in pull requests alone',
    [failed('a')],
    [named('a', { state: 'broken', defaultBranch: { failures: 0, runs: 9 } })],
    'a: yours'
  ],
  ['one that is broken who knows where', [failed('a')], [named('a', { state: 'broken', defaultBranch: undefined })], 'a: yours'],
  ['one that the newest runs of the default branch failed of', [failed('a', { failing })], [], 'a: broken'],
  ['one that is suspected, and fails there now', [failed('a', { failing })], [named('a', { certainty: 'suspected' })], 'a: broken'],
  ['a flake that fails there now', [failed('a', { failing })], [named('a')], 'a: known'],
  ['a lost runner, of what fails there now', [failed('a', { failing, infra: 'the runner was lost' })], [], 'a: infra'],
  ['a slow one', [failed('a')], [named('a', { state: 'slow' })], 'a: yours'],
  ['a flake of another leg', [failed('a')], [other], 'a: known, elsewhere'],
  ['a flake of the same name in another repository', [failed('a')], [{ ...other, repository: 'octo/lib' }], 'a: yours'],
  ['a suspect of another leg', [failed('a')], [{ ...other, certainty: 'suspected' }], 'a: yours'],
  ['a runner that was lost', [failed('a', { infra: 'the runner was lost' })], [named('a')], 'a: infra'],
  ['one that passed when tried again', [failed('a', { outcome: 'flaky' })], [named('a')], 'a: retried'],
  ['a job with a test that failed', [failedJob('test (20)'), failed('a')], [], 'a: yours'],
  [
    'a job with a test that passed when tried again',
    [failedJob('test (20)'), failed('a', { outcome: 'flaky' })],
    [],
    'test (20): yours | a: retried'
  ],
  ['a job without tests', [failedJob('lint'), failed('a')], [], 'lint: yours | a: yours'],
  ['a job that flakes', [failedJob('e2e')], [named('e2e', { level: 'job', test: undefined, job: 'e2e' })], 'e2e: known'],
  [
    'steps and workflows, which their jobs tell',
    [failed('a', { subject: { level: 'step' } }), failed('b', { subject: { level: 'workflow' } })],
    [],
    ''
  ],
  ['likely faults of the change come first', [failed('a'), failed('b')], [named('a')], 'b: yours | a: known']
]
test.each(rows)('%s', (_, seen, known, expected) => expect(words(seen, known)).toBe(expected))

const cause = (changes: Partial<CauseReport>): CauseReport => ({
  ...{ signature: 's', category: 'network', rule: 'ECONNREFUSED', line: 'connect ECONNREFUSED', failures: 12, subjects: ['x', 'y'] },
  ...{ first: '2026-01-01T00:00:00Z', last: '2026-01-02T00:00:00Z', url: 'https://github.com/octo/app' },
  ...changes
})
test.each<[what: string, cause: CauseReport, words: string]>([
  ['of others', cause({}), 'a: yours, 12 network'],
  ['of two failures', cause({ failures: 2 }), 'a: yours'],
  ['of itself alone', cause({ subjects: [named('a').id] }), 'a: yours'],
  ['of another signature', cause({ signature: 't' }), 'a: yours']
])('a cause that is one %s', (_, one, expected) => {
  expect(words([failed('a', { failure: { message: 'x', signature: 's' } })], [], { causes: [one] })).toBe(expected)
})

test.each<[what: string, seen: FailureSeen, subjects: readonly SubjectReport[], broken: object]>([
  [
    'as it was judged',
    failed('a', { failing }),
    [named('a', { state: 'broken', since: '2026-01-02T08:00:00.000Z', defaultBranch: { failures: 9, runs: 10 } })],
    { branch: 'main', since: '2026-01-02T08:00:00.000Z', failures: 9, runs: 10 }
  ],
  ['as its newest runs say', failed('a', { failing }), [], { branch: 'main', since: '2026-01-04T10:00:00.000Z', failures: 2, runs: 2 }],
  [
    'of a repository that the report does not know',
    failed('a', { failing, subject: { repository: 'octo/lib' } }),
    [],
    { branch: 'the default branch', since: '2026-01-04T10:00:00.000Z', failures: 2, runs: 2 }
  ]
])('since when it is broken, %s', (_, seen, subjects, broken) => {
  expect(opinionsOf(runOf([seen]), reportOf(subjects))).toMatchObject([{ kind: 'broken', broken }])
})
