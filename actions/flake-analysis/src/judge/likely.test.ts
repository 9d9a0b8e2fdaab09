import { describe, expect, test } from '@jest/globals'
import type { Level } from '../model/subject.ts'
import { drawnFacts } from './drawn.fixture.ts'
import { likelyRate } from './likely-rate.ts'
import { rateOf } from './rates.ts'
import { verdictOf } from './state.ts'
import { unexplainedOf } from './unexplained.ts'

/** 9 proven failures of 114 tries, half of them of pull requests. */
const flake = '8PpPpPF>P6PpPpPF>P4PpPpF>pP6PpPpPpP'.replaceAll('F>pP', 'F>P').repeat(3)
const rateAfter = (drawing: string, level: Level = 'test') => verdictOf(drawnFacts(`${flake}${drawing}`, { subject: { level } }))?.rate

const rows: [what: string, drawing: string, likely: [from: number, to: number]][] = [
  ['no other failure', '12P', [0, 0]],
  ['an isolated failure', '6PF6P', [0.8, 1.2]],
  ['a failure of a pull request', '6PpFpP6P', [0.7, 1.2]],
  ['failures of pull requests now and then', '2PpFpP9PpFpP9PpFpP9PpFpP9P', [3, 4.5]],
  ['a regression that was pushed and mended', '6P8F12P', [0, 0.3]],
  ['one that a pull request mended at its tenth push', `6P${'pF'.repeat(10)}pP12P`, [0, 0.3]],
  ['one that a pull request mended at its tenth push, while others passed', `6P${'pFpP'.repeat(10)}12P`, [0, 1]],
  ['a commit that was tried again in vain', '6PF>F>F12P', [0, 0.8]],
  ['a fork that fails and fails', `6P${'fFfP'.repeat(20)}6P`, [0, 0]],
  ['an outage of the runners', '6P!F!F!F6P', [0, 0]]
]
test.each(rows)('a known flake, and %s', (_, drawing, [from, to]) => {
  const { likely = 0 } = rateAfter(drawing) ?? {}
  expect(likely).toBeGreaterThanOrEqual(from)
  expect(likely).toBeLessThanOrEqual(to)
})

describe('of a test of 2 proven failures in 47 tries', () => {
  const rows: [what: string, drawing: string, least: number, most: number][] = [
    ['a pull request that is pushed ten times in a row', `${'pP'.repeat(16)}${'pF'.repeat(10)}pP`, 0.05, 0.06],
    ['the same while others pass', `${'pPpP'.repeat(3)}${'pFpP'.repeat(10)}`, 0.05, 0.08],
    ['the same while two pass each time', `${'pP'.repeat(3)}${'pF2pP'.repeat(10)}`, 0.05, 0.12]
  ]
  test.each(rows)('%s', (_, drawing, least, most) => {
    const { mean = 0 } = verdictOf(drawnFacts(`9PF>P9PF>P9P${drawing}`))?.rate ?? {}
    expect(mean).toBeGreaterThanOrEqual(least)
    expect(mean).toBeLessThanOrEqual(most)
  })
})

test('proof, rank and words are as before: only the middle and the upper end rise', () => {
  const drawing = '6PF6P6PF6P'
  const verdict = verdictOf(drawnFacts(`${flake}${drawing}`))
  const { failures = 0, runs = 0, mean = 0, q05, q50 = 0, q95 = 0 } = verdict?.rate ?? {}
  const proven = rateOf(failures, runs)
  expect([failures, q05]).toEqual([9, proven.q05])
  expect([mean > proven.mean, q50 > proven.q50, q95 > proven.q95]).toEqual([true, true, true])
  expect(verdict?.rule).toContain(`9 of ${runs} tries`)
})

test('a job breaks with any of its tests: more versions of the code are weighed as broken', () => {
  const drawing = `${flake}${'6PF>F6P'.repeat(6)}`
  const of = (level: Level, most: number) => {
    const facts = drawnFacts(drawing, { subject: { level } })
    const proven = rateOf(9, verdictOf(facts)?.rate.runs ?? 0)
    return [verdictOf(facts)?.rate, likelyRate(proven, unexplainedOf(facts, proven), most)] as const
  }
  const [[test, asTest], [job, asJob]] = [of('test', 0.05), of('job', 0.3)]
  expect([test, job]).toEqual([asTest, asJob])
  expect(job?.mean).not.toBe(test?.mean)
})

const kept = { state: 'flaky', since: '2026-09-01T00:00:00.000Z' } as const
test.each([
  ['a suspect', '9PF9PF9PpFpP', undefined],
  ['what is broken', `${flake}20PpFpP4F`, undefined],
  ['what was skipped', '', { ...kept, resting: { at: 1_790_000_000, failures: 4, runs: 40, certainty: 'confirmed' as const } }]
])('%s has the rate of what is proven', (_, drawing, before) => {
  const verdict = verdictOf(drawnFacts(drawing, before ? { kept: before } : {}))
  expect(verdict?.rate).toEqual(rateOf(verdict?.rate.failures ?? 0, verdict?.rate.runs ?? 0))
})

test('what is skipped keeps what was likely', () => {
  const facts = drawnFacts(`${flake}2PpFpP9PpFpP9PpFpP9P`, { skipped: 3600 * 24 * 28, without: 29 * 24 })
  const { rate, resting } = verdictOf(facts) ?? {}
  expect([resting?.failures, resting?.likely]).toEqual([9, rate?.likely])
  expect(resting?.likely).toBeGreaterThan(1)
  const later = verdictOf(drawnFacts('', { kept: { ...kept, ...(resting && { resting }) }, skipped: 3600 }))
  expect(later?.rate).toMatchObject({ failures: 9, likely: rate?.likely, q05: rate?.q05, mean: expect.closeTo(rate?.mean ?? 0, 3) })
})
