import { expect, test } from '@jest/globals'
import { changeOf } from './change.ts'
import { drawnFacts, optionsWith } from './drawn.fixture.ts'
import { verdictOf } from './state.ts'

const { links } = optionsWith()
const found = (drawing: string, more = links) => {
  const facts = drawnFacts(drawing)
  const verdict = verdictOf(facts)
  return { facts, change: verdict && changeOf(facts, verdict, more) }
}

test('of what broke: between the last good commit and the first bad one', () => {
  const { facts, change } = found('20PFFF')
  const [good = '', bad = ''] = [facts.counted[19], facts.counted[20]].map((seen) => seen?.execution.sha)
  expect(change).toEqual({
    at: new Date((facts.counted[20]?.execution.at ?? 0) * 1000).toISOString(),
    lastGood: good,
    firstBad: bad,
    probability: expect.any(Number),
    compareUrl: `https://github.com/acme/shop/compare/${good}...${bad}`
  })
  expect(change?.probability).toBeGreaterThan(0.7)
})

test('a commit is not compared with itself: something else changed', () => {
  const { change } = found('20PP=F=F=F')
  expect(change).toMatchObject({ lastGood: change?.firstBad })
  expect(change).not.toHaveProperty('compareUrl')
})

test.each(['30F5PFFF', '20P15F5PFFF', '10FPPPPFFF'])('%s: what mended it is not what broke it', (drawing) => {
  const { facts, change } = found(drawing)
  expect(verdictOf(facts)?.state).toBe('broken')
  expect(change).toBeUndefined()
})

test('a flake that began before is not what broke it', () => {
  const { facts, change } = found('60P6F4P5FPPFPFPPFP25F')
  const { at = '' } = change ?? {}
  expect(verdictOf(facts)?.state).toBe('broken')
  expect(at === '' || Date.parse(at) / 1000 >= (verdictOf(facts)?.since ?? 0)).toBe(true)
})

test('without a way to compare there is no address', () => {
  expect(found('20PFFF', { execution: links.execution }).change).not.toHaveProperty('compareUrl')
})

test('of what flakes: since its evidence became more', () => {
  const { facts, change } = found('400PF>PPPF>PPF>PPPF>PPF>PP')
  expect(change).toMatchObject({ firstBad: facts.counted[400]?.execution.sha, lastGood: facts.counted[399]?.execution.sha })
})

test.each(['9PF>P9PF>PP', 'F>PPF>PPF>PPPF>PPF>PPF>PPPPPPPF>P', 'FFFF'])('%s did not change', (drawing) => {
  expect(found(drawing).change).toBeUndefined()
})
