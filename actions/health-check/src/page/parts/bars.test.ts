import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PageDay } from '../model.ts'
import { bars, segmentsOf } from './bars.ts'

const hour = 3_600_000
const none = { up: 0, degraded: 0, down: 0, maintenance: 0, unknown: 0 }
const dayOf = (spans: Partial<PageDay>): PageDay => ({ date: '2026-01-05', ...none, ...spans })
/** From the bottom up, such as `up 8..36`. */
const drawn = (spans: Partial<PageDay>) => segmentsOf(dayOf(spans)).map(({ state, y, height }) => `${state} ${y}..${y + height}`)

const rows: [name: string, spans: Partial<PageDay>, drawn: string[]][] = [
  ['all up', { up: 24 * hour }, ['up 8..36']],
  ['all down stands out', { down: 24 * hour }, ['down 0..36']],
  ['all degraded is lower', { degraded: 24 * hour }, ['degraded 16..36']],
  ['all maintenance', { maintenance: 24 * hour }, ['maintenance 8..36']],
  ['nobody looked', { unknown: 24 * hour }, ['unknown 30..36']],
  ['nothing at all', {}, ['unknown 30..36']],
  ['a second down is seen', { up: 24 * hour, down: 1_000 }, ['up 8.5..36', 'down 0..7']],
  ['half down', { up: 12 * hour, down: 12 * hour }, ['up 19.5..36', 'down 0..18']],
  ['a gap between two rounds is in every day', { up: 24 * hour, unknown: 60_000 }, ['up 8..36']],
  [
    'a bit of each',
    { up: 20 * hour, degraded: hour, down: hour, maintenance: hour, unknown: hour },
    ['unknown 30.5..36', 'up 22.5..29', 'maintenance 15.5..21', 'degraded 8.5..14', 'down 0..7']
  ]
]
test.each(rows)('%s', (_, spans, expected) => expect(drawn(spans)).toEqual(expected))

const span = fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 24 * hour }))
const anyDay = fc.record({ up: span, degraded: span, down: span, maintenance: span, unknown: span })

test('segments lie one upon the other inside the drawing, and what was bad is never unseen', () => {
  fc.assert(
    fc.property(anyDay, (spans) => {
      const segments = segmentsOf(dayOf(spans))
      expect(segments.length).toBeGreaterThan(0)
      for (const { y, height } of segments) {
        expect(y).toBeGreaterThanOrEqual(-0.1)
        expect(height).toBeGreaterThan(2)
        expect(y + height).toBeLessThanOrEqual(36.1)
      }
      expect(segments.every(({ y, height }, index) => index === 0 || y + height < (segments[index - 1]?.y ?? 0))).toBe(true)
      for (const state of ['down', 'degraded', 'maintenance'] as const)
        expect(segments.some((one) => one.state === state)).toBe(spans[state] > 0)
    })
  )
})

test('one path for each state, whatever the number of days', () => {
  const days = Array.from({ length: 90 }, (_, index) => dayOf(index % 2 ? { up: hour, down: hour } : { unknown: hour }))
  const { html } = bars(days, 'label "x"')
  expect(html.match(/<path class="fill-(\w+)"/g)).toEqual([
    '<path class="fill-unknown"',
    '<path class="fill-up"',
    '<path class="fill-down"'
  ])
  expect(html).toContain('<svg class="bars" role="img" aria-label="label &quot;x&quot;" viewBox="0 0 898 36"')
})
