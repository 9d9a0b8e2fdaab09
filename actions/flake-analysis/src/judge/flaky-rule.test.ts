import { expect, test } from '@jest/globals'
import { drawnFacts, hour } from './drawn.fixture.ts'
import { flakyRule } from './flaky-rule.ts'

const kept = { state: 'flaky', since: '2026-09-01T00:00:00.000Z' } as const

const rows: [why: string, drawing: string, found: string | undefined][] = [
  ['it passes', '20P', undefined],
  ['once in ten runs', '4PF>P5P', 'confirmed'],
  ['once in a hundred', '50PF>P50P', undefined],
  ['just written: it was hardly seen', 'L', undefined],
  ['just written, and passed a few times', 'LPPP', undefined],
  ['its first three runs', 'LLL', undefined],
  ['seen five times', 'LLLPP', 'confirmed'],
  ['by retries within the run', '9PL9PL3P', 'confirmed'],
  ['by runs of the commit', '9PF=P9PF=P3P', 'confirmed'],
  ['alone once', '9PF9P', undefined],
  ['alone twice', '9PF9PF9P', 'suspected'],
  ['alone twice in hundreds', '200PF200PF9P', undefined],
  ['alone, but proven once', '30PF>P30PF30PF5P', 'confirmed'],
  ['tried again in vain', '9PF>F9PF>F9P', undefined]
]
test.each(rows)('%s: %s', (_, drawing, certainty) => {
  expect(flakyRule(drawnFacts(drawing))?.certainty).toBe(certainty)
})

test('the rate of what is proven is that of the proof, unless only all evidence tells that it matters', () => {
  expect(flakyRule(drawnFacts('4PF>P2PF3P'))?.rate).toMatchObject({ failures: 1, runs: 11 })
  expect(flakyRule(drawnFacts('30PF>P30PF30PF5P'))?.rate).toMatchObject({ failures: 3, runs: 99 })
})

const staying: [why: string, drawing: string, later: number, stays: boolean, gap?: number][] = [
  ['too rare to be noticed now', '50PF>P50PF>P5P', 60, true],
  ['ran for long without evidence', '9PF>P9PF>P3P', 60, false, 5 * 24 * hour],
  ['not for so long', '9PF>P9PF>P2P', 60, true, 5 * 24 * hour],
  ['it did not run since', '9PF>P9PF>P', 100 * 24 * hour, true],
  ['so many passes that it would have failed', '3PF>P3PF>P40P', 60, false],
  ['a failure of another kind between them is no clean pass', '3PF>P3PF>P8PF>F8P', 60, true],
  ['no evidence is left', '20P', 60, false]
]
test.each(staying)('what was flaky: %s', (_, drawing, later, stays, gap = hour) => {
  expect(flakyRule(drawnFacts(drawing, { kept, later, gap }))?.state).toBe(stays ? 'flaky' : undefined)
})

test('what was not flaky before has to show it more clearly', () => {
  const rare = '50PF>P50PF>P5P'
  expect(flakyRule(drawnFacts(rare))).toBeUndefined()
  expect(flakyRule(drawnFacts(rare, { kept: { ...kept, state: 'slow' } }))).toBeUndefined()
})

test('what is mended leaves and does not come back for what happened before', () => {
  for (const passes of [40, 80, 200]) expect(flakyRule(drawnFacts(`3PF>P3PF>P${passes}P`))).toBeUndefined()
})

const badWeeks: [week: string][] = [
  ['PPF>PPPF>PPF>PPPPF>PPPF>PPPF>PPF>PPPF>P'],
  ['PPF>PPPF>PPF>PPPPF>PPPF>P'],
  ['3PF>P4PF>P3PF>P5PF>P4PF>P3PF>P']
]
test.each(badWeeks)('a bad week between good months is over after some passes, and does not come back after more: %s', (week) => {
  const states = [6, 14, 26, 40, 60, 90].map((passes) => flakyRule(drawnFacts(`180P${week}${passes}P`, { kept, later: 60 }))?.state)
  expect(states).toEqual(['flaky', ...Array.from({ length: 5 }, () => undefined)])
})

test('it is flaky since its first evidence, or since it became so', () => {
  const always = drawnFacts('9PF>P9PF>P')
  expect(flakyRule(always)?.since).toBe(always.findings[0]?.failure.execution.at)
  const began = drawnFacts('10PF>P400PF>PPPF>PPF>PPPF>PPF>PP')
  expect(flakyRule(began)?.since).toBe(began.findings[1]?.failure.execution.at)
})

test('a flake that came last week does not drown in the good year before it', () => {
  expect(flakyRule(drawnFacts('900PF>PPPF>PPF>PPPF>PP'))).toMatchObject({ certainty: 'confirmed', rate: { failures: 4 } })
})
