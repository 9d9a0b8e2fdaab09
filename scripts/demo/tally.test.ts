import { expect, test } from '@jest/globals'
import type { Told } from './scene.ts'
import { difference, type Tally, tally } from './tally.ts'

const message = (webhook: string, edits = 0) => ({ webhook, history: new Array(edits) })

test('messages are counted by channel, their edits too', () => {
  expect(tally([message('deploys'), message('events', 2), message('events', 1)])).toEqual({
    deploys: { posts: 1, edits: 0 },
    events: { posts: 2, edits: 3 }
  })
})

const before: Tally = { events: { posts: 4, edits: 1 } }
const rows: [what: string, told: Told, after: Tally, difference: string | undefined][] = [
  ['nothing, as written', {}, before, undefined],
  ['one, as written', { posts: { events: 1 } }, { events: { posts: 5, edits: 1 } }, undefined],
  ['the first of a channel', { posts: { deploys: 1 } }, { ...before, deploys: { posts: 1, edits: 0 } }, undefined],
  ['an edit, as written', { edits: { events: 1 } }, { events: { posts: 4, edits: 2 } }, undefined],
  ['nothing where one was wanted', { posts: { alerts: 1 } }, before, '#alerts got 0 new and 0 edited, and not 1 new and 0 edited'],
  ['one where none was wanted', {}, { events: { posts: 5, edits: 1 } }, '#events got 1 new and 0 edited, and not 0 new and 0 edited'],
  [
    'a post in place of an edit',
    { edits: { events: 1 } },
    { events: { posts: 5, edits: 1 } },
    '#events got 1 new and 0 edited, and not 0 new and 1 edited'
  ]
]
test.each(rows)('%s', (_, told, after, expected) => {
  expect(difference(told, before, after)).toBe(expected)
})
