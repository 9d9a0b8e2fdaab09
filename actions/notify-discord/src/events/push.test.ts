import { expect, test } from '@jest/globals'
import { drawn, said, toldOf } from './testing.ts'

const none = '0'.repeat(40)
const before = '1'.repeat(40)
const after = 'abcdef0123'.repeat(4)
const commit = (id: string, message = 'Fix', username = 'ada') => ({
  id,
  message,
  author: { username },
  url: `https://github.com/octo/app/commit/${id}`
})
const push = (ref: string, count: number, more: object = {}) => ({
  ref: `refs/${ref}`,
  ...{ before, after, commits: Array.from({ length: count }, (_, index) => commit(`${index + 1}`.repeat(40))), sender: { login: 'ada' } },
  ...more
})

const rows: [payload: object, expected: string][] = [
  [push('heads/main', 1), 'info | 1 commit pushed to main'],
  [push('heads/feat/a', 3), 'info | 3 commits pushed to feat/a'],
  [push('heads/main', 0), 'info | main moved to abcdef0'],
  [push('heads/fix', 2, { forced: true }), 'warning | fix force-pushed with 2 commits'],
  [push('heads/fix', 0, { forced: true }), 'warning | fix force-pushed to abcdef0'],
  [push('heads/fix', 0, { created: true, before: none }), 'info | Branch fix created'],
  [push('heads/fix', 2, { created: true, before: none }), 'info | Branch fix created with 2 commits'],
  [push('heads/fix', 0, { deleted: true, after: none, head_commit: null }), 'neutral | Branch fix deleted'],
  [push('tags/v1', 0, { created: true, before: none }), 'info | Tag v1 created'],
  [push('tags/v1', 0, { forced: true }), 'warning | Tag v1 moved to abcdef0'],
  [push('tags/v1', 0), 'warning | Tag v1 moved to abcdef0'],
  [push('tags/v1', 0, { deleted: true, after: none, head_commit: null }), 'neutral | Tag v1 deleted'],
  [{}, 'info | repository moved to another commit']
]
test.each(rows)('%j', (payload, expected) => {
  expect(said('push', payload)).toBe(expected)
})

test('of many commits the newest are listed', () => {
  expect(drawn('push', push('heads/main', 5))).toMatchInlineSnapshot(`
"@ada
info | 5 commits pushed to main
2 earlier commits not shown
https://github.com/octo/app/commit/3333333333333333333333333333333333333333 Fix
https://github.com/octo/app/commit/4444444444444444444444444444444444444444 Fix
https://github.com/octo/app/commit/5555555555555555555555555555555555555555 Fix"
`)
})

test('authors are named where they are not the pusher', () => {
  const commits = [commit('a'.repeat(40), 'One\n\nbody', 'ada'), commit('b'.repeat(40), 'Two', 'lin')]
  expect(drawn('push', push('heads/main', 0, { commits }))).toMatchInlineSnapshot(`
"@ada
info | 2 commits pushed to main
https://github.com/octo/app/commit/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa One
https://github.com/octo/app/commit/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb Two – lin"
`)
})

test('a forced push says what it replaced', () => {
  expect(drawn('push', push('heads/fix', 1, { forced: true }))).toMatchInlineSnapshot(`
"@ada
warning | fix force-pushed with 1 commit
https://github.com/octo/app/commit/1111111111111111111111111111111111111111 Fix
was 1111111 · now abcdef0"
`)
})

test('what was deleted leads to the repository alone', () => {
  const told = toldOf('push', push('heads/fix', 0, { deleted: true, compare: 'https://github.com/octo/app/compare/a...b' }))
  expect(told).toMatchObject({ url: 'https://github.com/octo/app', links: [] })
})
