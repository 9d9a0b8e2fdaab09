import { expect, test } from '@jest/globals'
import type { IssueWish, Severity } from '@tocsin/notifier'
import { issueOf, wishOf } from './issue.fixture.ts'
import type { Issue } from './issue.ts'
import { bodyFor } from './marker.ts'
import { goOn, plan } from './plan.ts'

const now = Date.parse('2026-01-05T12:00:00Z')
const hour = 3_600_000

/** An issue in a few letters: `open` or `closed`, how it was told last, and how many hours ago it was closed. */
function drawn(text: string) {
  const [state = '', told = '', severity = 'P2', ago = '1', more = ''] = text.split(' ')
  const then = wishOf({ state: told === 'resolved' ? 'closed' : 'open', severity: severity as Severity })
  const closedAt = state === 'closed' ? new Date(now - Number(ago) * hour).toISOString() : undefined
  return issueOf({
    state: state === 'closed' ? 'closed' : 'open',
    closedAt,
    body: told === 'unmarked' ? '' : bodyFor(then),
    locked: more === 'locked'
  })
}

const rows: [issue: string, wanted: 'firing' | 'resolved', severity: Severity, expected: string][] = [
  ['', 'firing', 'P2', 'create'],
  ['', 'resolved', 'P2', 'nothing'],
  ['open firing', 'firing', 'P2', 'update'],
  ['open firing', 'firing', 'P1', 'update tell'],
  ['open firing P1', 'firing', 'P2', 'update tell'],
  ['open firing', 'resolved', 'P2', 'update → closed tell'],
  ['open unmarked', 'resolved', 'P2', 'update → closed tell'],
  ['open resolved', 'resolved', 'P2', 'update'],
  ['open resolved', 'firing', 'P2', 'update tell'],
  ['closed resolved P2 1', 'firing', 'P2', 'update → open tell'],
  ['closed resolved P2 24', 'firing', 'P2', 'update → open tell'],
  ['closed resolved P2 25', 'firing', 'P2', 'create'],
  ['closed resolved', 'resolved', 'P2', 'update'],
  ['closed firing', 'firing', 'P2', 'update tell closed by hand'],
  ['closed firing P2 200', 'firing', 'P2', 'update tell closed by hand'],
  ['closed firing', 'firing', 'P1', 'update → open tell severity rose'],
  ['closed firing P1', 'firing', 'P2', 'update tell closed by hand'],
  ['closed firing', 'resolved', 'P2', 'update tell'],
  ['closed unmarked', 'firing', 'P0', 'update tell closed by hand'],
  ['open firing P2 0 locked', 'firing', 'P2', 'create'],
  ['closed resolved P2 1 locked', 'firing', 'P2', 'create'],
  ['open firing P2 0 locked', 'resolved', 'P2', 'update → closed tell']
]
test.each(rows)('%s, wanted %s %s: %s', (text, wanted, severity, expected) => {
  const todo = plan(wishOf({ state: wanted === 'firing' ? 'open' : 'closed', severity }), text === '' ? undefined : drawn(text), now)
  expect(inWords(todo)).toBe(expected)
})

function inWords(todo: ReturnType<typeof plan>): string {
  if (todo.kind !== 'update') return todo.kind
  const { change, tell, note = '' } = todo
  const why = note.startsWith('Somebody') ? ' closed by hand' : note === '' ? '' : ' severity rose'
  return `update${change.state ? ` → ${change.state}` : ''}${tell ? ' tell' : ''}${why}`
}

test('what is as it should be is not written', () => {
  const wish = wishOf({})
  expect(plan(wish, issueOf({ body: bodyFor(wish) }), now)).toEqual({ kind: 'update', change: {}, tell: false })
  expect(plan(wish, issueOf({ body: bodyFor(wish).replaceAll('\n', '\r\n') }), now)).toMatchObject({ change: {} })
})

test('a title follows the alert until somebody changes it', () => {
  const before = bodyFor(wishOf({ title: 'CI failed' }))
  const titleAfter = (title: string) => {
    const todo = plan(wishOf({ title: 'CI failed twice' }), issueOf({ title, body: before }), now)
    return todo.kind === 'update' ? todo.change.title : todo.kind
  }
  expect(titleAfter('CI failed')).toBe('CI failed twice')
  expect(titleAfter('CI: flaky runner')).toBeUndefined()
})

const series = 'b'.repeat(24)
const next = wishOf({ key: 'f'.repeat(24), series, title: 'CI failed again' })

/** The issue of the alert before, in the same few letters. */
function before(text: string, changes: Partial<IssueWish> = {}) {
  const issue = drawn(text)
  const told = text.includes('resolved') ? 'closed' : 'open'
  return { ...issue, body: bodyFor(wishOf({ series, state: told, ...changes })) }
}

const successions: [issue: string, expected: string][] = [
  ['closed resolved P2 1', 'update → open tell again'],
  ['closed resolved P2 24', 'update → open tell again'],
  ['closed resolved P2 25', 'create'],
  ['closed firing P2 1', 'update → open tell again'],
  ['open resolved', 'update tell again'],
  ['open firing', 'update tell again'],
  ['closed resolved P2 1 locked', 'create']
]
test.each(successions)('the next alert of the series, where the one before has left %s: %s', (text, expected) => {
  const todo = goOn(next, before(text), now)
  const note = todo.kind === 'update' && todo.note?.startsWith('It fails again') ? ' again' : ''
  expect(todo.kind === 'update' ? `update${todo.change.state ? ' → open' : ''}${todo.tell ? ' tell' : ''}${note}` : todo.kind).toBe(
    expected
  )
})

test('the next alert of the series writes itself into the issue of the one before', () => {
  const todo = goOn(next, before('closed resolved'), now)
  expect(todo).toMatchObject({ change: { title: 'CI failed again', body: bodyFor(next), state: 'open' } })
})

const strange: [what: string, wish: IssueWish, issue: Issue][] = [
  ['another series', wishOf({ ...next, series: 'c'.repeat(24) }), before('closed resolved')],
  ['no series', wishOf({ key: next.key }), before('closed resolved')],
  ['an issue without a marker', next, issueOf({ state: 'closed' })]
]
test.each(strange)('nothing goes on in the issue of %s', (_, wish, issue) => expect(goOn(wish, issue, now)).toEqual({ kind: 'create' }))

test.each(['open', 'closed'] as const)('what comes late of an alert whose issue shows a later one is not told: wanted %s', (state) => {
  expect(plan(wishOf({ series, state }), issueOf({ body: bodyFor(next) }), now)).toEqual({ kind: 'later' })
})

test('a recovery that has no issue leaves that of the alert before alone', () => {
  expect(goOn({ ...next, state: 'closed' }, before('open firing'), now)).toEqual({ kind: 'nothing' })
})
