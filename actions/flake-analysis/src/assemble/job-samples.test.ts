import { expect, test } from '@jest/globals'
import { withNews } from '../history/news.ts'
import { execution } from '../history/sheet.fixture.ts'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import { factsOfSheets } from './job-samples.ts'

const workflow = '.github/workflows/ci.yml'
const job = (name: string, more: Partial<ReadJob> = {}): ReadJob => ({
  ...{ facts: { id: 1, seconds: 60, os: 'linux', selfHosted: false }, name, outcome: 'pass', url: '', steps: [] },
  ...more
})

/** Run 7 began at seven hours after the beginning of 1970. */
const factsOf = (...jobs: readonly ReadJob[]) => {
  const { read: _, ...rest } = execution(7, { attempt: 2 })
  const read: ReadExecution = { execution: rest, workflow, workflowName: 'CI', runNumber: 1, url: '', branch: 'main', event: 'push', jobs }
  const sheets = withNews(new Map(), { repository: 'octo/app', executions: [read], tests: [] }, 0)
  return factsOfSheets([...sheets.values()], { days: 30, since: 0 })
}
const samplesOf = (one: ReadJob) => factsOf(one).workflows.get(workflow)?.get(one.name)

test('by file, then by the name of the job with its leg', () => {
  const { days, workflows } = factsOf(job('test (a)'), job('test (b)'))
  expect([days, [...workflows].map(([file, jobs]) => [file, [...jobs.keys()]])]).toEqual([30, [[workflow, ['test (a)', 'test (b)']]]])
})

const log = { lines: [], caches: [], retriedSteps: [] }
const twoCaches = ['exact', 'miss'].map((result, index) => ({ key: `${index}`, result: result as 'exact' | 'miss' }))

test.each<[what: string, job: ReadJob, sample: object]>([
  ['a pass', job('a'), { outcome: 'pass' }],
  ['with its start', job('a', { startedAt: '1970-01-01T07:00:25Z' }), { outcome: 'pass', start: 25 }],
  ['a failure with its start', job('a', { outcome: 'fail', startedAt: '1970-01-01T07:01:00Z' }), { outcome: 'fail', start: 60 }],
  ['no start before its attempt', job('a', { startedAt: '1970-01-01T06:59:59Z' }), { outcome: 'pass' }],
  ['no start that is no time', job('a', { startedAt: 'never' }), { outcome: 'pass' }],
  ['the worst of its caches', job('a', { log: { ...log, caches: twoCaches } }), { outcome: 'pass', cache: 'miss' }],
  ['a hidden retry', job('a', { log: { ...log, retriedSteps: [{ tries: 2, line: '' }] } }), { outcome: 'flaky', retriedSteps: 1 }]
])('%s', (_, one, sample) => {
  expect(samplesOf(one)).toEqual([{ run: 7, attempt: 2, seconds: 60, ...sample }])
})
