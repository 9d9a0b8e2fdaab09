import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bestSplit, type ChangePointOptions, changePoints } from './change-point.ts'
import { logLikelihood } from './likelihood.ts'
import type { Observation } from './stretches.ts'
import { testVectors } from './vectors.fixture.ts'

/** `P` and `F`, oldest first, at the positions 1, 2, 3 … */
const historyOf = (marks: string): Observation[] =>
  [...marks].map((mark, index) => ({ position: index + 1, runs: 1, failures: mark === 'F' ? 1 : 0 }))

const splitsOf = (marks: string, options?: ChangePointOptions) =>
  changePoints(historyOf(marks), options).splits.map(({ position }) => position)

const rows: [marks: string, options: ChangePointOptions, splits: number[]][] = [
  ['', {}, []],
  ['F', {}, []],
  ['PPPPPPPPPPFFF', {}, [11]],
  ['PPPPPPPPPPFFF', { likelihood: 0.0001 }, []],
  ['PPPPPPPPPPFF', {}, []],
  ['PFPFPFPFPFPFPF', {}, []],
  ['PPPPPPPPPPPPPPPPPPPPFFFFFFPPPPPP', {}, [21, 27]],
  ['FFFFFFFFFFPPPPPPPPPP', {}, [11]],
  ['PPPPPPPPPPFFF', { prior: { alpha: 50, beta: 50 } }, []]
]
test.each(rows)('%s with %j changes at %j', (marks, options, splits) => {
  expect(splitsOf(marks, options)).toEqual(splits)
})

test('a regression: what changed, where, and how sure that is', () => {
  const { segments, splits } = changePoints(historyOf('PPPPPPPPPPFFF'))
  expect(segments).toEqual([
    { from: 1, to: 10, runs: 10, failures: 0 },
    { from: 11, to: 13, runs: 3, failures: 3 }
  ])
  expect(splits).toMatchObject([{ position: 11, before: 10, gain: expect.closeTo(6.002828, 6), interval: { after: 3, upTo: 12 } }])
  expect(splits[0]?.posterior.find(({ position }) => position === 11)?.probability).toBeCloseTo(0.789, 3)
})

test('a history of nothing has nothing', () => {
  expect(changePoints([])).toEqual({ segments: [], splits: [] })
  expect(bestSplit([])).toBeUndefined()
  expect(bestSplit(historyOf('F'))).toBeUndefined()
})

test('results at one position are not torn apart', () => {
  const history = [1, 1, 2, 2, 2, 2].map((position, index) => ({ position, runs: 2, failures: index < 3 ? 0 : 2 }))
  expect(bestSplit(history)).toMatchObject({ position: 2, before: 1, posterior: [{ position: 2, probability: 1 }] })
})

test('failures that stop passing when tried again are a change, though as many fail at first', () => {
  const tried = (failedAfterRetry: number) => (position: number) => ({ position, runs: 2, failures: 2, retried: 2, failedAfterRetry })
  const history = [...[1, 2, 3, 4].map(tried(0)), ...[5, 6, 7, 8].map(tried(2))]
  expect(changePoints(history).splits).toMatchObject([{ position: 5, interval: { after: 3, upTo: 6 } }])
})

test('each change is placed between its neighbours', () => {
  const { splits } = changePoints(historyOf(`${'P'.repeat(20)}${'F'.repeat(6)}${'P'.repeat(6)}`))
  expect(splits.map(({ position, interval }) => ({ position, interval }))).toEqual([
    { position: 21, interval: { after: 17, upTo: 22 } },
    { position: 27, interval: { after: 24, upTo: 30 } }
  ])
})

test('a thousand runs may change at every one of them', () => {
  const history = Array.from({ length: 1000 }, (_, position) => ({ position, runs: 100, failures: position % 2 === 0 ? 0 : 100 }))
  expect(changePoints(history).splits).toHaveLength(999)
})

interface LogLikelihood {
  x: number
  n: number
  loglik: number
}
testVectors<LogLikelihood>('luci_changepoint', 'loglik', '$x of $n', ({ x, n, loglik }) => {
  expect(logLikelihood({ alpha: 0.3, beta: 0.5 }, n)(x, n)).toBeCloseTo(loglik, 9)
})

