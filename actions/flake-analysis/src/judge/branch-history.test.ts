import { expect, test } from '@jest/globals'
import { observationOf } from './default-runs.ts'
import { drawnFacts } from './drawn.fixture.ts'

const streaks: [drawing: string, streaks: number[]][] = [
  ['', []],
  ['PP', [0, 0]],
  ['PFFP', [0, 2, 2, 0]],
  ['FPF', [1, 0, 1]],
  ['FLF', [1, 0, 1]],
  ['F>PF>F', [0, 1]],
  ['FpPF', [2, 2]],
  ['FoFF', [2, 2]],
  ['F!PF', [2, 2]],
  ['F~PF', [2, 2]]
]
test.each(streaks)('on the default branch, %s fails in a row: %j', (drawing, expected) => {
  expect(drawnFacts(drawing).history.streaks).toEqual(expected)
})

test('a run has all its attempts, and is found by any of them', () => {
  const { history, counted } = drawnFacts('PpPF>F>PP')
  expect(history.runs.map(({ attempts }) => attempts.length)).toEqual([1, 3, 1])
  expect(counted.map(({ index }) => history.runAt.get(index))).toEqual([0, undefined, 1, 1, 1, 2])
})

test.each([
  ['P', { runs: 1, failures: 0, retried: 0, failedAfterRetry: 0 }],
  ['L', { runs: 1, failures: 0, retried: 0, failedAfterRetry: 0 }],
  ['F', { runs: 1, failures: 1, retried: 0, failedAfterRetry: 0 }],
  ['F>P', { runs: 1, failures: 1, retried: 1, failedAfterRetry: 0 }],
  ['F>F', { runs: 1, failures: 1, retried: 1, failedAfterRetry: 1 }],
  ['P>F', { runs: 1, failures: 0, retried: 0, failedAfterRetry: 0 }]
])('change points see %s as %j', (drawing, expected) => {
  expect(drawnFacts(drawing).history.runs.map(observationOf)).toEqual([{ position: 0, ...expected }])
})

const segments: [drawing: string, bounds: [from: number, to: number][]][] = [
  ['20P', [[0, 19]]],
  ['20PF5P', [[0, 25]]],
  [
    '10PFFF',
    [
      [0, 9],
      [10, 12]
    ]
  ],
  [
    '60P8F',
    [
      [0, 59],
      [60, 67]
    ]
  ],
  ['10PFF', [[0, 11]]],
  ['PFPFPFPFPFPF', [[0, 11]]]
]
test.each(segments)('%s has the segments %j', (drawing, bounds) => {
  expect(drawnFacts(drawing).history.segments.map(({ from, to }) => [from, to])).toEqual(bounds)
})

test('only the newest thousand runs are looked at', () => {
  expect(drawnFacts('1200P').history.runs).toHaveLength(1000)
})
