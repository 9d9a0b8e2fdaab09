import { expect, test } from '@jest/globals'
import { seenOf } from '../seen.ts'
import { fleet } from './fleet.fixture.ts'
import { withoutMassFailures } from './mass-failures.ts'

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const tests = (rows: string[]) => fleet('...', rows, { level: 'test' })

const rows: [why: string, rows: string[], left: number][] = [
  ['all failed in the second run', times(10, 'PFP'), 2],
  ['nine of ten', [...times(9, 'PFP'), 'PPP'], 2],
  ['four of five is not more than 80 %', [...times(8, 'PFP'), ...times(2, 'PPP')], 3],
  ['too few to be a mass', times(4, 'PFP'), 3],
  ['some were skipped', [...times(6, 'PFP'), ...times(4, 'P-P')], 2],
  ['retries helped', times(10, 'PLP'), 3],
  ['all failed always', times(10, 'FFF'), 0]
]
test.each(rows)('%s', (_, rows, left) => {
  const { candidates, reds } = withoutMassFailures(tests(rows))
  expect(reds).toHaveLength(3 - left)
  expect(candidates.map(({ track }) => seenOf(track, 'test').counted.length)[0]).toBe(left)
})

test('tests of one job still share one sheet, and others keep theirs', () => {
  const mass = tests(times(10, 'PFP'))
  const others = fleet('...', times(10, 'PPP'), { level: 'test' }).map((one) => ({ ...one, subject: { ...one.subject, variant: 'other' } }))
  const { candidates: found } = withoutMassFailures([...mass, ...others])
  expect(new Set(found.slice(0, 10).map(({ track }) => track.executions)).size).toBe(1)
  expect(found.slice(10)).toEqual(others)
  expect(found.slice(10).map(({ track }) => track.executions)).toEqual(others.map(({ track }) => track.executions))
})

test('jobs are not tests', () => {
  const jobs = fleet('...', times(10, 'PFP'))
  expect(withoutMassFailures(jobs)).toEqual({ candidates: jobs, reds: [] })
})
