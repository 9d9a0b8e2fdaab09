import { describe, expect, test } from '@jest/globals'
import { hour, optionsWith, start } from '../drawn.fixture.ts'
import type { Candidate } from '../options.ts'
import { seenOf } from '../seen.ts'
import { findInfra } from './find-infra.ts'
import { fleet } from './fleet.fixture.ts'

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const options = optionsWith({ now: start + 100 * hour })
const failuresIn = (candidates: readonly Candidate[]) =>
  candidates.flatMap(({ track, subject }) => seenOf(track, subject.level).counted).filter(({ outcome }) => outcome === 'fail').length

const calm = 'P'.repeat(30)
const quiet = '.'.repeat(30)

const rows: [why: string, header: string, rows: string[], events: number][] = [
  ['nothing failed', quiet, times(6, calm), 0],
  ['a runner was lost', quiet, [`${'P'.repeat(29)}!`, calm], 1],
  ['lost at two times', quiet, [`!${'P'.repeat(20)}!${'P'.repeat(8)}`, calm], 2],
  ['lost twice within three hours', quiet, [`!P!${'P'.repeat(27)}`, calm], 1],
  ['five of six failed together, and passed when they were run again', `${quiet}..:`, [...times(5, `${calm}FFP`), `${calm}PPP`], 1],
  ['and nobody ran them again', `${quiet}..`, [...times(5, `${calm}FF`), `${calm}PP`], 0],
  ['they fail often anyway', `${quiet}..:`, times(5, `${'PF'.repeat(15)}FFP`), 0],
  ['all of three failed together', `${quiet}..:`, times(3, `${calm}FFP`), 1],
  ['three of four, which chance may do', `${quiet}..:`, [...times(3, `${calm}FFP`), `${calm}PPP`], 0],
  ['two jobs alone', `${quiet}..:`, times(2, `${calm}FFP`), 0]
]
test.each(rows)('%s', (_, header, rows, events) => {
  expect(findInfra(fleet(header, rows, { perHour: 2 }), options).events).toHaveLength(events)
})

test('one commit that breaks all jobs is no infrastructure, though another attempt of one job passed', () => {
  const broken = fleet(`${quiet}.:`, [...times(5, `${calm}FF`), `${calm}FP`], { perHour: 2 })
  const found = findInfra(broken, options)
  expect(found.events).toEqual([])
  expect(found.candidates).toBe(broken)
})

test('what failed with the infrastructure counts nowhere, and nothing else is left out', () => {
  const jobs = fleet(`${quiet}..:`, [...times(5, `${calm}FFP`), `F${'P'.repeat(29)}PPP`], { perHour: 2 })
  expect(failuresIn(jobs)).toBe(11)
  const { candidates } = findInfra(jobs, options)
  expect(failuresIn(candidates)).toBe(1)
  expect(new Set(candidates.map(({ track }) => track.executions)).size).toBe(1)
})

test('an event tells when, how much and why', () => {
  const [event] = findInfra(fleet(quiet, [`PP!P!${'P'.repeat(25)}`, `PP!${'P'.repeat(27)}`]), options).events
  expect(event).toEqual({
    from: new Date((start + 2 * hour) * 1000).toISOString(),
    to: new Date((start + 4 * hour + 60) * 1000).toISOString(),
    sign: 'The runner was lost',
    runs: 2,
    jobs: 3,
    url: 'https://github.com/acme/shop/actions/runs/3/attempts/1'
  })
})

test('events before the window are left out, and their failures still count nowhere', () => {
  const found = findInfra(fleet(quiet, [`!${'P'.repeat(29)}`]), { ...options, from: start + 10 * hour })
  expect(found.events).toEqual([])
  expect(failuresIn(found.candidates)).toBe(0)
})

test('a workflow stands for its jobs where those are not known', () => {
  const [one] = fleet(quiet, [`!${'P'.repeat(29)}`])
  if (!one) throw new Error('nothing drawn')
  const workflow: Candidate = { ...one, subject: { ...one.subject, id: 'w', level: 'workflow' } }
  expect(findInfra([workflow], options).events).toMatchObject([{ jobs: 1 }])
  expect(findInfra([workflow, one], options).events).toMatchObject([{ jobs: 1 }])
})

describe('when nearly all tests fail at once', () => {
  const tests = (marks: string) => fleet('.'.repeat(marks.length), times(10, marks), { level: 'test' })
  const sign = 'More than 80 % of the tests of a report failed at once'

  test('it is told apart, as one event for what is close in time', () => {
    const { events, candidates } = findInfra(tests('PFFPPPPPPPF'), options)
    expect(events).toMatchObject([
      { sign, runs: 2, jobs: 2 },
      { sign, runs: 1, jobs: 1 }
    ])
    expect(failuresIn(candidates)).toBe(0)
  })

  test('what was before the window is not', () => {
    expect(findInfra(tests('PFP'), { ...options, from: start + 50 * hour }).events).toEqual([])
  })

  test.each(['fork', 'pull', 'after'] as const)('what is of the place %s adds none', (place) => {
    const forged = tests('PFP').map(({ subject, track }) => {
      const executions = track.executions.map((execution) => ({ ...execution, place }))
      return { subject, track: { ...track, executions } }
    })
    const [first] = forged
    const shared = forged.map(({ subject, track }) => ({ subject, track: { ...track, executions: first?.track.executions ?? [] } }))
    expect(findInfra(shared, options).events).toEqual([])
  })
})
