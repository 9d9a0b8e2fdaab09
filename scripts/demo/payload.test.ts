import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { dated, laidOver, realEvent, storyEvent } from './payload.ts'

const files = readdirSync(join(import.meta.dirname, 'events')).map((file) => file.replace(/\.json$/, ''))

test.each(files)('%s happens in the repository of the story, and to its people', (file) => {
  const text = JSON.stringify(storyEvent(file).payload)
  expect(text).toContain('"full_name":"octo/app"')
  expect(text).not.toMatch(/Codertocat|Hello-World/)
})

test('an event of the story is a whole payload with a few other words', () => {
  const { name, payload } = storyEvent('pull-opened')
  expect(name).toBe('pull_request_target')
  expect(payload).toMatchObject({
    action: 'opened',
    sender: { login: 'kim', type: 'User' },
    pull_request: { number: 217, head: { ref: 'feat/wallet', repo: { full_name: 'octo/app' } }, mergeable_state: 'unknown' }
  })
})

test('a scene may say more', () => {
  expect(storyEvent('push-fix', { ref: 'refs/heads/next' }).payload).toMatchObject({ ref: 'refs/heads/next', forced: false })
})

test('a payload of the documentation stays as it is', () => {
  expect(realEvent('star', { action: 'created' }).payload).toMatchObject({ repository: { full_name: 'Codertocat/Hello-World' } })
  expect(() => realEvent('no_such_event')).toThrow('GitHub documents no example 0 of no_such_event')
  expect(() => realEvent('star', { action: 'created', at: 9 })).toThrow('no example 9 of star created')
})

test.each([
  [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  [{ a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
  [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
  [{ a: { b: 1 } }, { a: null }, { a: null }],
  [{ a: null }, { a: { b: 1 } }, { a: { b: 1 } }]
])('%j with %j over it', (below, above, expected) => {
  expect(laidOver(below, above)).toEqual(expected)
})

test('now and so many seconds ago are told by the clock, other words are not', () => {
  const payload = { at: 'now', before: { at: 'now-90' }, title: 'now or never', count: 3 }
  expect(dated({ name: 'push', payload }, Date.UTC(2026, 0, 5, 9)).payload).toEqual({
    at: '2026-01-05T09:00:00.000Z',
    before: { at: '2026-01-05T08:58:30.000Z' },
    title: 'now or never',
    count: 3
  })
})
