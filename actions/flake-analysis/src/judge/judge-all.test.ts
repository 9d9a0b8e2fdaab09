import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import type { Execution, Sighting } from '../model/sighting.ts'
import type { Level } from '../model/subject.ts'
import { trackOf } from '../model/track.ts'
import { drawn, drawnSightings, hour, optionsWith, start, subjectWith } from './drawn.fixture.ts'
import { judgeAll } from './judge-all.ts'
import type { Candidate, KeptState } from './options.ts'

const one = (id: string, level: Level, drawing: string, more: { kept?: KeptState; job?: string } = {}): Candidate => {
  const { job = 'test', kept } = more
  const sightings = drawnSightings(drawing).map((sighting): Sighting => {
    const facts = { id: sighting.execution.run * 10 + sighting.execution.attempt, seconds: 300, os: 'linux', selfHosted: false } as const
    return level === 'workflow' ? sighting : { ...sighting, job: facts }
  })
  return { subject: subjectWith({ id, level, job }), track: trackOf(sightings), ...(kept ? { kept } : {}) }
}

const now = start + 60 * hour
const judged = (given: Candidate[], more = {}) => {
  const { candidates: _, ...judgement } = judgeAll(given, optionsWith({ now, ...more }))
  return judgement
}

test('nothing is judged', () => {
  expect(judged([])).toMatchObject({
    subjects: [],
    kept: {},
    infra: [],
    power: {},
    totals: { runs: 0, failures: 0, byState: { healthy: 0 } }
  })
})

test('what always passed is counted and not listed', () => {
  const { subjects, totals, power } = judged([one('a', 'test', '40P'), one('b', 'test', '40P')])
  expect(subjects).toEqual([])
  expect(totals).toMatchObject({ tests: 2, runs: 80 / 2, byState: { healthy: 2, flaky: 0 } })
  expect(power.test?.runs).toBe(40)
})

test('each level is judged by the same rules', () => {
  const levels: Level[] = ['workflow', 'job', 'step', 'test']
  const flake = '9PF>P9PF>P9P'
  for (const level of levels) {
    const { subjects } = judged([one('x', level, flake)])
    expect(subjects).toMatchObject([{ id: 'x', level, state: 'flaky', rule: 'Passed on a re-run of the same commit in 2 of 31 tries' }])
  }
})

test('a minute that a workflow, its job and two tests lost is one minute', () => {
  const flake = '9PF>P9PF>P9P'
  const { subjects, totals, trend } = judged([
    one('w', 'workflow', flake),
    one('j', 'job', flake),
    one('s', 'step', flake),
    one('t1', 'test', flake),
    one('t2', 'test', flake)
  ])
  expect(totals.waste).toEqual({ minutes: 30, waitMinutes: 20, billableMinutes: 10, cost: 0.08 })
  const minutes = Object.fromEntries(subjects.map(({ id, waste }) => [id, waste.minutes]))
  expect(minutes).toEqual({ w: 30, j: 30, s: 30, t1: 15, t2: 15 })
  expect(trend.reduce((sum, { minutesWasted }) => sum + minutesWasted, 0)).toBe(30)
})

test('a workflow loses what its jobs lose, and who waits for them waits once', () => {
  const flake = '9PF>P9PF>P9P'
  const second = one('k', 'job', flake, { job: 'lint' })
  const { subjects, totals } = judged([one('w', 'workflow', flake), one('j', 'job', flake), second])
  expect(subjects.find(({ id }) => id === 'w')?.waste).toEqual({ minutes: 40, waitMinutes: 20, billableMinutes: 20, cost: 0.16 })
  expect(totals.waste).toEqual({ minutes: 40, waitMinutes: 20, billableMinutes: 20, cost: 0.16 })
})

