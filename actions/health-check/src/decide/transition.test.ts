import { expect, test } from '@jest/globals'
import type { Severity } from '@tocsin/notifier'
import type { AlertKind, Member, MemberState, OpenAlert } from './alert-state.ts'
import { monday, rules } from './drawn.fixture.ts'
import { draftOf, worse } from './transition.ts'

/** Endpoints and what they are: `api✗ web✓`. */
const marks: Readonly<Record<string, MemberState>> = { '✗': 'down', '~': 'degraded', '!': 'flapping', '✓': 'up', '-': 'removed' }
const members = (text: string): Member[] =>
  text.split(' ').flatMap((each) => {
    const state = marks[each.slice(-1)]
    return state ? [{ endpoint: each.slice(0, -1), state, since: 0 }] : []
  })

const alert = (text: string, given: Partial<OpenAlert> = {}): OpenAlert => {
  const base = { id: 'a', kind: 'health' as const, severity: 'P2' as const, worst: 'P2' as const, reason: 'why' }
  return { ...base, startedAt: 0, openedAt: 0, toldAt: 5, turn: 3, members: members(text), ...given }
}

const draft = (before: OpenAlert | undefined, after: OpenAlert) => draftOf(before, after, { now: monday, ...rules, calls: 'yes' })

const rows: [name: string, before: string, after: string, was: Severity, is: Severity, kind: AlertKind, told: string | undefined][] = [
  ['nothing changed', 'api✗', 'api✗', 'P2', 'P2', 'health', undefined],
  ['another is down', 'api✗', 'api✗ web✗', 'P2', 'P2', 'health', 'joined no'],
  ['and that is worse', 'api✗', 'api✗ web✗', 'P2', 'P1', 'health', 'escalated yes'],
  ['it is worse for what is not of it', 'api✗', 'api✗', 'P2', 'P1', 'health', 'updated no'],
  ['it is better for that', 'api✗', 'api✗', 'P1', 'P2', 'health', 'updated no'],
  ['slow, and then down', 'api~', 'api✗', 'P2', 'P2', 'health', 'escalated yes'],
  ['slow, and then down, of two', 'api✗ web~', 'api✗ web✗', 'P2', 'P2', 'health', 'escalated yes'],
  ['down, and then slow', 'api✗', 'api~', 'P2', 'P3', 'health', 'updated no'],
  ['slow, and then it flaps', 'api~', 'api!', 'P2', 'P2', 'health', 'updated no'],
  ['it flaps, and is then down', 'api!', 'api✗', 'P2', 'P2', 'health', 'updated no'],
  ['one is well', 'api✗ web✗', 'api✓ web✗', 'P2', 'P2', 'health', 'updated no'],
  ['one is well, another joins', 'api✗', 'api✓ web✗', 'P2', 'P2', 'health', 'joined no'],
  ['one is bad again', 'api✓ web✗', 'api✗ web✗', 'P2', 'P2', 'health', 'joined no'],
  ['one is there again', 'api- web✗', 'api✗ web✗', 'P2', 'P2', 'health', 'joined no'],
  ['one is no longer there', 'api✗ web✗', 'api- web✗', 'P2', 'P2', 'health', 'updated no'],
  ['one that is new is well already', 'api✗', 'api✗ web✓', 'P2', 'P2', 'health', 'updated no'],
  ['a latency gets worse', 'api~', 'api~', 'P3', 'P2', 'latency', 'escalated yes'],
  ['and better', 'api~', 'api~', 'P2', 'P3', 'latency', 'updated no'],
  ['and stays as it is', 'api~', 'api~', 'P2', 'P2', 'latency', undefined],
  ['all are well', 'api✗ web✗', 'api✓ web✓', 'P2', 'P2', 'health', 'recovered no'],
  ['one is well, one is gone', 'api✗ web✗', 'api✓ web-', 'P2', 'P2', 'health', 'recovered no'],
  ['all are gone', 'api✗', 'api-', 'P2', 'P2', 'health', 'closed no'],
  ['nothing can be read of it', 'api✗', '', 'P2', 'P2', 'health', 'closed no']
]

test.each(rows)('%s', (_, before, after, was, is, kind, told) => {
  const found = draft(alert(before, { severity: was, kind }), alert(after, { severity: is, worst: is, kind }))
  expect(found && `${found.kind} ${found.calls}`).toBe(told)
  if (found) expect(found).toMatchObject({ at: monday, before: { severity: was, turn: 3, toldAt: 5 }, alert: { severity: is } })
})

test('what is new is told, and has nothing before it', () => {
  expect(draft(undefined, alert('api✗ web~'))).toEqual({
    kind: 'alert',
    calls: 'yes',
    at: monday,
    alert: alert('api✗ web~'),
    severity: 'P2',
    reason: 'why',
    changes: [
      { endpoint: 'api', to: 'down' },
      { endpoint: 'web', to: 'degraded' }
    ]
  })
})

test('its end is told to who heard of the worst of it', () => {
  const found = draft(alert('api✗', { severity: 'P3' }), alert('api✓', { severity: 'P3', worst: 'P1', called: true }))
  expect(found).toMatchObject({
    kind: 'recovered',
    calls: 'always',
    severity: 'P1',
    changes: [{ endpoint: 'api', from: 'down', to: 'up' }]
  })
  expect(found?.reason).not.toBe('why')
  expect(found?.reason).toMatch(/./)
})

test.each<[Severity, Severity, Severity]>([
  ['P1', 'P2', 'P1'],
  ['P2', 'P1', 'P1'],
  ['P3', 'P3', 'P3']
])('the worse of %s and %s is %s', (one, other, expected) => expect(worse(one, other)).toBe(expected))
