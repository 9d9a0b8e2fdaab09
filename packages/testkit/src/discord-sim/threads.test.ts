import { expect, test } from '@jest/globals'
import { send } from './client.fixture.ts'
import { startDiscordSim } from './sim.ts'

const hello = { content: 'hello', allowed_mentions: { parse: [] } }

async function guild() {
  const channels = {
    chat: {},
    news: { type: 'announcement' },
    forum: { type: 'forum', tags: ['bug', 'done'] },
    strict: { type: 'forum', tags: ['bug'], requireTag: true }
  } as const
  const sim = await startDiscordSim({ channels, rateLimit: false })
  const post = (channel: string, body: object, query = '') =>
    send('POST', `${sim.webhook(channel)}?wait=true&${query}`, { ...hello, ...body })
  return { sim, post, [Symbol.asyncDispose]: sim.close }
}

test('a forum post opens a thread that carries the id of its first message', async () => {
  await using it = await guild()
  const tag = it.sim.tagId('forum', 'bug')
  const { body } = await it.post('forum', { thread_name: 'CI is red', applied_tags: [tag] })
  expect(body.channel_id).toBe(body.id)
  expect(it.sim.messages('forum')).toMatchObject([{ thread: { id: body.id, name: 'CI is red', tags: [tag] } }])
  expect(await it.post('forum', {}, `thread_id=${body.id}`)).toMatchObject({ status: 200, body: { channel_id: body.id } })
  it.sim.assertClean()
})

test.each([
  ['a forum post without a thread', 'forum', {}, '', 220001],
  ['an empty thread name', 'forum', { thread_name: '' }, '', 220001],
  ['both ways to a thread', 'forum', { thread_name: 'a' }, 'thread_id=1', 220002],
  ['a thread in a text channel', 'chat', { thread_name: 'a' }, '', 220003],
  ['a thread in an announcement channel', 'news', { thread_name: 'a' }, '', 220003],
  ['a post without its required tag', 'strict', { thread_name: 'a' }, '', 40067],
  ['a tag of nobody', 'forum', { thread_name: 'a', applied_tags: ['1'] }, '', 10087],
  ['a thread of nobody', 'forum', {}, 'thread_id=1', 10003]
])('%s is refused', async (_, channel, body, query, code) => {
  await using it = await guild()
  expect(await it.post(channel, body, query)).toMatchObject({ body: { code } })
  expect(it.sim.messages()).toEqual([])
})

test('an announcement channel takes plain messages', async () => {
  await using it = await guild()
  expect((await it.post('news', {})).status).toBe(200)
})

test('a thread belongs to its channel', async () => {
  await using it = await guild()
  const thread = it.sim.createThread('talk', 'chat')
  expect((await it.post('chat', {}, `thread_id=${thread}`)).status).toBe(200)
  expect(await it.post('news', {}, `thread_id=${thread}`)).toMatchObject({ status: 404, body: { code: 10003 } })
})

test('a message in a thread is found through its thread alone', async () => {
  await using it = await guild()
  const thread = it.sim.createThread('talk', 'chat')
  const { body } = await it.post('chat', {}, `thread_id=${thread}`)
  const url = `${it.sim.webhook('chat')}/messages/${body.id}`
  expect(await send('PATCH', url, hello)).toMatchObject({ body: { code: 10008 } })
  expect((await send('PATCH', `${url}?thread_id=${thread}`, hello)).status).toBe(200)
})

test('an archived thread refuses edits until a message wakes it', async () => {
  await using it = await guild()
  const thread = it.sim.createThread('talk', 'chat')
  const { body } = await it.post('chat', {}, `thread_id=${thread}`)
  const edit = () => send('PATCH', `${it.sim.webhook('chat')}/messages/${body.id}?thread_id=${thread}`, hello)
  it.sim.archiveThread(thread)
  expect(await edit()).toMatchObject({ status: 400, body: { code: 50083 } })
  await it.post('chat', {}, `thread_id=${thread}`)
  expect((await edit()).status).toBe(200)
  expect(it.sim.thread(thread)?.archived).toBe(false)
})
