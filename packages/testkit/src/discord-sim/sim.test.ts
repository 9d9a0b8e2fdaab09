import { expect, test } from '@jest/globals'
import { GuildIncomingWebhookResponseSchema, MessageResponseSchema } from 'discord-api-spec/zod'
import { send } from './client.fixture.ts'
import { type DiscordSimOptions, startDiscordSim } from './sim.ts'

const quiet = { allowed_mentions: { parse: [] } }
const hello = { content: 'hello', ...quiet }

/** A simulator and short words for what a client can do with one of its webhooks. */
async function discord(options: DiscordSimOptions = {}) {
  const sim = await startDiscordSim({ rateLimit: false, ...options })
  const at = (path: string, query: string) => `${sim.webhook()}${path}?${query}`
  return {
    sim,
    post: (body: unknown, query = 'wait=true') => send('POST', at('', query), body),
    patch: (id: unknown, body: unknown, query = '') => send('PATCH', at(`/messages/${id}`, query), body),
    get: (id: unknown, query = '') => send('GET', at(`/messages/${id}`, query)),
    remove: (id: unknown, query = '') => send('DELETE', at(`/messages/${id}`, query)),
    [Symbol.asyncDispose]: sim.close
  }
}

test('a message is answered with itself when the client waits', async () => {
  await using it = await discord()
  const { status, body } = await it.post({ ...hello, username: 'CI', embeds: [{ title: ' Build ' }] })
  expect(status).toBe(200)
  expect(body).toMatchObject({ content: 'hello', author: { username: 'CI', bot: true }, embeds: [{ type: 'rich', title: 'Build' }] })
  expect(await it.get(body.id)).toMatchObject({ status: 200, body: { id: body.id, edited_timestamp: null } })
  expect(MessageResponseSchema.safeParse(body).error?.issues).toBeUndefined()
  it.sim.assertClean()
})

test('a client that does not wait gets nothing, the message is there all the same', async () => {
  await using it = await discord()
  expect(await it.post(hello, '')).toMatchObject({ status: 204, body: {} })
  expect(it.sim.messages()).toHaveLength(1)
})

test('a webhook describes itself', async () => {
  await using it = await discord({ channels: { deploys: {} } })
  const { body } = await send('GET', it.sim.webhook())
  expect(body).toMatchObject({ type: 1, name: 'deploys', guild_id: expect.any(String), channel_id: expect.any(String) })
  expect(GuildIncomingWebhookResponseSchema.safeParse(body).error?.issues).toBeUndefined()
})

test('each channel has its webhook and sees its own messages', async () => {
  await using it = await discord({ channels: { deploys: {}, alerts: {} } })
  await it.post(hello)
  await send('POST', it.sim.webhook('alerts'), hello)
  await send('POST', it.sim.webhook('later'), hello)
  expect(it.sim.messages().map(({ channel }) => channel)).toEqual(['deploys', 'alerts', 'later'])
  expect(it.sim.messages('alerts')).toHaveLength(1)
})

test('an edit keeps what it does not name and remembers what was there', async () => {
  await using it = await discord()
  const { body } = await it.post({ ...hello, embeds: [{ title: 'red' }] })
  expect(await it.patch(body.id, { ...quiet, embeds: [{ title: 'green' }] })).toMatchObject({ status: 200, body: { content: 'hello' } })
  expect(it.sim.messages()).toMatchObject([
    { edited: true, content: 'hello', embeds: [{ title: 'green' }], history: [{ embeds: [{ title: 'red' }] }] }
  ])
  it.sim.assertClean()
})

test('an edit without allowed_mentions falls back to the defaults of a new message', async () => {
  await using it = await discord()
  const { body } = await it.post({ content: '@everyone', ...quiet })
  await it.patch(body.id, { embeds: [{ title: 'a' }] })
  expect(it.sim.messages()).toMatchObject([{ pings: { everyone: true }, history: [{ pings: { everyone: false } }] }])
  expect(it.sim.violations).toMatchObject([{ kind: 'implicit-mentions', request: 1 }])
})

test('an edit can empty a part, not the whole', async () => {
  await using it = await discord()
  const { body } = await it.post({ ...hello, embeds: [{ title: 'a' }] })
  expect((await it.patch(body.id, { ...quiet, content: null })).status).toBe(200)
  expect(await it.patch(body.id, { ...quiet, embeds: [] })).toMatchObject({ status: 400, body: { code: 50006 } })
})

