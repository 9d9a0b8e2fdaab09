import { expect, test } from '@jest/globals'
import type { CacheUse } from '../model/log-facts.ts'
import { cacheReports, type JobCaches } from './cache-reports.ts'

const hash = (n: number) => `${n}`.repeat(64).slice(0, 64)
const job = (url: string, caches: CacheUse[], name = 'test'): JobCaches => ({
  repository: 'octo/app',
  workflow: 'ci.yml',
  job: name,
  url,
  passed: url !== '1',
  caches
})
const use = (key: string, result: CacheUse['result']): CacheUse => ({ key, result })
const shown = (jobs: JobCaches[]) =>
  cacheReports(jobs).map(({ job, key, exact, partial, miss, url }) => `${job} ${key} ${exact}/${partial}/${miss} ${url}`)

const rows: [name: string, jobs: JobCaches[], reports: string[]][] = [
  ['nothing', [], []],
  ['a job without a cache', [job('1', [])], []],
  [
    'keys that differ in their hash alone are one cache',
    [
      job('1', [use(`Linux-npm-${hash(1)}`, 'exact')]),
      job('2', [use(`Linux-npm-${hash(2)}`, 'partial')]),
      job('3', [use(`Linux-npm-${hash(3)}`, 'miss')])
    ],
    ['test Linux-npm-* 1/1/1 3']
  ],
  [
    'the link is to the newest miss',
    [job('1', [use('a', 'miss')]), job('2', [use('a', 'miss')]), job('3', [use('a', 'exact')])],
    ['test a 1/0/2 2']
  ],
  ['without a miss it is to the newest use', [job('1', [use('a', 'exact')]), job('2', [use('a', 'exact')])], ['test a 2/0/0 2']],
  ['jobs are told apart', [job('1', [use('a', 'exact')], 'lint'), job('2', [use('a', 'miss')])], ['test a 0/0/1 2', 'lint a 1/0/0 1']],
  [
    'what is missed most comes first',
    [job('1', [use('a', 'exact'), use('b', 'miss'), use('c', 'partial')])],
    ['test b 0/0/1 1', 'test c 0/1/0 1', 'test a 1/0/0 1']
  ],
  [
    'a miss without a key is of the only cache that it can mean',
    [job('1', [use(`node-cache-Linux-x64-npm-${hash(1)}`, 'exact'), use('apt-1', 'exact')]), job('2', [use('npm cache', 'miss')])],
    ['test node-cache-Linux-x64-npm-* 1/0/1 2', 'test apt-* 1/0/0 1']
  ],
  [
    'or stays without one',
    [job('1', [use('npm-a', 'exact'), use('npm-b', 'exact'), use('npm cache', 'miss')])],
    ['test npm cache 0/0/1 1', 'test npm-a 1/0/0 1', 'test npm-b 1/0/0 1']
  ],
  [
    'a cache without any name',
    [job('1', [use('cache', 'miss')]), job('2', [use(`setup-go-${hash(2)}`, 'exact')])],
    ['test setup-go-* 1/0/1 1']
  ]
]
test.each(rows)('%s', (_, jobs, reports) => expect(shown(jobs)).toEqual(reports))

test('it says of how many logs it is, a log with two uses being one, and how many of them are of jobs that passed', () => {
  const logs = [job('1', [use('a', 'miss'), use('a', 'exact')]), job('2', [use('a', 'exact')]), job('3', [use('b', 'exact')])]
  expect(cacheReports(logs).map(({ key, logs: all, logsOfPasses }) => [key, all, logsOfPasses])).toEqual([
    ['a', 2, 1],
    ['b', 1, 1]
  ])
})

test('of endless keys the most missed are kept', () => {
  const words = Array.from({ length: 700 }, (_, at) =>
    use(`${String.fromCharCode(97 + (at % 26)).repeat(1 + at / 26)}-x`, at === 699 ? 'miss' : 'exact')
  )
  const reports = cacheReports([job('1', words)])
  expect(reports).toHaveLength(500)
  expect(reports[0]?.miss).toBe(1)
})

test('a job of one name in another repository has caches of its own', () => {
  const one = job('1', [use('a', 'miss')])
  const reports = cacheReports([one, { ...one, repository: 'octo/web', caches: [use('a', 'exact')] }])
  expect(reports.map(({ repository, exact, miss }) => [repository, exact, miss])).toEqual([
    ['octo/app', 0, 1],
    ['octo/web', 1, 0]
  ])
})