test('what was lost before the window is not of its totals', () => {
  const { totals, subjects } = judged([one('j', 'job', '9PF>P9PF>P9P')], { from: start + 15 * hour })
  expect(totals).toMatchObject({ waste: { minutes: 15, waitMinutes: 10 }, failures: 1, runs: 15, reruns: 1 })
  expect(subjects[0]).toMatchObject({ waste: { minutes: 15 }, rate: { failures: 2 } })
})

const kept: KeptState = { state: 'flaky', since: '2026-08-01T00:00:00.000Z' }

test('a state that goes on keeps its beginning and is not new', () => {
  const [first] = judged([one('t', 'test', '9PF>P9PF>P9P')]).subjects
  expect(first).toMatchObject({ isNew: true, since: '2026-10-01T10:00:00.000Z' })
  const again = judged([one('t', 'test', '9PF>P9PF>P9P', { kept })])
  expect(again.subjects).toMatchObject([{ isNew: false, since: kept.since }])
  expect(again.kept).toEqual({ t: kept })
})

test('a flake that breaks is new as such, and what is healthy again is forgotten', () => {
  const { subjects } = judged([one('t', 'test', '9PF>P9PF>P20P9F', { kept })])
  expect(subjects).toMatchObject([{ state: 'broken', isNew: true }])
  expect(judged([one('t', 'test', '40P', { kept })]).kept).toEqual({})
})

test('one bad day of the runners is an event and no state', () => {
  const { subjects, infra, totals } = judged([one('j', 'job', '20P!F!F!F9P'), one('k', 'job', '32P', { job: 'lint' })])
  expect(subjects).toEqual([])
  expect(infra).toMatchObject([{ runs: 3, jobs: 3 }])
  expect(totals).toMatchObject({ infraFailures: 3, failures: 0 })
})

test('what explains a job is told with it', () => {
  const { subjects } = judged([one('j', 'job', '9PF>P9PF>P9P'), one('t', 'test', '9PF>P9P9P')])
  expect(subjects.find(({ id }) => id === 'j')?.explainedBy).toEqual([{ id: 't', share: 0.5 }])
})

test('every number of a report is one', () => {
  const drawing = fc.stringMatching(/^([=pfo]?[PFL](>[PFL])?){1,30}$/)
  fc.assert(
    fc.property(
      fc.array(drawing, { minLength: 1, maxLength: 4 }),
      fc.constantFrom<Level[]>('job', 'test', 'workflow'),
      (drawings, level) => {
        const found = judged(drawings.map((one_, index) => one(`${index}`, level, one_)))
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        for (const { rate, score, runsPerWeek, minutesPerFailure, defaultBranch = { failures: 0, runs: 0 } } of found.subjects) {
          for (const value of [rate.q05, rate.q50, rate.q95, score, runsPerWeek, minutesPerFailure]) expect(value).toBeGreaterThanOrEqual(0)
          expect(rate.failures).toBeLessThanOrEqual(rate.runs)
          expect(defaultBranch.failures).toBeLessThanOrEqual(Math.min(rate.failures, defaultBranch.runs))
          expect(defaultBranch.runs).toBeLessThanOrEqual(rate.runs)
        }
      }
    )
  )
})

test('tests that share a job never lose more than the job', () => {
  const drawing = fc.array(fc.constantFrom('P', 'F', 'F>P', 'F>F>P', 'P>F'), { minLength: 8, maxLength: 8 }).map((runs) => runs.join(''))
  fc.assert(
    fc.property(fc.array(drawing, { minLength: 1, maxLength: 5 }), (drawings) => {
      const { totals } = judged(drawings.map((one_, index) => one(`${index}`, 'test', one_)))
      const attempts = new Set(
        drawings.flatMap((one_) => drawnSightings(one_)).map(({ execution }) => `${execution.run}/${execution.attempt}`)
      )
      expect(totals.waste.minutes - totals.waste.waitMinutes).toBeLessThanOrEqual(attempts.size * 5 + 1e-9)
    })
  )
})