test('a deleted message is unknown, to the client and by hand alike', async () => {
  await using it = await discord()
  const [first, second] = [await it.post(hello), await it.post(hello)]
  expect((await it.remove(first.body.id)).status).toBe(204)
  it.sim.deleteMessage(String(second.body.id))
  for (const { body } of [first, second]) {
    expect(await it.patch(body.id, hello)).toMatchObject({ status: 404, body: { code: 10008, message: 'Unknown Message' } })
  }
  expect(it.sim.messages()).toMatchObject([{ deleted: true }, { deleted: true }])
})

test('a frozen message refuses edits', async () => {
  await using it = await discord()
  const { body } = await it.post(hello)
  it.sim.freezeMessage(String(body.id))
  expect(await it.patch(body.id, hello)).toMatchObject({ body: { code: 30046 } })
  await it.post(hello)
  it.sim.assertClean()
})

test('a wrong token, a deleted webhook and a wrong path differ', async () => {
  await using it = await discord()
  const url = it.sim.webhook()
  expect(await send('POST', `${url}x`, hello)).toMatchObject({ status: 401, body: { code: 50027 } })
  it.sim.deleteWebhook()
  expect(await send('POST', url, hello)).toMatchObject({ status: 404, body: { code: 10015 } })
  expect(await send('POST', `${it.sim.url}/api/webhooks`, hello)).toMatchObject({ status: 404, body: { code: 0 } })
})

test.each(['/api/webhooks', '/api/v10/webhooks'])('%s is a path of a webhook', async (prefix) => {
  await using it = await discord()
  expect((await send('POST', it.sim.webhook().replace('/api/webhooks', prefix), hello)).status).toBe(204)
})

test.each([
  ['nothing', {}],
  ['blank content', { content: ' \n ' }],
  ['components that are ignored', { components: [{ type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'https://e.example' }] }] }],
  ['V2 whose components are ignored', { flags: 1 << 15, components: [{ type: 10, content: 'a' }] }]
])('a message of %s is empty', async (_, body) => {
  await using it = await discord()
  expect(await it.post({ ...body, ...quiet })).toMatchObject({
    status: 400,
    body: { code: 50006, message: 'Cannot send an empty message' }
  })
})

test.each([
  ['text/plain', 'hello', 50035],
  ['application/json', '{"content":', 50109],
  ['application/json', '["hello"]', 50109],
  ['multipart/form-data; boundary=a', 'hello', 50035],
  ['multipart/form-data', '--a--', 50035]
])('a body of %s that says %s is unreadable', async (type, body, code) => {
  await using it = await discord()
  const answer = await fetch(it.sim.webhook(), { method: 'POST', headers: { 'content-type': type }, body })
  expect([answer.status, await answer.json()]).toMatchObject([400, { code }])
})

test('V2 is for ever, and comes to an old message only when its text goes', async () => {
  await using it = await discord()
  const v2 = { ...quiet, flags: 1 << 15, components: [{ type: 10, content: 'new' }] }
  const { body } = await it.post(hello)
  expect(await it.patch(body.id, v2, 'with_components=true')).toMatchObject({ body: { code: 50035, errors: { content: {} } } })
  expect((await it.patch(body.id, { ...v2, content: null }, 'with_components=true')).status).toBe(200)
  expect(await it.patch(body.id, { ...hello, flags: 0 })).toMatchObject({ body: { code: 50035, errors: { content: {} } } })
})

test('what Discord refuses fails the test that sent it, unless it says so', async () => {
  await using it = await discord()
  await it.post({ content: 'x'.repeat(2001), ...quiet })
  expect(() => it.sim.assertClean()).toThrow('request 0: refused: 400 {"message":"Invalid Form Body"')
  it.sim.assertClean({ except: ['refused'] })
})

test('the log holds what was asked and answered', async () => {
  await using it = await discord()
  await it.post(hello, 'wait=true&thread_id=')
  expect(it.sim.requests).toMatchObject([{ method: 'POST', query: { wait: 'true', thread_id: '' }, body: hello, files: [], status: 200 }])
})
