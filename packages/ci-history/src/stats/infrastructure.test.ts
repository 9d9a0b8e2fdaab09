import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { atLeast, coFailure, type Neighbour } from './infrastructure.ts'
import { testVectors } from './vectors.fixture.ts'

const times = (count: number, rate: number) => Array.from({ length: count }, () => rate)

const rows: [count: number, rates: number[], chance: number][] = [
  [0, [], 1],
  [1, [], 0],
  [1, [0.2], 0.2],
  [2, [0.2], 0],
  [2, [0.2, 0.3], 0.06],
  [1, [0.2, 0.3], 0.44],
  [3, times(10, 0.05), 0.011504],
  [5, times(10, 0.05), 0.0000637]
]
test.each(rows)('%i or more of %j: %f', (count, rates, chance) => {
  expect(atLeast(count, rates)).toBeCloseTo(chance, 6)
})

testVectors<{ m: number; k: number; p: number; tail: number }>('cofailure_infra', 'cases', '$k of $m at $p', ({ m, k, p, tail }) => {
  expect(atLeast(k, times(m, p))).toBeCloseTo(tail, 9)
})
testVectors<{ ps: number[]; k: number; tail: number }>('cofailure_infra', 'poisson_binomial', '$k of $ps', ({ ps, k, tail }) => {
  expect(atLeast(k, ps)).toBeCloseTo(tail, 9)
})

const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })

test('it is what counting every outcome gives, whatever the order', () => {
  fc.assert(
    fc.property(rates, fc.nat(9), (rates, count) => {
      const outcomes = rates.reduce<{ hits: number; chance: number }[]>(
        (all, rate) =>
          all.flatMap(({ hits, chance }) => [
            { hits: hits + 1, chance: chance * rate },
            { hits, chance: chance * (1 - rate) }
          ]),
        [{ hits: 0, chance: 1 }]
      )
      const counted = outcomes.filter(({ hits }) => hits >= count).reduce((sum, { chance }) => sum + chance, 0)
      expect(atLeast(count, rates)).toBeCloseTo(counted, 9)
      expect(atLeast(count, rates.toReversed())).toBeCloseTo(counted, 9)
    })
  )
})

test('a tiny chance keeps its digits', () => {
  expect(atLeast(20, times(20, 1e-3)) / 1e-60).toBeCloseTo(1, 9)
})

const neighbours = (red: Partial<Neighbour>[], green: number): Neighbour[] => [
  ...red.map((one) => ({ rate: 0.05, red: true, sha: 'a', ...one })),
  ...times(green, 0.05).map((rate) => ({ rate, red: false, sha: 'a' }))
]
const cases: [name: string, Neighbour[], suspected: boolean][] = [
  ['no workflows', [], false],
  ['all green', neighbours([], 10), false],
  ['half of them red on several commits', neighbours([{}, {}, {}, {}, { sha: 'b' }], 5), true],
  ['half of them red on one commit: it may have broken them', neighbours([{}, {}, {}, {}, {}], 5), false],
  [
    'half of them red on one commit, and all lost their runner',
    neighbours(
      times(5, 0).map(() => ({ sign: 'runner-lost' })),
      5
    ),
    true
  ],
  ['only some of them lost their runner', neighbours([{}, {}, {}, {}, { sign: 'runner-lost' }], 5), false],
  ['three of ten: one time in a hundred', neighbours([{}, {}, { sha: 'b' }], 7), false],
  [
    'they fail often anyway',
    neighbours(
      times(5, 0).map((_, index) => ({ rate: 0.5, sha: `${index}` })),
      5
    ),
    false
  ]
]
test.each(cases)('%s', (_, all, suspected) => {
  const red = all.filter((one) => one.red)
  expect(coFailure(all)).toMatchObject({ red: red.length, of: all.length, suspected })
})

test('the chance is told', () => {
  expect(coFailure(neighbours([{}, {}, {}, {}, { sha: 'b' }], 5)).chance).toBeCloseTo(6.3689831445e-5, 12)
})
