import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { testVectors } from './vectors.fixture.ts'
import { meanScore, versionScore, weightedScore } from './version-scores.ts'

const outcomes = (marks: string) => [...marks].map((mark) => mark === '1')

const rows: [marks: string, entropy: number, flipRate: number][] = [
  ['', 0, 0],
  ['1', 0, 0],
  ['1111', 0, 0],
  ['0101', 1, 1],
  ['0011', 1, 1 / 3],
  ['0001', 0.811278, 1 / 3],
  ['101', 0.918296, 1]
]
test.each(rows)('%j', (marks, entropy, flipRate) => {
  expect(versionScore(outcomes(marks))).toEqual({ entropy: expect.closeTo(entropy, 6), flipRate: expect.closeTo(flipRate, 9) })
})

test('four versions, the newest of which counts most', () => {
  const versions = ['0011', '0000', '1010', '101'].map(outcomes)
  expect(meanScore(versions.slice(0, 3))).toEqual({ entropy: expect.closeTo(2 / 3, 9), flipRate: expect.closeTo(4 / 9, 9) })
  expect(weightedScore(versions)).toEqual({ entropy: expect.closeTo(0.741, 3), flipRate: expect.closeTo(0.62, 2) })
})

test('no versions score 0', () => {
  expect(weightedScore([])).toEqual({ entropy: 0, flipRate: 0 })
})

interface Case {
  test: string
  versions: number[][]
  entropy_v: number[]
  flip_v: number[]
  U_E_first3: number
  U_FR_first3: number
  W_E_lam01: number
  W_FR_lam01: number
}
testVectors<Case>('apple_flip_entropy', 'cases', '$test', (one) => {
  const versions = one.versions.map((runs) => runs.map((run) => run === 1))
  const close = (entropy = Number.NaN, flipRate = Number.NaN) => ({
    entropy: expect.closeTo(entropy, 9),
    flipRate: expect.closeTo(flipRate, 9)
  })
  expect(versions.map(versionScore)).toEqual(one.entropy_v.map((entropy, index) => close(entropy, one.flip_v[index])))
  expect(meanScore(versions.slice(0, 3))).toEqual(close(one.U_E_first3, one.U_FR_first3))
  expect(weightedScore(versions)).toEqual(close(one.W_E_lam01, one.W_FR_lam01))
})

test('without a decay the newest counts no more than the rest, and with all of it alone', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (versions) => {
      expect(weightedScore(versions, 0).entropy).toBeCloseTo(weightedScore(versions.toReversed(), 0).entropy, 12)
      expect(weightedScore(versions, 1)).toEqual(versionScore(versions.at(-1) ?? []))
      expect(weightedScore(versions).entropy).toBeLessThanOrEqual(1 + 1e-12)
    })
  )
})
