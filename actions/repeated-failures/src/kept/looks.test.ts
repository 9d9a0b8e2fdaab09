import { expect, test } from '@jest/globals'
import type { Job } from '@tocsin/ci-history'
import { looksOf, looksToJson } from './looks.ts'

const job = (id: number, conclusion: Job['conclusion']): Job => ({
  id,
  runId: 1,
  attempt: 1,
  name: `test (${id})`,
  status: 'completed',
  conclusion,
  url: 'https://github.com/octo/app/actions/runs/1/job/2',
  steps: [
    { name: 'Check out', number: 1, status: 'completed', conclusion: 'success' },
    { name: 'Test', number: 2, status: 'completed', conclusion }
  ],
  labels: ['ubuntu-latest'],
  runner: 'GitHub Actions 1'
})
const look = {
  run: 1,
  jobs: [job(1, 'failure'), job(2, 'success')],
  evidence: new Map([[1, { lines: ['Expected 1, got 2'], log: 'all of it' }]])
}

test('what failed is remembered, and the lines that say why', () => {
  const [failed, passed] = look.jobs
  expect(looksOf(JSON.parse(JSON.stringify(looksToJson([look]))))).toEqual([
    {
      run: 1,
      jobs: [
        { ...failed, steps: failed?.steps.slice(1) },
        { ...passed, steps: [] }
      ],
      evidence: new Map([[1, { lines: ['Expected 1, got 2'] }]])
    }
  ])
})

test('a job that outlived its limit is remembered with it, and one that somebody cancelled is not', () => {
  const minutes = (took: number) => ({
    startedAt: '2026-01-05T09:00:00.000Z',
    completedAt: new Date(Date.UTC(2026, 0, 5, 9, took)).toISOString()
  })
  const [long, short, longest] = [30, 2, 360].map((took, index) => ({ ...job(index + 1, 'cancelled'), ...minutes(took) }))
  if (!long || !short || !longest) throw new Error('three jobs were made')
  const limits = new Map([30, 30].map((limit, index) => [index + 1, limit]))
  const [kept] = looksOf(JSON.parse(JSON.stringify(looksToJson([{ run: 1, jobs: [long, short, longest], limits }]))))
  expect(kept).toEqual({
    run: 1,
    jobs: [long, longest].map((each) => ({ ...each, steps: each.steps.slice(1) })),
    limits: new Map([[1, 30]])
  })
})

test('of many, only as much as explains an alert', () => {
  const jobs = Array.from({ length: 50 }, (_, index) => job(index, 'failure'))
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`)
  const [first, ...others] = looksOf(
    looksToJson(Array.from({ length: 50 }, (_, run) => ({ run, jobs, evidence: new Map([[0, { lines }]]) })))
  )
  expect([others.length, first?.jobs.length, first?.evidence?.get(0)?.lines?.length]).toEqual([19, 10, 8])
  // The oldest is what the others are compared with.
  expect(others.at(-1)?.run).toBe(49)
})

test.each([undefined, 7, 'x', [7, null, {}], [{ run: 'x' }]])('%j is nothing that was remembered', (document) => {
  expect(looksOf(document)).toEqual([])
})

const damages: object[] = [
  ...[{ conclusion: 'x' }, { conclusion: 'constructor' }, { conclusion: '' }, { status: 5 }, { runner: 5 }, { runner: { a: 1 } }],
  ...[{ startedAt: 5 }, { completedAt: {} }, { completedAt: 'soon' }, { checkRunId: 'x' }, { attempt: 1e308 }, { name: 'x'.repeat(3_000) }],
  ...[{ steps: 'x' }, { labels: {} }, { labels: Array(2_000).fill('x') }],
  ...[{ conclusion: 'x' }, { startedAt: {} }, { number: 1.5 }].map((damage) => ({
    steps: [{ name: 's', number: 1, status: 'completed', conclusion: 'failure', ...damage }]
  }))
]
test.each(damages)('a job that somebody else wrote is left out: damage %#', (damage) => {
  expect(looksOf([{ run: 1, jobs: [{ ...job(1, 'failure'), ...damage }] }])).toEqual([{ run: 1, jobs: [] }])
})

test('of what somebody else wrote no more is read than we would write', () => {
  const jobs = Array(500).fill(job(1, 'failure'))
  const lines = Array.from({ length: 500 }, (_, id) => [id, Array(500).fill('line')])
  const looks = looksOf(Array(500).fill({ run: 1, jobs, lines }))
  expect([looks.length, looks[0]?.jobs.length, looks[0]?.evidence?.size, looks[0]?.evidence?.get(0)?.lines?.length]).toEqual([
    20, 20, 10, 8
  ])
})

test('jobs and lines that are none are left out', () => {
  const damaged = [
    {
      run: 1,
      jobs: [null, {}, { ...job(1, 'failure'), steps: [{}] }, { ...job(1, 'failure'), labels: [7] }],
      lines: [7, [1, 'x'], [1, [7]]],
      limits: [7, [1], [1, 'x'], [1, 2, 3]]
    }
  ]
  expect(looksOf(damaged)).toEqual([{ run: 1, jobs: [] }])
})