test('whatever the history: a week saves no more than the window lost, and nobody lost more than all', () => {
  const drawing = fc.array(fc.constantFrom('PPP', 'PPPPPP', 'F', 'F>P', 'F>F>P', '=F', '=P', 'L'), { minLength: 6, maxLength: 14 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(drawing, fc.constantFrom<Level>('job', 'test')), { minLength: 1, maxLength: 4 }),
      fc.nat(60),
      (drawings, later) => {
        const found = drawings.map(([runs, level], index) =>
          one(`${index}`, level, runs.join(''), level === 'job' ? { job: `${index}` } : {})
        )
        const { subjects, totals, trend } = judged(found, { now: start + (80 + later * 24) * hour })
        for (const { score, waste, state } of subjects) {
          expect(score).toBeLessThanOrEqual((waste.minutes * 7 * 24) / Math.max(7 * 24, 80 + later * 24) + 1e-9)
          expect(waste.minutes).toBeLessThanOrEqual(totals.waste.minutes + 1e-9)
          expect(waste.waitMinutes).toBeLessThanOrEqual(waste.minutes + 1e-9)
          if (state === 'broken') expect(score).toBe(0)
        }
        expect(trend.reduce((sum, { minutesWasted }) => sum + minutesWasted, 0)).toBeCloseTo(totals.waste.minutes, 6)
      }
    )
  )
})

test('the order of the subjects does not matter', () => {
  const all = [one('w', 'workflow', '9PF>P9P'), one('j', 'job', '4PF>P4P'), one('t', 'test', '4PL4PL'), one('b', 'test', '20PFFF')]
  expect(judged(all.toReversed())).toEqual(judged(all))
})

/** Tests that flake now and then, beside many that never do. */
function suite(tests: number, runs: number): Candidate[] {
  const executions = Array.from({ length: runs }, (_, index): Execution => {
    const place = index % 3 === 0 ? 'default' : 'pull'
    return { run: index + 1, attempt: 1, sha: `${index >> 1}`.padStart(12, 'a'), at: start + index * 60, place }
  })
  return Array.from({ length: tests }, (_, index) => {
    const outcomes = new Uint8Array(Math.ceil(runs / 4)).fill(0b01010101)
    if (index % 5 === 0) for (let byte = index % 7; byte < outcomes.length; byte += 31) outcomes[byte] = 0b01100101
    return { subject: subjectWith({ id: `${index}` }), track: { executions, outcomes, details: new Map() } }
  })
}

test('ten times the runs, or the tests, take ten times as long', () => {
  expect(growth((size) => judged(suite(20, size)), 400)).toBeLessThan(linear)
  expect(growth((size) => judged(suite(size, 400)), 30)).toBeLessThan(linear)
})

test('ten times the failures take ten times as long', () => {
  const track = (size: number) => drawn(`9P${size}F${'=F'.repeat(10)}`)
  expect(growth((size) => judged([{ subject: subjectWith(), track: track(size) }]), 300)).toBeLessThan(linear)
  expect(growth((size) => judged([{ subject: subjectWith(), track: drawn('F=P'.repeat(size)) }]), 300)).toBeLessThan(linear)
  expect(growth((size) => judged([{ subject: subjectWith(), track: drawn('pF=pP'.repeat(size)) }]), 300)).toBeLessThan(linear)
})

test('what is broken leads to its newest failure, and all else to where it is defined', () => {
  const links = { execution: (_: unknown, { run }: Execution) => `run ${run}`, subject: () => 'the file' }
  const of = (drawing: string) => judged([{ subject: subjectWith(), track: drawn(drawing) }], { now: start + 20 * hour, links }).subjects[0]
  expect([of('9PFFFF')?.state, of('9PFFFF')?.url]).toEqual(['broken', 'run 13'])
  expect([of('9PF>PPPF>PPP')?.state, of('9PF>PPPF>PPP')?.url]).toEqual(['flaky', 'the file'])
})
