import { expect, test } from '@jest/globals'
import { isDue } from './due.ts'
import { inPool } from './pool.ts'
import { shardOf } from './shard.ts'
import { stateOf } from './state.ts'

test('a pool works on a few at once, and keeps the order', async () => {
  const running = { now: 0, most: 0 }
  const work = async (ms: number) => {
    running.now += 1
    running.most = Math.max(running.most, running.now)
    for (let turn = 0; turn < ms; turn += 1) await Promise.resolve()
    running.now -= 1
    return ms * 2
  }
  expect(await inPool([5, 1, 3, 2, 4], 2, work)).toEqual([10, 2, 6, 4, 8])
  expect(running).toEqual({ now: 0, most: 2 })
  expect(await inPool([], 2, work)).toEqual([])
})

test.each([
  [undefined, ['a', 'b', 'c', 'd', 'e']],
  ['1/2', ['a', 'c', 'e']],
  ['2/2', ['b', 'd']],
  ['9/9', []]
])('shard %s', (shard, expected) => {
  expect(shardOf(['a', 'b', 'c', 'd', 'e'], shard)).toEqual(expected)
})

const minute = 60_000
test.each<[everyMinutes: number, lastMinutesAgo: number | undefined, due: boolean]>([
  [5, undefined, true],
  [5, 5, true],
  [5, 4, true],
  [5, 3.5, false],
  [10, 5, false],
  [10, 8, true],
  [60, 57, false],
  [60, 58, true],
  [60, -5, true]
])('every %d min, probed %d min ago: %s', (every, ago, due) => {
  const now = Date.UTC(2026, 0, 5)
  expect(isDue({ everyMs: every * minute }, ago === undefined ? undefined : now - ago * minute, now)).toBe(due)
})

test.each([
  [['up', 'down', 'degraded'], 'down'],
  [['up', 'degraded', 'inconclusive'], 'degraded'],
  [['up', 'inconclusive'], 'up'],
  [['maintenance'], 'up'],
  [['inconclusive'], 'inconclusive'],
  [[], 'inconclusive']
] as const)('%j is %s', (verdicts, state) => {
  expect(stateOf(verdicts.map((verdict) => ({ verdict })))).toBe(state)
})
