import { expect, test } from '@jest/globals'
import type { Sight } from '../history/column.ts'
import { column, emptySheet, execution, job, sheetOf, step } from '../history/sheet.fixture.ts'
import type { Sheet } from '../history/sheet.ts'
import { cachesOfSheets, factsOfSheets } from './job-samples.ts'

const facts = { id: 70, seconds: 44, os: 'linux', selfHosted: false } as const
const samples = (...sheets: Sheet[]) =>
  Object.fromEntries([...factsOfSheets(sheets, { days: 30, since: 0 }).workflows].map(([file, jobs]) => [file, Object.fromEntries(jobs)]))

const seen = (run: number, detail: Sight['detail'], more: Partial<Sight> = {}) => ({
  execution: execution(run),
  sights: [{ subject: job('test'), outcome: 'fail' as const, detail, ...more }]
})

test('each job has its executions with what is known of them', () => {
  const sheet = sheetOf(column(10, { test: 'P', lint: 'P' }), column(20, { test: 'P' }), seen(30, { job: facts }))
  expect(samples(sheet)).toEqual({
    '.github/workflows/ci.yml': {
      test: [
        { run: 10, attempt: 1, seconds: 10, start: 20, outcome: 'pass' },
        { run: 20, attempt: 1, seconds: 20, start: 40, outcome: 'pass' },
        { run: 30, attempt: 1, seconds: 44, outcome: 'fail' }
      ],
      lint: [{ run: 10, attempt: 1, seconds: 10, start: 20, outcome: 'pass' }]
    }
  })
})

test('what took a time that is not known counts without one, and steps are no jobs', () => {
  const steps = { execution: execution(20), sights: [{ subject: step('npm test'), outcome: 'fail' as const, detail: { job: facts } }] }
  expect(samples(sheetOf(seen(10, {}), steps))).toEqual({
    '.github/workflows/ci.yml': { test: [{ run: 10, attempt: 1, outcome: 'fail' }] }
  })
})

test('what infrastructure failed has a time and no outcome', () => {
  const lost = seen(10, { job: facts, infra: 'lost' }, { outcome: undefined })
  expect(samples(sheetOf(lost))['.github/workflows/ci.yml']).toEqual({ test: [{ run: 10, attempt: 1, seconds: 44 }] })
})

test.each<[results: readonly ('exact' | 'partial' | 'miss')[], worst: string | undefined]>([
  [[], undefined],
  [['exact'], 'exact'],
  [['exact', 'partial'], 'partial'],
  [['partial', 'miss', 'exact'], 'miss']
])('of caches that were %j the worst is told', (results, worst) => {
  const caches = results.map((result) => ({ key: 'npm', result }))
  const [sample] = samples(sheetOf(seen(10, { job: facts, caches, retried: 2 })))['.github/workflows/ci.yml']?.test ?? []
  expect([sample?.cache, sample?.retriedSteps]).toEqual([worst, 2])
})

test('workflows are told apart, and the sheets of tests add nothing', () => {
  const other = { ...sheetOf(column(10, { build: 'P' })), workflow: '.github/workflows/other.yml' }
  expect(Object.keys(samples(sheetOf(column(10, { test: 'P' })), other, { ...emptySheet, variant: 'unit' }))).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/other.yml'
  ])
  expect(factsOfSheets([], { days: 7, since: 0 })).toEqual({ days: 7, workflows: new Map() })
})

test('what logs said of caches is told with the log of the job, where it is known', () => {
  const caches = [{ key: 'npm', result: 'miss' as const }]
  const sheet = sheetOf(seen(10, { job: facts, caches }), seen(20, { caches }), seen(30, { job: facts }))
  const own = { repository: 'octo/app', workflow: '.github/workflows/ci.yml', job: 'test', passed: false, caches }
  expect(cachesOfSheets([sheet], (run, id) => `log ${id} of ${run}`)).toEqual([{ ...own, url: 'log 70 of 10' }, own])
})
