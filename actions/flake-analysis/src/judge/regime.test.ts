import { expect, test } from '@jest/globals'
import { drawnFacts } from './drawn.fixture.ts'

const runs: [why: string, drawing: string, since: number, rose: boolean | undefined][] = [
  ['it never flaked', '50P', 1, undefined],
  ['it flaked once', '50PF>P50P', 1, undefined],
  ['it always flakes now and then', '9PF>P9PF>P9PF>P9PF>P', 1, undefined],
  ['it began to', '400PF>PPPF>PPF>PPPF>PPF>PP', 401, true],
  ['it was mended', 'F>PPF>PPF>PPPF>PPF>PPF>PP300P', 12, false]
]
test.each(runs)('%s: %s counts from run %i on', (_, drawing, since, rose) => {
  const { regime } = drawnFacts(drawing)
  expect(regime.samples[0]?.seen.execution.run).toBe(since)
  expect(regime.began?.rose).toBe(rose)
})

test('failures that nothing contradicts are no samples: the code may have been broken', () => {
  const { regime } = drawnFacts('5PFFF5PF>P')
  expect(regime.samples.map(({ seen, finding }) => finding?.tier ?? seen.outcome)).toEqual([
    ...Array.from({ length: 10 }, () => 'pass'),
    'T1',
    'pass'
  ])
})

test('when it began is told with the pass before it and how sure that is', () => {
  const { regime } = drawnFacts('400PF>PPPF>PPF>PPPF>PPF>PP')
  expect(regime.began).toMatchObject({ index: 400, before: { execution: { run: 400 } }, rose: true })
  expect(regime.began?.probability).toBeGreaterThan(0.2)
})

test('a long history is taken some runs at a time', () => {
  const { regime } = drawnFacts(`2000P${'F>PP'.repeat(20)}`)
  expect(regime.samples.length).toBeLessThan(70)
  expect(regime.samples.filter(({ finding }) => finding)).toHaveLength(20)
})
