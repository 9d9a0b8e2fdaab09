import { expect, test } from '@jest/globals'
import { drawnFacts, hour } from './drawn.fixture.ts'
import { verdictOf } from './state.ts'

const day = 24 * hour

const rows: [why: string, drawing: string, state: string | undefined][] = [
  ['nothing is wrong', '20P', undefined],
  ['a flake', '9PF>P9PF>PP', 'flaky'],
  ['broken', '20PFFF', 'broken'],
  ['a flake that broke', '9PF>P9PF>P20P9F', 'broken'],
  ['broken and mended', '20PFFFPPP', undefined],
  ['broken on one pull request only, and never healthy there', '20PpFpFpFpFpF', undefined],
  ['known from one pull request only', 'pFpFpFpFpF', undefined]
]
test.each(rows)('%s: %s', (_, drawing, state) => {
  expect(verdictOf(drawnFacts(drawing))?.state).toBe(state)
})

test('a job that loses its runner on several days is nobody’s fault, whatever else fails', () => {
  expect(verdictOf(drawnFacts('9PF>P!F9P!FP!FF!FF!F', { subject: { level: 'job' }, gap: 6 * hour }))).toMatchObject({
    state: 'infra',
    certainty: 'confirmed',
    rule: "5 of its 8 failures in 14 days were the runner's or GitHub's, on 3 days",
    rate: { failures: 5, runs: 25 }
  })
})

const infra: [why: string, drawing: string, gap: number, level: 'job' | 'workflow' | 'step' | 'test', expected: string | undefined][] = [
  ['on one bad day', '20P!F!F!F', hour, 'job', undefined],
  ['on two days', '20P!F!F!F', 12 * hour, 'job', 'infra'],
  ['of a workflow', '20P!F!F!F', 12 * hour, 'workflow', 'infra'],
  ['what runs in the job has no runner', '20P!F!F!F', 12 * hour, 'test', undefined],
  ['nor has a step', '20P!F!F!F', 12 * hour, 'step', undefined],
  ['twice', '20P!F!F', day, 'job', undefined],
  ['long ago', '20P!F!F!F20P', day, 'job', undefined],
  ['less often than it fails by itself', '20P!F!F!FF>PF>PF>PF>P', 12 * hour, 'job', 'flaky']
]
test.each(infra)('a lost runner %s', (_, drawing, gap, level, expected) => {
  expect(verdictOf(drawnFacts(drawing, { subject: { level }, gap }))?.state).toBe(expected)
})

test('what was renamed or removed fades, in whatever state it was', () => {
  for (const drawing of ['20PFFF', '9PF>P9PF>PP']) {
    expect(verdictOf(drawnFacts(drawing, { later: 13 * day }))?.state).toMatch(/^(?:broken|flaky)$/)
    expect(verdictOf(drawnFacts(drawing, { later: 15 * day }))).toBeUndefined()
  }
})

test('what was never seen is in no state', () => {
  expect(verdictOf(drawnFacts(''))).toBeUndefined()
})
