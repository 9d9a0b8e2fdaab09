import { expect, test } from '@jest/globals'
import { deleteMessage, describeWebhook, executeUrl, getMessage, guildIdOf, messageEndpoint, messageUrl } from './endpoints.ts'
import { parseWebhook } from './webhook.ts'

const target = parseWebhook('https://discord.com/api/webhooks/1/t?wait=false&thread_id=7')
const relay = parseWebhook('https://relay.example/hook?key=a%20b')
const base = 'https://discord.com/api/v10/webhooks/1/t'

const urls: [what: string, url: string, expected: string][] = [
  ['a message always waits to be saved', executeUrl(target), `${base}?wait=true`],
  [
    'into a thread, with buttons',
    executeUrl(target, { thread: '9', components: true }),
    `${base}?wait=true&thread_id=9&with_components=true`
  ],
  ['through a relay', executeUrl(relay), 'https://relay.example/hook?key=a+b&wait=true'],
  ['an edit', messageEndpoint(target, '5', { components: true }), `${base}/messages/5?with_components=true`],
  ['an edit in a thread', messageEndpoint(target, '5', { thread: '9' }), `${base}/messages/5?thread_id=9`],
  ['an id that is none', messageEndpoint(target, '../5?x'), `${base}/messages/..%2F5%3Fx`]
]
test.each(urls)('%s', (_, url, expected) => {
  expect(url).toBe(expected)
})

test('reading and removing a message name its thread', () => {
  const url = `${base}/messages/5?thread_id=9`
  expect(getMessage(target, { id: '5', thread: '9' })).toEqual({ method: 'GET', url, headers: { 'user-agent': 'DiscordBot (tocsin, 1)' } })
  expect(deleteMessage(target, { id: '5', thread: '9' })).toEqual({
    method: 'DELETE',
    url,
    headers: { 'user-agent': 'DiscordBot (tocsin, 1)' }
  })
})

test('the webhook tells its server, and that gives a message its link', () => {
  expect(describeWebhook(target)).toEqual({ method: 'GET', url: base, headers: { 'user-agent': 'DiscordBot (tocsin, 1)' } })
  const guild = guildIdOf('{"id":"1","guild_id": "42","token":"t"}')
  expect(messageUrl(guild ?? '', '7', '5')).toBe('https://discord.com/channels/42/7/5')
})

test.each(['', '<html>', '{"guild_id":null}', '{"guild_id":"../x"}', '[]'])('no server in %j', (body) => {
  expect(guildIdOf(body)).toBeUndefined()
})