interface Peer {
  name: string
  positions: number[]
  total: number[]
  hasUnexpected: number[]
  retries: number[] | null
  unexpectedAfterRetry: number[] | null
  changepoint_likelihood: number
  changepoint_indices: number[]
  best_index: number
  rel_loglik: number
  with_prod_prior_0_0001: number[]
}
testVectors<Peer>('luci_changepoint', 'peer_cases', '$name', (peer) => {
  const history = peer.positions.map((position, index) => ({
    position,
    runs: peer.total[index] ?? 0,
    failures: peer.hasUnexpected[index] ?? 0,
    retried: peer.retries?.[index] ?? 0,
    failedAfterRetry: peer.unexpectedAfterRetry?.[index] ?? 0
  }))
  // Theirs are indexes of runs.
  const runsBefore = (position: number) => history.filter((one) => one.position < position).reduce((sum, { runs }) => sum + runs, 0)
  const cuts = (likelihood: number) => changePoints(history, { likelihood }).splits.map(({ position }) => runsBefore(position))
  expect(cuts(peer.changepoint_likelihood)).toEqual(peer.changepoint_indices)
  expect(cuts(0.0001)).toEqual(peer.with_prod_prior_0_0001)
  const best = bestSplit(history)
  expect(best && runsBefore(best.position)).toBe(peer.best_index)
  expect(best?.gain).toBeCloseTo(peer.rel_loglik, 9)
})

interface CiHistory {
  seq_oldest_first: string
  best_first_bad_position: number
  rel_loglik: number
  changepoints_prior_0_01: number[]
  changepoints_prior_0_0001: number[]
  posterior_of_position: Record<string, number>
}
testVectors<CiHistory>('luci_changepoint', 'ci_histories', '$seq_oldest_first', (one) => {
  const best = bestSplit(historyOf(one.seq_oldest_first))
  expect(best).toMatchObject({ position: one.best_first_bad_position, gain: expect.closeTo(one.rel_loglik, 9) })
  const posterior = Object.fromEntries(best?.posterior.map(({ position, probability }) => [position, probability]) ?? [])
  expect(posterior).toEqual(
    Object.fromEntries(Object.entries(one.posterior_of_position).map(([position, value]) => [position, expect.closeTo(value, 8)]))
  )
  expect(splitsOf(one.seq_oldest_first)).toEqual(one.changepoints_prior_0_01)
  expect(splitsOf(one.seq_oldest_first, { likelihood: 0.0001 })).toEqual(one.changepoints_prior_0_0001)
})

const marks = fc.string({ unit: fc.constantFrom('P', 'F'), minLength: 2, maxLength: 60 })

test('the posterior is a distribution, and the interval holds 99 % of it', () => {
  fc.assert(
    fc.property(marks, (history) => {
      const best = bestSplit(historyOf(history))
      if (!best) throw new Error('two positions can be split')
      const total = (of: typeof best.posterior) => of.reduce((sum, { probability }) => sum + probability, 0)
      const { after, upTo } = best.interval
      expect(total(best.posterior)).toBeCloseTo(1, 12)
      expect(total(best.posterior.filter(({ position }) => position > after && position <= upTo))).toBeGreaterThanOrEqual(0.99 - 1e-9)
      expect(Math.max(...best.posterior.map(({ probability }) => probability))).toBe(
        best.posterior.find(({ position }) => position === best.position)?.probability
      )
    })
  )
})

test('the segments cover the history, and meet at the splits', () => {
  fc.assert(
    fc.property(marks, fc.double({ min: 0.01, max: 1, noNaN: true }), (history, likelihood) => {
      const { segments, splits } = changePoints(historyOf(history), { likelihood })
      expect(segments.reduce((sum, { runs }) => sum + runs, 0)).toBe(history.length)
      expect(segments.slice(1).map(({ from }) => from)).toEqual(splits.map(({ position }) => position))
      expect(segments.slice(0, -1).map(({ to }) => to)).toEqual(splits.map(({ before }) => before))
    })
  )
})

test('a history read backwards changes at the same places', () => {
  fc.assert(
    fc.property(marks, (history) => {
      const { length } = history
      const forward = bestSplit(historyOf(history))
      const backward = bestSplit(historyOf([...history].toReversed().join('')))
      const mirrored = backward?.posterior.map(({ position, probability }) => [length + 2 - position, probability] as const)
      for (const [position, probability] of mirrored ?? [])
        expect(forward?.posterior.find((one) => one.position === position)?.probability).toBeCloseTo(probability, 10)
      expect(forward?.gain).toBeCloseTo(backward?.gain ?? Number.NaN, 10)
    })
  )
})
