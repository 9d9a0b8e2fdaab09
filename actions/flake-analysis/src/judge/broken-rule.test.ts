import { expect, test } from '@jest/globals'
import { brokenRule } from './broken-rule.ts'
import { drawnFacts } from './drawn.fixture.ts'

const rows: [why: string, drawing: string, rule: string | undefined][] = [
  ['it passes', '20P', undefined],
  ['it failed once', '200PF', undefined],
  ['two failures say little after few passes', '10PFF', undefined],
  ['and much after many', '60PFF', 'Fails since commit SHA: 2 of the last 2 runs on the default branch'],
  ['three in a row', '10PFFF', 'Fails since commit SHA: 3 of the last 3 runs on the default branch'],
  ['re-runs by hand are no further runs', '10PF>F>F', undefined],
  ['nor do they mend it', '10PF>FF>FF>F', 'Fails since commit SHA: 3 of the last 3 runs on the default branch'],
  ['it was never seen to pass', 'FFF', 'Failed in each of the last 3 runs on the default branch'],
  ['never, and twice only', 'FF', undefined],
  ['it passed when run again', '10PFFF>P', undefined],
  ['it was mended', '10PFFFFFFP', undefined],
  ['it fails on pull requests', '10PpFpFpFpF', undefined],
  ['or on another branch', '10PoFoFoF', undefined],
  ['a pass on a pull request does not mend it', '10PFFpPF', 'Fails since commit SHA: 3 of the last 3 runs on the default branch'],
  ['runners were lost', '10P!F!F!F', undefined]
]
test.each(rows)('%s: %s', (_, drawing, rule) => {
  const facts = drawnFacts(drawing)
  const { runs, streaks } = facts.history
  const first = runs.at(-(streaks.at(-1) ?? 0))
  expect(brokenRule(facts)?.rule).toBe(rule?.replace('SHA', first?.sha.slice(0, 7) ?? ''))
})

test('a flake that fails in half of its runs is not broken for failing five times in a row', () => {
  const flake = 'F>PPF>PPPF>PF>PP'.repeat(4)
  expect(brokenRule(drawnFacts(`${flake}FFFFF`))).toBeUndefined()
  expect(brokenRule(drawnFacts(`${flake}14F`))).toMatchObject({ state: 'broken', rate: { failures: 14 } })
})

test('a pass now and then does not hide what broke', () => {
  expect(brokenRule(drawnFacts('60P12FP12F'))).toMatchObject({ rate: { failures: 24, runs: 25 } })
  expect(brokenRule(drawnFacts('60P8FP2F'))).toMatchObject({ rate: { failures: 10, runs: 11 } })
})

test('more than one pass in ten does', () => {
  expect(brokenRule(drawnFacts('60P5FP2F'))).toBeUndefined()
})

test('it is broken since its first failure', () => {
  const facts = drawnFacts('60PFFF')
  expect(brokenRule(facts)).toMatchObject({
    certainty: 'confirmed',
    since: facts.counted[60]?.execution.at,
    rate: { failures: 3, runs: 3 }
  })
})
