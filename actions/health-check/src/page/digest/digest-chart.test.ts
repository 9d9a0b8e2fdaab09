import { expect, test } from '@jest/globals'
import { escapeMarkdown, plain } from '@tocsin/notifier'
import fc from 'fast-check'
import { daysOf } from '../drawn.fixture.ts'
import type { PageDay, PageEndpoint, PageState } from '../model.ts'
import { large, sample } from '../sample.fixture.ts'
import { digestChart, markOf } from './digest-chart.ts'

const chart = (...endpoints: PageEndpoint[]) => digestChart({ groups: [{ endpoints }] })
const endpoint = (given: Partial<PageEndpoint> = {}): PageEndpoint => ({
  id: 'a',
  name: 'api',
  state: 'up',
  days: daysOf(),
  uptime: {},
  series: [],
  ...given
})

test('the week of the sample', () =>
  expect(plain(digestChart(sample))).toMatchInlineSnapshot(`
"🟩🟩🟩🟩🟩🟩🟩 Shop 100 % · p95 288 ms
🟩🟩🟩🟩🟩🟩🟥 Checkout API 99.58 % · p95 233 ms
🟩🟩🟩🟩🟩🟨🟨 Search 100 % · p95 1.9 s
🟩🟩🟩🟩🟩🟩🟩 Login 100 % · p95 104 ms
🟩🟩🟩🟩🟩🟩🟦 E-mail delivery 100 % · p95 40 ms
🟩🟩🟩🟩🟩🟩🟩 Documentation 100 % · p95 82 ms
🟩🟩🟩🟩🟩🟩🟩 Webhooks 100 % · p95 171 ms
🟩🟩🟩🟩🟩🟩🟩 Warehouse sync"
`))

const spans: [spans: Partial<PageDay>, mark: PageState][] = [
  [{ up: 1 }, 'up'],
  [{ up: 1_000, down: 1 }, 'down'],
  [{ up: 1_000, degraded: 1 }, 'degraded'],
  [{ up: 1_000, degraded: 9, down: 1 }, 'down'],
  [{ up: 1_000, maintenance: 1 }, 'maintenance'],
  [{ up: 1_000, unknown: 400 }, 'up'],
  [{ up: 400, unknown: 1_000 }, 'unknown'],
  [{ down: 1, unknown: 1_000 }, 'down'],
  [{}, 'unknown']
]
test.each(spans)('a day of %j is %s', (given, mark) =>
  expect(markOf({ date: '2026-01-05', up: 0, degraded: 0, down: 0, maintenance: 0, unknown: 0, ...given })).toBe(mark)
)

test('an endpoint that is younger than a week, and one of which nothing is known', () => {
  expect(plain(chart(endpoint({ days: daysOf().slice(-2) })))).toBe('⬜⬜⬜⬜⬜🟩🟩 api')
  expect(plain(chart(endpoint({ days: [], uptime: { week: 0.99999 } })))).toBe('⬜⬜⬜⬜⬜⬜⬜ api 99.99 %')
  expect(plain(chart())).toBe('')
})

test('of too many the worst are shown, in the order of the page, and the rest is counted', () => {
  const many = large(200).groups.flatMap(({ endpoints }) => endpoints)
  const bad = endpoint({ name: 'worst', days: daysOf({ 2: { down: 86_400_000 } }) })
  const text = plain(chart(...many, bad))
  expect(text).toContain(' worst')
  expect(text.split('\n').at(-1)).toMatch(/^and \d+ more, none of them worse$/)
  const shown = text.split('\n').length - 1
  expect(Number(/and (\d+) more/.exec(text)?.[1]) + shown).toBe(201)
})

test('it fits into an embed of Discord whatever the names are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('*', '_', 'a', '\u202e', '\n', '😀', '`'), maxLength: 300 }), { maxLength: 120 }),
      (names) => {
        const text = digestChart({
          groups: [
            { endpoints: names.map((name) => endpoint({ name, uptime: { week: 0.9999 }, latency: { p50: 1, p90: 1, p95: 1, p99: 1 } })) }
          ]
        })
        expect(plain(text).length).toBeLessThanOrEqual(4_096)
        expect(escapeMarkdown(plain(text)).length).toBeLessThanOrEqual(4_096)
        expect(plain(text)).not.toContain('\u202e')
      }
    )
  )
})
