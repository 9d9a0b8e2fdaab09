import { expect, test } from '@jest/globals'
import { failureRate } from '@tocsin/ci-history'
import { drawnFacts } from './drawn.fixture.ts'
import { rateOf, rateUpTo, rateWith, tierRates } from './rates.ts'

test('rates are those of the posterior', () => {
  const { mean, q05, q50, q95 } = failureRate(3, 40)
  expect(rateOf(3, 40)).toEqual({ failures: 3, runs: 40, mean, q05, q50, q95 })
  expect(rateOf(3, 40)).toBe(rateOf(3, 40))
})

test('what never failed may have a rate of 0', () => {
  expect(rateOf(0, 40).q05).toBe(0)
  expect(rateOf(0, 0)).toMatchObject({ q05: 0, runs: 0 })
})

test('failures that are likely raise all but the lower end', () => {
  const { mean, q50, q95 } = failureRate(7.5, 44.5)
  expect(rateWith({ failures: 3, runs: 40, likely: 4.5 })).toEqual({ ...rateOf(3, 40), mean, q50, q95, likely: 4.5 })
  expect(rateWith({ failures: 3, runs: 40 })).toBe(rateOf(3, 40))
})

const samplesOf = (drawing: string) => drawnFacts(drawing).regime.samples
const counts = (drawing: string) => tierRates(samplesOf(drawing)).map(({ tier, failures, runs }) => [tier, failures, runs])

const rows: [drawing: string, rates: [string, number, number][]][] = [
  ['20P', []],
  ['9PF>P9P', [['T1', 1, 20]]],
  ['9PF=P9P', [['T2', 1, 20]]],
  ['9PL9P', [['T3', 1, 19]]],
  ['9PF9P', [['T4', 1, 19]]],
  [
    '9PF>P9PL9PF9P',
    [
      ['T1', 1, 39],
      ['T3', 2, 39],
      ['T4', 3, 40]
    ]
  ],
  ['9PF>F9PF>P', [['T1', 1, 20]]]
]
test.each(rows)('the failures of %s by tier, each with those above it: %j', (drawing, expected) => {
  expect(counts(drawing)).toEqual(expected)
})

test('without its evidence, what passed by a retry within the run passed', () => {
  expect(rateUpTo('T1', samplesOf('9PL9PF>P'))).toMatchObject({ failures: 1, runs: 21 })
})
