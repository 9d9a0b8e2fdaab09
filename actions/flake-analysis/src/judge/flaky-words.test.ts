import { expect, test } from '@jest/globals'
import { drawnFacts } from './drawn.fixture.ts'
import { flakyRule } from './flaky-rule.ts'

test.each([
  ['4PF>P4P', 'Passed on a re-run of the same commit in 1 of 10 tries'],
  ['3PF>P3PF>PPP', 'Passed on a re-run of the same commit in 2 of 12 tries'],
  ['3PF=P3PF=PPP', 'Passed in another run of the same commit in 2 of 12 tries'],
  ['3PL3PLPP', 'Passed when it was tried again within the run in 2 of 10 tries'],
  ['9PF9PF9P', 'Failed alone between passes on the default branch in 2 of 29 tries'],
  ['3PL3PF>PPP', 'Failed and then passed with the same code in 2 of 11 tries: 1 on a re-run, 1 within the run'],
  ['30PF>P30PF30PF5P', 'Failed and then passed with the same code in 3 of 99 tries: 1 on a re-run, 2 between passes of other commits']
])('%s: %s', (drawing, words) => {
  expect(flakyRule(drawnFacts(drawing))?.rule ?? '').toBe(words)
})
