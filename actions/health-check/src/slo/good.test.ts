import { expect, test } from '@jest/globals'
import type { Verdict } from '../probe/observation.ts'
import { isGood } from './good.ts'

type Rules = Parameters<typeof isGood>[1]

const rows: [Verdict, ms: number | undefined, Rules, boolean | undefined][] = [
  ['up', 80, {}, true],
  ['degraded', 80, {}, true],
  ['down', undefined, {}, false],
  ['maintenance', undefined, {}, undefined],
  ['inconclusive', undefined, {}, undefined],
  ['up', 80, { degradedIsBad: true }, true],
  ['degraded', 80, { degradedIsBad: true }, false],
  ['degraded', 80, { degradedIsBad: false }, true],
  ['up', 399, { latency: 400 }, true],
  ['up', 400, { latency: 400 }, false],
  ['degraded', 300, { latency: 400 }, true],
  ['degraded', 300, { latency: 400, degradedIsBad: true }, false],
  ['down', undefined, { latency: 400 }, false],
  ['up', undefined, { latency: 400 }, undefined],
  ['maintenance', 900, { latency: 400 }, undefined]
]
test.each(rows)('%s in %p ms under %j is good: %p', (verdict, ms, rules, expected) => {
  expect(isGood({ verdict, ...(ms !== undefined && { ms }) }, rules)).toBe(expected)
})
