import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RowResult } from './row-result.ts'
import { timelineScores } from './timeline.ts'
import { testVectors } from './vectors.fixture.ts'

const results: Record<string, RowResult> = { P: 'good', F: 'bad', L: 'flaky', '-': 'other', R: 'running' }
const scores = (marks: string) => timelineScores([...marks].map((mark): RowResult => results[mark] ?? 'other'))

const rows: [marks: string, flipRate: number, transitions: number, flips: number, health: number][] = [
  ['', 0, 0, 0, 0],
  ['P', 0, 0, 0, 1],
  ['F', 0, 0, 1, 0],
  ['PPPP', 0, 0, 0, 1],
  ['PFPFP', 1, 0.8, 0.4, 0],
  ['P-FRPF-P', 1, 0.8, 0.4, 0],
  ['PPPFF', 0.25, 0.2, 0.2, 0.45],
  ['PPFFF', 0.25, 0.2, 0, 0.3],
  ['FFFF', 0, 0, 0, 0],
  ['PLPL', 0, 0, 0.5, 1],
  ['PFFPPPPFPP', 4 / 9, 0.4, 0.2, (0.7 * 5) / 9],
  ['PFFLFFPFPF', 7 / 9, 0.7, 0.5, (0.4 * 2) / 9]
]
test.each(rows)('%j', (marks, flipRate, transitionScore, flipFlakiness, health) => {
  const close = { flipRate, transitionScore, flipFlakiness, health }
  expect(scores(marks)).toMatchObject(Object.fromEntries(Object.entries(close).map(([name, value]) => [name, expect.closeTo(value, 9)])))
})

interface Case {
  seq_oldest_first: string
  flip_rate: number
  transition_score_buildkite: number
  testgrid_flakiness_pct: number
  testkube_health: number
}
testVectors<Case>('timeline_scores', 'cases', '$seq_oldest_first', (one) => {
  expect(scores(one.seq_oldest_first)).toEqual({
    runs: one.seq_oldest_first.length,
    flipRate: expect.closeTo(one.flip_rate, 9),
    transitionScore: expect.closeTo(one.transition_score_buildkite, 9),
    flipFlakiness: expect.closeTo(one.testgrid_flakiness_pct / 100, 9),
    health: expect.closeTo(one.testkube_health, 9)
  })
})
testVectors<{ seq: string; pct: number }>('timeline_scores', 'testgrid_peer_cases', '$seq', ({ seq, pct }) => {
  expect(scores(seq).flipFlakiness).toBeCloseTo(pct / 100, 9)
})

test('scores are shares, and the same from either end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('P', 'F', '-'), maxLength: 30 }), (marks) => {
      const forward = scores(marks)
      const backward = scores([...marks].toReversed().join(''))
      for (const name of ['flipRate', 'transitionScore', 'health'] as const) {
        expect(forward[name]).toBeCloseTo(backward[name], 12)
        expect(forward[name] >= 0 && forward[name] <= 1).toBe(true)
      }
      expect(forward.flipFlakiness).toBeLessThanOrEqual(1)
    })
  )
})
