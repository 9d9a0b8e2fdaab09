import { expect, test } from '@jest/globals'
import { contentOf } from './content.ts'
import { destination } from './destination.ts'
import { sender } from './style.ts'
import { parseWebhook } from './webhook.ts'

const names: [given: string, name: string | undefined][] = [
  ['Release bot', 'Release bot'],
  ['Discord CI', 'Dis·cord CI'],
  ['my-DISCORD-clyde', 'my-DIS·CORD-cly·de'],
  ['everyone', 'every·one'],
  ['Here', 'He·re'],
  ['groundsphere', 'groundsphere'],
  [' \n', undefined],
  ['x'.repeat(100), `${'x'.repeat(79)}…`]
]
test.each(names)('sent by %j as %j', (username, name) => {
  expect(sender({ username }).username).toBe(name)
})

test('a picture needs a web address', () => {
  expect(sender({ avatarUrl: 'https://a.example/x.png' })).toEqual({ avatar_url: 'https://a.example/x.png' })
  expect(sender({ avatarUrl: 'data:image/png;base64,' })).toEqual({})
})

const target = parseWebhook('https://discord.com/api/webhooks/1/t?thread_id=8')
test.each([
  [{}, { thread: '8' }],
  [{ threadId: ' 7 ' }, { thread: '7' }],
  [{ threadId: '7', threadName: 'x' }, { thread: '7' }],
  [{ threadName: 'x' }, { post: { thread_name: 'x' } }],
  [
    { threadName: 'x', tags: ['1', ' 2 ', 'bug', '3', '4', '5', '6'] },
    { post: { thread_name: 'x', applied_tags: ['1', '2', '3', '4', '5'] } }
  ],
  [{ threadName: 'x'.repeat(200) }, { post: { thread_name: `${'x'.repeat(99)}…` } }],
  [{ tags: ['1'] }, { thread: '8' }]
])('%j goes to %j', (style, place) => {
  expect(destination(style, target)).toEqual(place)
})

test.each([
  ['https://a.example', '<https://a.example>'],
  ['[a](https://a.example) b', '[a](<https://a.example>) b'],
  ['<https://a.example>', '<https://a.example>'],
  ['no link', 'no link']
])('%j without a preview is %j', (markdown, shown) => {
  expect(contentOf({ content: [{ markdown }], suppressUnfurl: true }, '', 2000)).toBe(shown)
})

test('who is called stands first and never falls to a long text', () => {
  const content = contentOf({ content: ['x'.repeat(3000)] }, '@here', 2000)
  expect(content).toHaveLength(2000)
  expect(content.startsWith('@here xxx')).toBe(true)
})
