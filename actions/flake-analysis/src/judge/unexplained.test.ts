import { expect, test } from '@jest/globals'
import { drawnFacts } from './drawn.fixture.ts'
import { rateUpTo } from './rates.ts'
import { type Stratum, unexplainedOf } from './unexplained.ts'

/** As `2/1`: so many tries in so many runs; `+3` where that many passed since the episode before. */
const words = ({ passes, episodes }: Stratum) => [passes, ...episodes.map(({ tries, runs, gap }) => `${tries}/${runs}${gapOf(gap)}`)]
const gapOf = (gap = Number.POSITIVE_INFINITY) => (Number.isFinite(gap) ? `+${gap}` : '')
const unexplained = (drawing: string, tier: 'T3' | 'T4' = 'T3') => {
  const facts = drawnFacts(drawing)
  return unexplainedOf(facts, rateUpTo(tier, facts.regime.samples)).map(words)
}

type Words = (number | string)[]
const rows: [why: string, drawing: string, ofDefault: Words, elsewhere: Words][] = [
  ['all passed', '9P3pP', [9], [3]],
  ['what is proven is known', '9PF>P9PL', [19], [0]],
  ['a failure that nobody ran again', '9PF>P9PpFpP', [19], [1, '1/1']],
  ['one of another branch', '9PF>P9PoFoP', [19], [1, '1/1']],
  ['one that is isolated', '9PF>P9PF9P', [28, '1/1'], [0]],
  ['one that nothing follows', '9PF>P9PF', [19, '1/1'], [0]],
  ['until it passes it may be one break', '9PF>P9PFFF9P', [28, '3/3'], [0]],
  ['tried again in vain, that is one run', '9PF>P9PF>F>F9P', [28, '3/1'], [0]],
  ['pushed again and again', '9PF>P9PpFpFpFpP', [19], [1, '3/3']],
  ['pushed again, while another pull request passed', '9PF>P9PpFpPpFpP', [19], [2, '1/1', '1/1+1']],
  ['pushed again, after the default branch passed as well', '9PF>P9PpFpP3PpFpP', [22], [2, '1/1', '1/1+4']],
  ['what the default branch does says nothing of a pull request', '9PF>P9PpFPpFpP', [20], [1, '2/2']],
  ['what passed within the run passed', '9PF>P6PpFpLpF', [16], [0, '1/1', '1/1+1']],
  ['what is excluded is not there', '9PF>P9P!F~FpP', [19], [1]],
  ['what forks show is not there', '9PF>P9PfFfF', [19], [0]],
  ['a run that failed, and passed when it was run again, ends a streak', '9PF>PFF>PF9P', [20, '1/1', '1/1'], [0]]
]
test.each(rows)('%s: %s', (_, drawing, ofDefault, elsewhere) => expect(unexplained(drawing)).toEqual([ofDefault, elsewhere]))

test('what was isolated is proven where the rate counts it', () => {
  expect(unexplained('9PF>P9PF9P', 'T4')).toEqual([[28], [0]])
})

test('only what was seen since the rate changed', () => {
  expect(unexplained('200PpF200PF>PPPF>PPF>PPPF>PPF>PPpF')).toEqual([[12], [0, '1/1']])
})

test('what was never seen', () => expect(unexplained('')).toEqual([[0], [0]]))
