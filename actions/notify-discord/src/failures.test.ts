import { expect, test } from '@jest/globals'
import type { FailedJob, FailedLeg } from '@tocsin/ci-history'
import { plain } from '@tocsin/notifier'
import { excerptsOf, failureLines } from './failures.ts'

const leg = (changes: Partial<FailedLeg> = {}): FailedLeg => ({
  jobId: 1,
  cause: 'failed',
  url: 'https://github.com/j/1',
  steps: [{ name: 'npm test', number: 4, url: 'https://github.com/j/1#step:4:1' }],
  ...changes
})

const job = (changes: Partial<FailedJob> = {}): FailedJob => ({
  name: 'test',
  cause: 'failed',
  legs: [leg()],
  total: 1,
  cancelled: 0,
  tolerated: false,
  ...changes
})

/** Without the addresses of the links. */
const seen = (...failed: FailedJob[]) => plain(failureLines({ failed })).replaceAll(/ \(https:[^)]*\)/g, '')

const lines: [job: Partial<FailedJob>, expected: string][] = [
  [{}, '❌ test failed at npm test'],
  [{ legs: [leg({ steps: [] })] }, '❌ test failed'],
  [{ cause: 'timed-out' }, '❌ test timed out at npm test'],
  [{ cause: 'runner-lost' }, '❌ test lost its runner at npm test'],
  [{ cause: 'not-started', legs: [leg({ steps: [] })] }, '❌ test could not start'],
  [{ cause: 'cancelled', legs: [leg({ steps: [] })] }, '⚪ test was cancelled'],
  [{ tolerated: true }, '⚠️ test failed at npm test, and the run passes all the same (continue-on-error)'],
  [
    { total: 6, legs: [leg({ leg: 'ubuntu, 20' }), leg({ leg: 'windows, 20' })] },
    '❌ test failed in 2 of 6 legs (ubuntu, 20; windows, 20) at npm test'
  ],
  [
    { total: 9, legs: ['a', 'b', 'c', 'd', 'e'].map((name) => leg({ leg: name })) },
    '❌ test failed in 5 of 9 legs (a; b; c; d; …) at npm test'
  ],
  [{ total: 2, legs: [leg()] }, '❌ test failed in 1 of 2 legs (?) at npm test']
]
test.each(lines)('%j: %s', (changes, expected) => expect(seen(job(changes))).toBe(expected))

test('five jobs are listed, the others counted', () => {
  const jobs = (count: number) => Array.from({ length: count }, (_, index) => job({ name: `job ${index + 1}`, legs: [leg({ steps: [] })] }))
  expect(seen(...jobs(5)).split('\n')).toHaveLength(5)
  expect(
    seen(...jobs(6))
      .split('\n')
      .at(-1)
  ).toBe('… and 1 more job')
  expect(
    seen(...jobs(8))
      .split('\n')
      .at(-1)
  ).toBe('… and 3 more jobs')
  expect(failureLines({ failed: [] })).toEqual([])
})

test('job and step lead to their logs, under names that stay plain text', () => {
  const hostile = '**@everyone** [x](https://evil.example)'
  const text = failureLines({ failed: [job({ name: hostile })] })
  expect(text).toContainEqual({ link: hostile, href: 'https://github.com/j/1' })
  expect(text).toContainEqual({ link: 'npm test', href: 'https://github.com/j/1#step:4:1' })
  expect(text.some((span) => typeof span === 'object' && 'markdown' in span)).toBe(false)
})

test('lines of a log stand under their job, leg and step', () => {
  const evidence = [
    { job: 'test', leg: leg({ leg: 'ubuntu, 20' }), lines: ['expected 1'] },
    { job: 'lint', leg: leg({ steps: [] }), lines: ['unused'] }
  ]
  expect(excerptsOf({ failed: [job(), job({ name: 'lint' })], evidence })).toEqual([
    { title: 'test (ubuntu, 20) › npm test', lines: ['expected 1'], url: 'https://github.com/j/1#step:4:1' },
    { title: 'lint', lines: ['unused'], url: 'https://github.com/j/1' }
  ])
})

test('lines of the only job that failed need no title', () => {
  const evidence = [{ job: 'test', leg: leg(), lines: ['expected 1'] }]
  expect(excerptsOf({ failed: [job({ total: 1 })], evidence })).toMatchObject([{ title: '' }])
  expect(excerptsOf({ failed: [job({ total: 6 })], evidence })).toMatchObject([{ title: 'test › npm test' }])
})
