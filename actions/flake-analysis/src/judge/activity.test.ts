import { expect, test } from '@jest/globals'
import { runsPerWeek, scoresOf, stripOf } from './activity.ts'
import { drawnFacts, hour } from './drawn.fixture.ts'

test.each([
  ['', ''],
  ['PFL', 'PFL'],
  ['PF>PP', 'PLPP'],
  ['PF=PF', 'PLPF'],
  ['9PF9P', `${'P'.repeat(9)}F${'P'.repeat(9)}`],
  ['P!FP!PP', 'P-P-P'],
  ['P~FP', 'P-P'],
  ['150PF', `${'P'.repeat(99)}F`],
  ['3F150P!P', `${'P'.repeat(99)}-`]
])('the strip of %s is %s', (drawing, strip) => {
  expect(stripOf(drawnFacts(drawing))).toBe(strip)
})

const scores: [drawing: string, flipRate: number, entropy: number][] = [
  ['', 0, 0],
  ['PPPP', 0, 0],
  ['PFPF', 1, 0],
  ['PPPFF', 0.25, 0],
  ['PLP', 0, 0],
  ['F>P', 1, 1],
  ['F>P P=P PPP', 1 / 6, 0.5],
  ['P!FP', 0, 0]
]
test.each(scores)('%s flips at %f of its chances and is undecided by %f bits', (drawing, flipRate, entropy) => {
  expect(scoresOf(drawnFacts(drawing))).toEqual({ flipRate: expect.closeTo(flipRate, 9), entropy: expect.closeTo(entropy, 9) })
})

const day = 24 * hour
test.each([
  ['once, an hour ago', '1P', hour, hour, 1],
  ['ten times in ten hours', '10P', hour, 60, 10],
  ['daily for four weeks and more', '60P', day, 60, 7],
  ['daily, and not any more for two weeks', '60P', day, 14 * day + 60, 3.5],
  ['long ago', '5P', day, 60 * day, 0],
  ['what is left out did not run', '20P20!P', day, 60, 2]
])('%s: runs a week', (_, drawing, gap, later, expected) => {
  expect(runsPerWeek(drawnFacts(drawing, { gap, later }))).toBeCloseTo(expected, 2)
})
