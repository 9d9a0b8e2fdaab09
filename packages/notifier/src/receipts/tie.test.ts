import { expect, test } from '@jest/globals'
import { alert } from '../delivery/bed.fixture.ts'
import type { Pending, Receipt } from '../receipt.ts'
import { type Book, bookOf, settle } from './book.ts'
import { claim } from './claim.ts'

const now = Date.UTC(2026, 0, 5, 9)
const lease = { now, until: now + 60_000 }
const sealA = 'a'.repeat(24)
const sealB = 'b'.repeat(24)
const sealC = 'c'.repeat(24)
const none = bookOf(undefined, 'issues')

function pending(id: string, alertKey: string, { order, series = 'ci/main' }: { order?: number; series?: string | null } = {}): Pending {
  const receipt: Receipt = {
    ...{ id, alertKey, transition: id, channel: 'issues', outcome: 'pending', attempts: 0, at: '2026-01-05T09:00:00.000Z' },
    ...(order !== undefined && { order })
  }
  return { receipt, alert: alert({ key: alertKey, ...(series !== null && { series }) }), mentions: [] }
}

const told = (book: Book, { receipt }: Pending, number: string) =>
  settle(book, { ...receipt, outcome: 'delivered', remote: { id: number } })

test('an alert is tied at its first claim, and keeps its seal whatever becomes of that', () => {
  const first = claim(none, pending('1', 'one'), { ...lease, seal: sealA })
  expect(first.claim).toEqual({ kind: 'mine', tie: { seal: sealA, first: true } })
  const late = { now: now + 60_000, until: now + 120_000, seal: sealB }
  const lost = settle(first.book, { ...pending('1', 'one').receipt, outcome: 'lost' })
  for (const book of [first.book, lost, bookOf(JSON.parse(JSON.stringify(first.book)), 'issues')])
    expect(claim(book, pending('1', 'one'), late).claim).toEqual({ kind: 'mine', tie: { seal: sealA } })
})

test('a channel that asks for no tie gets none', () => {
  const { book, claim: answer } = claim(none, pending('1', 'one'), lease)
  expect([answer, book.ties]).toEqual([{ kind: 'mine' }, []])
})

test('the tie names where the alert before in the series ended up, once and for all', () => {
  const one = pending('1', 'one', { order: 1 })
  const two = pending('2', 'two', { order: 2 })
  const book = told(claim(none, one, { ...lease, seal: sealA }).book, one, '7')
  const second = claim(book, two, { ...lease, seal: sealB })
  expect(second.claim).toEqual({ kind: 'mine', tie: { seal: sealB, first: true, previous: { id: '7' } } })
  const third = claim(told(second.book, two, '8'), pending('3', 'three', { order: 3 }), { ...lease, seal: sealC })
  expect(third.claim).toMatchObject({ tie: { previous: { id: '8' } } })
})

const unrelated: [what: string, wanted: Pending][] = [
  ['an alert of another series', pending('2', 'two', { order: 2, series: 'ci/dev' })],
  ['an alert without a series', pending('2', 'two', { order: 2, series: null })],
  ['what comes late of an older alert', pending('2', 'two', { order: 0 })]
]
test.each(unrelated)('%s does not go on there', (_, wanted) => {
  const one = pending('1', 'one', { order: 1 })
  const book = told(claim(none, one, { ...lease, seal: sealA }).book, one, '7')
  expect(claim(book, wanted, { ...lease, seal: sealB }).claim).toEqual({ kind: 'mine', tie: { seal: sealB, first: true } })
})

test('while the end of one alert is told, the next of its series waits, where alerts are tied', () => {
  const { book } = claim(none, pending('1', 'one'), { ...lease, seal: sealA })
  expect(claim(book, pending('2', 'two'), { ...lease, seal: sealB }).claim).toEqual({ kind: 'busy', until: lease.until })
  expect(claim(book, pending('2', 'two'), lease).claim).toEqual({ kind: 'mine' })
})

const damaged: [what: string, tie: object][] = [
  ['no seal', { alertKey: 'one' }],
  ['a seal that is none', { alertKey: 'one', seal: '-->' }],
  ['a series that is none', { alertKey: 'one', seal: sealA, series: 7 }],
  ['a place that is none', { alertKey: 'one', seal: sealA, previous: { id: '..' } }]
]
test.each(damaged)('a tie that somebody wrote with %s is none', (_, tie) => expect(bookOf({ ties: [tie] }, 'issues').ties).toEqual([]))
