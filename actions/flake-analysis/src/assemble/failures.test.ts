import { expect, test } from '@jest/globals'
import { identified } from '../model/identify.ts'
import type { Sighting } from '../model/sighting.ts'
import { trackOf } from '../model/track.ts'
import { causeShares, failuresOf } from './failures.ts'
import { linksOf } from './links.ts'

const subject = identified({ level: 'job', repository: 'octo/app', workflow: '.github/workflows/ci.yml', job: 'test' })
const around = { links: linksOf('https://github.com/octo/app'), since: 0, withForks: false }

const sighting = (run: number, more: Partial<Sighting> = {}): Sighting => ({
  execution: { run, attempt: 1, sha: 'a', at: run * 3600, place: 'default' },
  outcome: 'fail',
  failure: { message: `run ${run} failed`, signature: 's1', category: 'network', rule: 'reset' },
  ...more
})

test('a failure is told with its cause, its time and its log', () => {
  const job = { id: 7, seconds: 1, os: 'linux', selfHosted: false } as const
  expect(failuresOf({ subject, track: trackOf([sighting(1, { job })]) }, around)).toEqual([
    {
      ...{ subject: subject.id, signature: 's1', line: 'run 1 failed', at: '1970-01-01T01:00:00.000Z' },
      category: { name: 'network', rule: 'reset' },
      url: 'https://github.com/octo/app/actions/runs/1/job/7'
    }
  ])
})

test.each<[what: string, sightings: readonly Sighting[], since: number, lines: readonly string[]]>([
  ['several, oldest first', [sighting(1), sighting(2)], 0, ['run 1 failed', 'run 2 failed']],
  ['what lies before the window', [sighting(1), sighting(2)], 7200, ['run 2 failed']],
  ['what infrastructure failed', [sighting(1, { excluded: 'infra' }), sighting(2)], 0, ['run 2 failed']],
  ['what says nothing', [sighting(1, { failure: { message: 'no signature' } })], 0, []],
  ['what passed', [{ ...sighting(1, { outcome: 'pass' }), failure: undefined } as never], 0, []]
])('%s', (_, sightings, since, lines) => {
  expect(failuresOf({ subject, track: trackOf(sightings) }, { ...around, since }).map(({ line }) => line)).toEqual(lines)
})

test('without a category there is none, and a rule that is not known is empty', () => {
  const of = (failure: Sighting['failure']) => failuresOf({ subject, track: trackOf([sighting(1, failure && { failure })]) }, around)[0]
  expect(of({ message: 'm', signature: 's' })).not.toHaveProperty('category')
  expect(of({ message: 'm', signature: 's', category: 'memory' })?.category).toEqual({ name: 'memory', rule: '' })
})

const failure = (signature: string, line: string, category?: string) => ({
  ...{ signature, line, subject: 'x', at: '', url: '' },
  ...(category !== undefined && { category: { name: category, rule: 'r' } })
})

test('causes of one subject are told by share, with what was said last', () => {
  expect(
    causeShares([failure('a', 'old', 'network'), failure('b', 'other'), failure('a', 'new', 'memory'), failure('a', 'newest')])
  ).toEqual([
    { signature: 'a', category: 'unknown', share: 0.75, line: 'newest' },
    { signature: 'b', category: 'unknown', share: 0.25, line: 'other' }
  ])
  expect(causeShares([])).toEqual([])
})

test('no more than five causes are told, and their shares are of all failures', () => {
  const many = Array.from({ length: 10 }, (_, index) => failure(`s${index % 8}`, 'l', 'network'))
  const shares = causeShares(many)
  expect(shares.map(({ share }) => share)).toEqual([0.2, 0.2, 0.1, 0.1, 0.1])
  expect(shares[0]).toEqual({ signature: 's0', category: 'network', share: 0.2, line: 'l' })
})
