import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { episodeOf, explained, home, minuteMs, runOf, runsOf, shaOf } from './testing.ts'

const rows: [name: string, history: string, failures: number, runs: number, lastedMinutes: number, redMinutes: number][] = [
  ['under way: until now', '✓✗✗✗', 3, 3, 30, 30],
  ['over: until the pass', '✓✗✗✗✓', 3, 3, 30, 30],
  ['a pass later on does not count', '✓✗✗✗✓✓✓', 3, 3, 30, 30],
  ['what said nothing is no part of it', '✓✗-✗✗✓', 3, 3, 40, 40]
]
test.each(rows)('%s: %s', (_, history, failures, runs, lastedMinutes, redMinutes) => {
  expect(explained(history).story).toMatchObject({ failures, runs, lastedMs: lastedMinutes * minuteMs, redMs: redMinutes * minuteMs })
})

test('the time between a pass and the next failure is not red', () => {
  const runs = runsOf('✓✗✗✗✓✗')
  const before = episodeOf(runsOf('✓✗✗✗'))
  const newest = runs[0]
  if (!before || !newest) throw new Error('no episode')
  const entry = { id: newest.id, number: 6, attempt: 1, verdict: 'bad', at: Date.parse(newest.updatedAt) } as const
  const { story } = explained('', { runs, episode: { ...before, failures: [...before.failures, entry] } })
  expect(story).toMatchObject({ failures: 4, runs: 5, lastedMs: 50 * minuteMs, redMs: 40 * minuteMs })
})

test('first bad, last good, the newest failure and the fix are named', () => {
  expect(explained('✓✗✗✗✓✓').story).toMatchObject({
    lastGood: { number: 1, sha: shaOf(1), title: 'Change 1' },
    first: { number: 2 },
    newest: { number: 4 },
    fix: { number: 5 }
  })
  expect(explained('✗✗✗').story).not.toHaveProperty('lastGood')
  expect(explained('✓✗✗✗').story).not.toHaveProperty('fix')
})

test('a run that is too old for the listing still has a page', () => {
  const episode = episodeOf(runsOf('✓✗✗✗'))
  expect(explained('', { runs: runsOf('✓✗✗✗').slice(0, 1), episode }).story?.first).toEqual({
    id: 1002,
    number: 2,
    url: `${home}/actions/runs/1002`,
    at: expect.any(Number)
  })
})

test('a run that outlived its time is a failure, though GitHub calls it cancelled', () => {
  const runs = [runOf('-', 3), ...runsOf('✗✗')]
  const first = episodeOf(runsOf('✗✗✗'))
  expect(explained('', { runs, episode: first }).story).toMatchObject({ failures: 3, runs: 3 })
})

test('without an episode there is no story, and nothing is made up', () => {
  expect(explained('✓✓✓')).toMatchObject({ jobs: [], places: [], signs: [], unchanged: false, likely: { kind: 'unknown' } })
  expect(explained('')).not.toHaveProperty('story')
})

test('whatever the history, the red time lies within that of the episode', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('✓', '✗', '-', 'r', 'R', 's'), maxLength: 40 }), (history) => {
      const { story, change } = explained(history)
      if (!story) return
      expect(story.redMs).toBeGreaterThanOrEqual(0)
      expect(story.redMs).toBeLessThanOrEqual(story.lastedMs)
      expect(story.runs).toBeGreaterThanOrEqual(story.failures)
      expect((change?.suspects ?? []).reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1 + 1e-9)
    })
  )
})
