import { expect, test } from '@jest/globals'
import { drawnFacts, optionsWith } from './drawn.fixture.ts'
import { evidenceOf } from './evidence-links.ts'

const { links } = optionsWith()
const run = (number: number, attempt = 1) => `https://github.com/acme/shop/actions/runs/${number}/attempts/${attempt}`

const rows: [drawing: string, words: string, passUrl: string | undefined][] = [
  ['F>P', 'Attempt 1 failed, attempt 2 of the same run passed', run(1, 2)],
  ['F=P', 'Failed here, passed in run 2 of the same commit ccccccc', run(2)],
  ['pF=pP', 'Failed here, passed in run 2 of the same commit ccccccc (weaker: what the pull request was merged with may differ)', run(2)],
  ['L', 'Failed and then passed when it was tried again within the run', undefined]
]
test.each(rows)('the evidence of %s: %s', (drawing, words, passUrl) => {
  const [found] = evidenceOf(drawnFacts(drawing), links)
  expect(found).toMatchObject({ url: run(1), run: 1, attempt: 1, words, at: '2026-10-01T01:00:00.000Z' })
  expect(found?.passUrl).toBe(passUrl)
})

test('an isolated failure is linked with the pass after it', () => {
  const words = 'Failed alone: the runs before and after it on the default branch passed (weak: a fix may explain it)'
  expect(evidenceOf(drawnFacts('9PF9P'), links)).toMatchObject([{ tier: 'T4', url: run(10), passUrl: run(11), words }])
})

test('the newest three of each tier are told, newest first', () => {
  const found = evidenceOf(drawnFacts('PF>P'.repeat(5) + 'PL'.repeat(5)), links)
  expect(found.map(({ tier, run }) => `${tier} ${run}`)).toEqual(['T3 20', 'T3 18', 'T3 16', 'T1 10', 'T1 8', 'T1 6'])
})
