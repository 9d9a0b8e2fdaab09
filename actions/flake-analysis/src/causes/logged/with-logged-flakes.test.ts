import { expect, test } from '@jest/globals'
import { withNews } from '../../history/news.ts'
import { drawn, execution } from '../../history/sheet.fixture.ts'
import type { LogFacts } from '../../model/log-facts.ts'
import type { ReadExecution, ReadJob, ReadTests } from '../../model/reading.ts'
import type { TestCase } from '../../model/test-case.ts'
import { withLoggedFlakes } from './with-logged-flakes.ts'

const workflow = '.github/workflows/ci.yml'
const place = { workflow, workflowName: 'CI', runNumber: 1, url: '', branch: 'main', event: 'push' }
const { read: _, ...ran } = execution(1)

const log = (...names: string[]): LogFacts => ({
  ...{ lines: [], caches: [], retriedSteps: [] },
  flakyTests: names.map((name) => ({ tool: 'nextest', name, tries: 3, line: `FLAKY 3/3 ${name}` }))
})
const job = (id: number, rest: Partial<ReadJob> = {}): ReadJob => ({
  ...{ facts: { id, seconds: 60, os: 'linux', selfHosted: false }, name: `test ${id}`, outcome: 'fail', url: '', steps: [] },
  ...rest
})
const run = (...jobs: ReadJob[]): ReadExecution => ({ execution: ran, ...place, outcome: 'fail', jobs })
const one = (name: string, outcome: TestCase['outcome'] = 'passed'): TestCase => ({
  suites: [],
  className: 'shop',
  name,
  outcome,
  retries: 0
})
const report = (of: ReadJob | undefined, ...cases: TestCase[]): ReadTests => ({
  ...{ execution: ran, workflow, variant: of?.name ?? 'any', cases, massFailure: false },
  ...(of && { job: of })
})

const outcomes = ({ tests }: { tests: readonly ReadTests[] }) =>
  tests.map(({ cases }) => cases.map(({ name, outcome, retries }) => `${name} ${outcome}${retries || ''}`).join(', '))
const left = ({ executions }: { executions: readonly ReadExecution[] }) =>
  executions.flatMap(({ jobs = [] }) => jobs.flatMap((each) => (each.log?.flakyTests ?? []).map(({ name }) => name)))

const own = job(1, { log: log('shop adds', 'shop pays') })

const rows: [name: string, tests: ReadTests[], outcomes: string[], left: string[]][] = [
  [
    'what its report says no more of than that it passed',
    [report(own, one('adds'), one('ships'))],
    ['adds flaky2, ships passed'],
    ['shop pays']
  ],
  ['what its report tells already', [report(own, { ...one('adds', 'flaky'), retries: 1 })], ['adds flaky1'], ['shop pays']],
  ['what its report calls failed', [report(own, one('adds', 'failed'), one('pays', 'skipped'))], ['adds failed, pays skipped'], []],
  ['two reports of one job', [report(own, one('adds')), report(own, one('pays'))], ['adds flaky2', 'pays flaky2'], []],
  [
    'a test that is in both',
    [report(own, one('adds')), report(own, one('adds'))],
    ['adds passed', 'adds passed'],
    ['shop adds', 'shop pays']
  ],
  ['the report of another job', [report(job(2), one('adds'))], ['adds passed'], ['shop adds', 'shop pays']],
  ['a report of nobody knows which job', [report(undefined, one('adds'))], ['adds passed'], ['shop adds', 'shop pays']],
  ['no report', [], [], ['shop adds', 'shop pays']]
]
test.each(rows)('%s', (_name, tests, expected, unmatched) => {
  const read = withLoggedFlakes({ executions: [run(own, job(2))], tests })
  expect([outcomes(read), left(read)]).toEqual([expected, unmatched])
})

test('where no log tells of any, nothing is changed', () => {
  const read = { executions: [run(job(1)), { ...run(), jobs: undefined } as never], tests: [report(job(1), one('adds'))], more: 3 }
  expect(withLoggedFlakes(read)).toBe(read)
})

test('it is evidence of the test, and of a job that passed where no test is known', () => {
  const green = job(3, { outcome: 'pass', log: log('shop ships') })
  const read = withLoggedFlakes({ executions: [run(own, green)], tests: [report(own, one('adds'), one('pays'))] })
  const sheets = withNews(new Map(), { repository: 'octo/app', ...read }, 0)
  expect([...sheets.values()].map(drawn)).toEqual([
    { workflow: 'F', 'test 1': 'F', 'test 3': 'L' },
    { adds: 'L', pays: 'L' }
  ])
  expect([...sheets.values()][0]?.lines.at(-1)?.details.map(({ failure }) => failure?.message)).toEqual(['FLAKY 3/3 shop ships'])
})
