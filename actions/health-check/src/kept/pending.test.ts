import { expect, test } from '@jest/globals'
import { minuteMs, monday, play } from '../decide/drawn.fixture.ts'
import type { Telling } from '../decide/telling.ts'
import { jsonOf, keptFrom } from './kept.ts'
import { type Fate, leaseMs, type Pending, pendingFrom, taken, withoutTold } from './pending.ts'

const all = play({ api: '✗✗✗✓✓' }).told.flat()
const telling = (turn: number, kind: Telling['kind'] = 'alert', id = 'a'): Telling => {
  const [first] = all as [Telling]
  return { ...first, turn, kind, alert: { ...first.alert, id } }
}
const pending = (turn: number, takenAt: number, more: Partial<Pending> = {}): Pending => ({ telling: telling(turn), takenAt, ...more })
const turns = (tellings: readonly Telling[]) => tellings.map(({ turn }) => turn)

test.each<[name: string, one: Pending, isTaken: boolean]>([
  ['that somebody is at is left to them', pending(1, monday), false],
  ['that somebody took a lease ago has nobody left', pending(1, monday - leaseMs), true],
  ['one millisecond before that somebody may be at it', pending(1, monday - leaseMs + 1), false],
  ['that was lost is free at once', pending(1, 0), true],
  ['that was taken in a time to come was taken by no right clock', pending(1, monday + 1), true],
  ['that this round had taken is its own, whenever that was', pending(1, monday, { by: 'mine' }), true],
  ['that another round took is not', pending(1, monday, { by: 'other' }), false]
])('what is pending and %s', (_, one, isTaken) => {
  const { tellings, pending: kept } = taken([one], [telling(2)], { id: 'mine', now: monday })
  expect(turns(tellings)).toEqual(isTaken ? [1, 2] : [2])
  expect(kept.map(({ telling: { turn }, takenAt, by }) => [turn, takenAt, by])).toEqual([
    isTaken ? [1, monday, 'mine'] : [1, one.takenAt, one.by],
    [2, monday, 'mine']
  ])
})

test('what was left is told in the order in which it was decided', () => {
  const { tellings } = taken([pending(7, 0), pending(3, 0), pending(5, 0)], [telling(8)], { id: 'mine', now: monday })
  expect(turns(tellings)).toEqual([3, 5, 7, 8])
})

test('of reminders that nobody heard only the last is told, and none after the end', () => {
  const left = [1, 2, 3].map((turn) => ({ telling: telling(turn, turn === 1 ? 'alert' : 'reminded'), takenAt: 0 }))
  expect(turns(taken(left, [], { id: 'x', now: monday }).tellings)).toEqual([1, 3])
  expect(turns(taken(left, [telling(4, 'recovered')], { id: 'x', now: monday }).tellings)).toEqual([1, 4])
  expect(turns(taken(left, [telling(4, 'recovered', 'b')], { id: 'x', now: monday }).tellings)).toEqual([1, 3, 4])
})

const fates: [name: string, ended: [turn: number, fate: Fate][], left: [turn: number, takenAt: number][]][] = [
  [
    'all were told',
    [
      [1, 'sent'],
      [2, 'skipped']
    ],
    []
  ],
  ['one is not told yet', [[1, 'sent']], [[2, 5]]],
  [
    'one was lost: it is free',
    [
      [1, 'sent'],
      [2, 'lost']
    ],
    [[2, 0]]
  ],
  [
    'the older was lost: what came after it stays behind it',
    [
      [1, 'lost'],
      [2, 'sent']
    ],
    [
      [1, 0],
      [2, 5]
    ]
  ],
  [
    'of the older nobody knows: the same',
    [[2, 'sent']],
    [
      [1, 5],
      [2, 5]
    ]
  ]
]
test.each(fates)('%s', (_, ended, left) => {
  const told = ended.map(([turn, fate]) => ({ telling: telling(turn), fate }))
  const kept = withoutTold([pending(1, 5), pending(2, 5)], told)
  expect(kept.map(({ telling: { turn }, takenAt }) => [turn, takenAt])).toEqual(left)
})

test('of another alert nothing stays behind, even with the same turn, as after a ledger was damaged', () => {
  const other = { telling: telling(1, 'alert', 'b'), takenAt: 5 }
  expect(withoutTold([pending(1, 5), other], [{ telling: other.telling, fate: 'sent' }])).toEqual([pending(1, 5)])
})

test('what is kept is read as it was, but for what nobody needs to tell it', () => {
  const written = all.map((one): Pending => ({ telling: { ...one, changes: [] }, takenAt: monday, by: '9.1.health' }))
  expect(keptFrom(jsonOf({ ...keptFrom(undefined), pending: written })).pending).toEqual(written)
  expect(pendingFrom('what')).toEqual([])
})

test('of too many the newest are kept', () => {
  const many = Array.from({ length: 1_200 }, (_, index) => pending(index + 1, monday + index * minuteMs))
  expect(pendingFrom(JSON.parse(JSON.stringify(many))).map(({ telling: { turn } }) => turn)).toEqual(
    turns(many.slice(200).map((one) => one.telling))
  )
})
