import { expect, test } from '@jest/globals'
import { validate } from 'ctrf'
import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { flaky, hostileNames } from '../../quarantine/subject.fixture.ts'
import { readCtrf } from '../../reports/ctrf/ctrf.ts'
import { drawn, readBy } from '../../reports/testing.ts'
import { ctrfOf } from './ctrf.ts'

const waste = { minutes: 36, waitMinutes: 0, billableMinutes: 40, cost: 0.3 }

const report = (...subjects: SubjectReport[]): FlakeReport => ({
  version: 1,
  generatedAt: '2026-02-01T00:00:00Z',
  window: { from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z', days: 30 },
  repositories: [{ name: 'acme/tool', url: 'https://github.com/acme/tool', defaultBranch: 'main', complete: true, notes: [] }],
  totals: {
    runs: 400,
    reruns: 4,
    jobs: 800,
    tests: 900,
    testCases: 9000,
    reports: 40,
    failures: 50,
    infraFailures: 1,
    byState: { infra: 0, broken: 0, flaky: 1, slow: 0, healthy: 899 },
    suspected: 0,
    waste
  },
  subjects,
  omitted: 3,
  infra: [],
  causes: [],
  audit: [],
  graphs: [],
  caches: [],
  trend: [],
  power: {},
  problems: []
})

const full = flaky('t', {
  suites: ['a.ts'],
  className: 'C',
  job: 'test (20)',
  variant: 'junit',
  file: 'a.ts',
  line: 3,
  url: 'https://github.com/acme/tool/runs/1',
  issue: 'https://github.com/acme/tool/issues/1',
  owners: ['@acme/core'],
  slow: { seconds: 1.2345, medianSeconds: 0.5, ratio: 2.5 },
  causes: [{ signature: 's', category: 'network', share: 0.8, line: 'ECONNREFUSED' }]
})

const documents: [name: string, report: FlakeReport][] = [
  ['nothing', report()],
  ['one test with all that is known', report(full)],
  ['hostile names', report(...hostileNames.map((name) => flaky(name, { suites: [name], className: name })))],
  ['a test without a name', report(flaky(''))],
  ['several repositories', { ...report(full), repositories: [] }]
]
test.each(documents)('%s: is CTRF as its makers define it', (_, of) => {
  const document = JSON.parse(JSON.stringify(ctrfOf(of)))
  expect(validate(document)).toEqual({ valid: true, errors: [] })
})

test('the schema is one that refuses', () => {
  expect(validate({ ...ctrfOf(report(full)), more: 1 }).valid).toBe(false)
  expect(validate({ ...ctrfOf(report(full)), results: {} }).valid).toBe(false)
})

test('a test in full', () => {
  expect(ctrfOf(report(full)).results.tests).toEqual([
    {
      testId: 'id of t',
      name: 't',
      status: 'passed',
      duration: 1235,
      suite: ['a.ts', 'C'],
      message: 'ECONNREFUSED',
      line: 3,
      filePath: 'a.ts',
      flaky: true,
      labels: {
        state: 'flaky',
        certainty: 'confirmed',
        new: false,
        repository: 'acme/tool',
        workflow: '.github/workflows/ci.yml',
        job: 'test (20)',
        variant: 'junit'
      },
      insights: {
        passRate: { current: 0.88 },
        failRate: { current: 0.12 },
        flakyRate: { current: 0.12 },
        averageTestDuration: { current: 1235 },
        executedInRuns: 100,
        extra: { q05: 0.08, q50: 0.12, q95: 0.18 }
      },
      extra: expect.objectContaining({
        since: '2026-01-05T10:00:00Z',
        strip: 'PFP',
        score: 24,
        owners: ['@acme/core'],
        causes: [{ category: 'network', share: 0.8 }]
      })
    }
  ])
})

const rows: [subject: SubjectReport, status: string, isFlaky: boolean, flakyRate: number][] = [
  [flaky('t', { strip: 'PFL' }), 'passed', true, 0.12],
  [flaky('t', { strip: 'PF-' }), 'failed', true, 0.12],
  [flaky('t', { strip: '--' }), 'other', true, 0.12],
  [flaky('t', { strip: '' }), 'other', true, 0.12],
  [flaky('t', { certainty: 'suspected' }), 'passed', false, 0.12],
  [flaky('t', { state: 'broken', strip: 'FFF' }), 'failed', false, 0],
  [flaky('t', { state: 'slow' }), 'passed', false, 0]
]
test.each(rows)('the flags of a test %#', (subject, status, isFlaky, flakyRate) => {
  expect(ctrfOf(report(subject)).results.tests).toMatchObject([{ status, flaky: isFlaky, insights: { flakyRate: { current: flakyRate } } }])
})

test('the summary counts, and other levels are no tests', () => {
  const job = { ...full, level: 'job' as const }
  const { results, insights } = ctrfOf(report(full, job, flaky('b', { strip: 'F' }), flaky('c', { strip: '' })))
  expect(results.summary).toEqual({
    tests: 3,
    passed: 1,
    failed: 1,
    skipped: 0,
    pending: 0,
    other: 1,
    flaky: 3,
    start: Date.UTC(2026, 0, 1),
    stop: Date.UTC(2026, 0, 31)
  })
  expect(results.environment).toEqual({
    reportName: 'Flake analysis',
    repositoryName: 'acme/tool',
    repositoryUrl: 'https://github.com/acme/tool',
    branchName: 'main'
  })
  expect(insights).toEqual({ runsAnalyzed: 400, extra: { days: 30, testsSeen: 900, omitted: 3, minutesWasted: 36 } })
})

test('tests of one name in two suites stay two', () => {
  const { tests } = ctrfOf(report(flaky('t', { suites: ['a'] }), flaky('t', { suites: ['b'], id: '2' }))).results
  expect(tests.map(({ testId, suite }) => [testId, suite])).toEqual([
    ['id of t', ['a']],
    ['2', ['b']]
  ])
})

test('what is written can be read again', async () => {
  const { cases, problem } = await readBy(readCtrf, ctrfOf(report(full, flaky('b', { suites: ['x'], strip: 'F' }))))
  expect(problem).toBeUndefined()
  expect(cases.map(drawn)).toEqual(['flaky a.ts > C > t ×1', 'failed x > b'])
})
