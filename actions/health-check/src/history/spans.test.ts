import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { Verdict } from '../probe/observation.ts'
import type { Interval } from './interval.ts'
import { type Spans, spansOf } from './spans.ts'

const verdicts: Readonly<Record<string, Verdict>> = { u: 'up', g: 'degraded', d: 'down', m: 'maintenance', i: 'inconclusive' }
const minute = 60_000

/** A mark for each five minutes from 0 on; `.` is no probe. */
const drawn = (marks: string) =>
  [...marks].flatMap((mark, index) => (verdicts[mark] ? [{ at: index * 5 * minute, verdict: verdicts[mark] }] : []))

/** In minutes. */
function spans(marks: string, { from, to }: Interval, maintenance: readonly Interval[] = []): Partial<Spans> {
  const found = spansOf(drawn(marks), {
    from: from * minute,
    to: to * minute,
    intervalMs: 5 * minute,
    maintenance: maintenance.map((one) => ({ from: one.from * minute, to: one.to * minute }))
  })
  return Object.fromEntries(Object.entries(found).flatMap(([state, ms]) => (ms === 0 ? [] : [[state, ms / minute]])))
}

const rows: [name: string, marks: string, Interval, Partial<Spans>, Interval[]?][] = [
  ['nothing is known', '', { from: 0, to: 60 }, { unknown: 60 }],
  ['a result holds until the next', 'uudu', { from: 0, to: 20 }, { up: 15, down: 5 }],
  ['and at most twice the interval', 'u', { from: 0, to: 60 }, { up: 10, unknown: 50 }],
  ['one probe was missed', 'u.u', { from: 0, to: 15 }, { up: 15 }],
  ['two probes were missed', 'u..u', { from: 0, to: 20 }, { up: 15, unknown: 5 }],
  ['down is no longer than it is known to be', 'ud....u', { from: 0, to: 35 }, { up: 10, down: 10, unknown: 15 }],
  ['each state by itself', 'ugdmi', { from: 0, to: 25 }, { up: 5, degraded: 5, down: 5, maintenance: 5, unknown: 5 }],
  ['a runner in trouble ends what was known', 'uiiu', { from: 0, to: 20 }, { up: 10, unknown: 10 }],
  ['what began before holds on', 'd', { from: 3, to: 20 }, { down: 7, unknown: 10 }],
  ['what is over before does not', 'd', { from: 10, to: 20 }, { unknown: 10 }],
  ['of what begins before, the last holds on', 'du', { from: 7, to: 12 }, { up: 5 }],
  ['what comes after is not looked at', 'uuuddd', { from: 0, to: 15 }, { up: 15 }],
  ['the end cuts a result', 'ud', { from: 0, to: 7 }, { up: 5, down: 2 }],
  ['an empty time', 'uuu', { from: 5, to: 5 }, {}],
  ['maintenance is taken out', 'uuuu', { from: 0, to: 20 }, { up: 14, maintenance: 6 }, [{ from: 6, to: 12 }]],
  ['a result within maintenance says nothing', 'uduu', { from: 0, to: 20 }, { up: 18, maintenance: 2 }, [{ from: 4, to: 6 }]],
  ['its begin is in and its end is out', 'uddu', { from: 0, to: 20 }, { up: 10, maintenance: 5, down: 5 }, [{ from: 5, to: 10 }]],
  [
    'maintenance that overlaps counts once',
    'uuuu',
    { from: 0, to: 20 },
    { up: 10, maintenance: 10 },
    [
      { from: 8, to: 15 },
      { from: 5, to: 10 }
    ]
  ],
  ['maintenance beyond both ends', 'dd', { from: 0, to: 10 }, { maintenance: 10 }, [{ from: -5, to: 90 }]],
  ['maintenance where nobody looked', '', { from: 0, to: 10 }, { maintenance: 4, unknown: 6 }, [{ from: 3, to: 7 }]],
  ['maintenance that ends before it begins', 'uu', { from: 0, to: 10 }, { up: 10 }, [{ from: 7, to: 3 }]]
]
test.each(rows)('%s: %s', (_, marks, time, expected, maintenance = []) => expect(spans(marks, time, maintenance)).toEqual(expected))

test('several results of the same moment: the last holds', () => {
  const at = (verdict: Verdict) => ({ at: 0, verdict })
  expect(spansOf([at('up'), at('down')], { from: 0, to: 5, intervalMs: 5 })).toMatchObject({ up: 0, down: 5 })
})

test('all parts together are the whole time', () => {
  const marks = 'ugd.mi..ud...ug'.repeat(20)
  for (const to of [1, 3.5, 44, 700, 5000]) {
    const found = Object.values(spans(marks, { from: 0.5, to }, [{ from: 2, to: 40 }]))
    expect(found.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(to - 0.5, 9)
  }
})

test('a year of many maintenance windows takes linear time', () => {
  const work = (size: number) => {
    const samples = Array.from({ length: size }, (_, index) => ({ at: index * 300, verdict: 'up' as const }))
    const maintenance = samples.filter((_, index) => index % 3 === 0).map(({ at }) => ({ from: at, to: at + 100 }))
    return spansOf(samples, { from: 0, to: size * 300, intervalMs: 300, maintenance })
  }
  expect(growth(work, 20_000)).toBeLessThan(linear)
})
