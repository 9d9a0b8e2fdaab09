import { expect, test } from '@jest/globals'
import { empty, sample } from '../shown/sample.fixture.ts'
import { briefSummary, isBesideTests } from './brief-summary.ts'
import { flakeSummary } from './flake-summary.ts'

const asked = { merge: [] as string[], reports: [] as string[], 'read-runs': 'auto' as const, 'report-dir': 'site' }
const more = { reports: ['**/*.xml'] }

test.each<[Partial<Parameters<typeof isBesideTests>[0]>, boolean]>([
  [{}, false],
  [{ 'read-runs': 'never' }, true],
  [more, true],
  [{ ...more, 'read-runs': 'never' }, true],
  [{ ...more, 'read-runs': 'always' }, false],
  [{ merge: ['parts/*.json'], 'read-runs': 'never' }, false]
])('a step with %j is one beside the tests: %j', (given, isOne) => {
  expect(isBesideTests({ ...asked, ...given })).toBe(isOne)
})

test('what is known is one line that says where the whole report is', () => {
  const whole = {
    ...sample,
    problems: [],
    repositories: sample.repositories.map((one) => ({ ...one, notes: [], complete: true })),
    omitted: 0
  }
  const text = briefSummary(whole, asked)
  expect(text).toBe(
    '**3 tests and 1 step are flaky\\, 1 test is broken \\(3 new\\)** · 412 runs in 30 days · 1,204 tests · the whole report: <code>site\\/index\\.html</code> of this job'
  )
})

test('where the report is published, it leads there', () => {
  const page = { ...asked, 'page-url': 'https://octo.github.io/app/' }
  for (const text of [briefSummary(sample, page), flakeSummary(sample, page)]) expect(text).toContain('](<https://octo.github.io/app/>)')
})

test('what is missing is there', () => {
  const [repository] = sample.repositories
  const problems = [{ file: 'a.xml', problem: 'is cut' }]
  const text = briefSummary({ ...sample, problems, repositories: repository ? [{ ...repository, notes: ['Lost *all*.'] }] : [] }, asked)
  expect(text).toContain('> Lost \\*all\\*\\.')
  expect(text).toContain('- <code>a\\.xml</code>: is cut')
})

test('a history without a run is no fault of the inputs', () => {
  const text = briefSummary({ ...empty, totals: { ...empty.totals, runs: 0 } }, asked)
  expect(text).toMatch(/^The history knows no runs yet/)
  expect(text).not.toContain('do the inputs name')
})
