import { expect, test } from '@jest/globals'
import { type MeasuredProject, measuredProjects, thinned } from './measured-rates.ts'
import { type Score, scoreOf, scoreTable } from './scorecard.ts'
import { simulatedYear, type YearOptions } from './year.ts'

/** A few tests for each order of magnitude, made up. */
const madeUp: MeasuredProject[] = ['cart', 'search', 'login'].map((name, project) => ({
  name,
  rates: Array.from({ length: 40 }, (_, index) => (index < 12 ? 0.6 * 0.55 ** ((index + project) % 12) : 0))
}))
const measured = measuredProjects()
if (!measured) console.info('Simulating a year with made-up rates alone: the measured ones are not part of this repository.')

const scoresOf = (options: YearOptions) => [...simulatedYear(options)].map(scoreOf)
/** One year for all that it shows. */
const madeUpYear = { seed: 7, projects: madeUp, at: [1, 4, 13, 52] }
const madeUpScores = scoresOf(madeUpYear)

const worlds: [name: string, scores: () => Score[]][] = [
  ['made-up rates', () => madeUpScores],
  ...(measured
    ? [
        ['measured rates', () => scoresOf({ seed: 7, projects: thinned(measured, { flaky: 4, stable: 60 }), at: [4, 13] })] as [
          string,
          () => Score[]
        ]
      ]
    : [])
]
test.each(worlds)('%s: what is called flaky is, and what fails often is found', (_, make) => {
  const scores = make()
  for (const { precision, suspectedPrecision, recall, confirmed } of scores) {
    expect(confirmed).toBeGreaterThan(5)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    if (!Number.isNaN(suspectedPrecision)) expect(suspectedPrecision).toBeGreaterThanOrEqual(0.9)
    for (const { from, share } of recall) if (from >= 0.1 && !Number.isNaN(share)) expect(share).toBeGreaterThan(0.7)
  }
  const mean = (name: 'covered' | 'aboveQ05') => scores.reduce((sum, score) => sum + score[name], 0) / scores.length
  expect(mean('covered')).toBeGreaterThanOrEqual(0.93)
  expect(mean('aboveQ05')).toBeGreaterThanOrEqual(0.93)
  for (const { aboveQ05, belowQ95, within } of scores.filter(({ weeks }) => weeks >= 4)) {
    expect(aboveQ05).toBeGreaterThanOrEqual(0.93)
    expect(belowQ95).toBeGreaterThanOrEqual(0.9)
    expect(within).toBeGreaterThanOrEqual(0.87)
  }
  const [heads = '', ...rows] = scoreTable(scores).split('\n')
  expect([heads.length, rows.length]).toEqual([18 * 12, scores.length])
  for (const row of rows) expect(row).toHaveLength(18 * 12)
})

test('where nobody runs anything again, flakes are suspected or proven by chance, and rarely wrongly', () => {
  const [score] = scoresOf({ seed: 3, projects: madeUp, at: [6], rerun: 0, nightly: 0, retries: 0 })
  expect(score?.suspected).toBeGreaterThan(0)
  expect([score?.precision, score?.suspectedPrecision].filter((share = 1) => share < 0.9)).toEqual([])
})

test('more history finds rarer flakes', () => {
  const [young, , , old] = madeUpScores
  const rare = (score: typeof young) =>
    score?.recall.filter(({ from, to }) => from >= 0.01 && to <= 0.05).reduce((sum, { share, tests }) => sum + share * tests, 0)
  expect(rare(old)).toBeGreaterThan(rare(young) ?? Number.NaN)
})

test('the same seed is the same year', () => {
  const options = { seed: 1, projects: madeUp.slice(0, 1), at: [2] }
  expect(scoresOf(options)).toEqual(scoresOf(options))
})
