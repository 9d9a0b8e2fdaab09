import { expect, test } from '@jest/globals'
import type { Severity } from '@tocsin/notifier'
import { issueOf, wishOf } from './issue.fixture.ts'
import { bodyFor } from './marker.ts'
import { plan } from './plan.ts'

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
