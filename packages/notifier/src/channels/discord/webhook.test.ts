import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { ActionError } from '../../error.ts'
import { parseWebhook } from './webhook.ts'

const canonical = 'https://discord.com/api/v10/webhooks/123/to_k-en'

const forms: [given: string, url: string, thread: string | undefined][] = [
  ['https://discord.com/api/webhooks/123/to_k-en', canonical, undefined],
  ['https://discord.com/api/v8/webhooks/123/to_k-en', canonical, undefined],
  ['https://discordapp.com/api/webhooks/123/to_k-en', canonical, undefined],
  ['https://ptb.discord.com/api/webhooks/123/to_k-en', canonical, undefined],
  ['https://canary.discordapp.com/api/v10/webhooks/123/to_k-en', canonical, undefined],
  ['https://DISCORD.com:443/api/webhooks/123/to_k-en', canonical, undefined],
  ['  https://discord.com/api/webhooks/123/to_k-en/\n', canonical, undefined],
  ['https://discord.com/api/webhooks/123/to_k-en/slack', canonical, undefined],
  ['https://discord.com/api/webhooks/123/to_k-en/github/', canonical, undefined],
  ['https://discord.com/api/webhooks/123/to_k-en?wait=false&thread_id=99', canonical, '99'],
  ['https://discord.com/api/webhooks/123/to_k-en#part', canonical, undefined],
  ['https://relay.example/hook/slack', 'https://relay.example/hook', undefined],
  ['https://relay.example:8443/api/webhooks/1/t?thread_id=5', 'https://relay.example:8443/api/webhooks/1/t', '5'],
  ['http://127.0.0.1:8080/api/webhooks/1/t', 'http://127.0.0.1:8080/api/webhooks/1/t', undefined],
  ['http://localhost/api/webhooks/1/t', 'http://localhost/api/webhooks/1/t', undefined],
  ['http://[::1]:80/api/webhooks/1/t', 'http://[::1]/api/webhooks/1/t', undefined]
]
test.each(forms)('%s', (given, url, thread) => {
  const target = parseWebhook(given)
  expect({ url: target.url, thread: target.thread }).toEqual({ url, thread })
})

test('a query of a relay is kept, ours is not', () => {
  expect(parseWebhook('https://relay.example/hook?key=1&wait=false&with_components=false').query).toEqual({ key: '1' })
})

const bad: [given: string, problem: RegExp][] = [
  ['', /is not a URL/],
  ['secret-word', /is not a URL/],
  ['***', /is not a URL/],
  ['http://discord.com/api/webhooks/123/secret-word', /starts with http: instead of https:/],
  ['http://127.0.0.1.evil.example/api/webhooks/123/secret-word', /starts with http:/],
  ['http://localhost.evil.example/secret-word', /starts with http:/],
  ['ftp://discord.com/api/webhooks/123/secret-word', /starts with ftp:/],
  ['javascript:alert("secret-word")', /starts with javascript:/],
  ['https://user:secret-word@discord.com/api/webhooks/123/t', /user name or a password/],
  ['https://discord.com/channels/123/secret-word', /is a link to a channel: its path must be/],
  ['https://discord.com/api/webhooks/123', /is not a webhook/],
  ['https://discord.com/api/webhooks/abc/secret-word', /is not a webhook/],
  ['https://discord.com/api/webhooks/123/secret-word/messages/5', /is not a webhook/],
  [`https://discord.com/api/webhooks/123/${'a'.repeat(500)}`, /is not a webhook/]
]
test.each(bad)('refuses %s and does not repeat it', (given, problem) => {
  const parse = () => parseWebhook(given)
  expect(parse).toThrow(ActionError)
  expect(parse).toThrow(problem)
  expect(parse).not.toThrow(/secret-word|aaaa/)
})

test('the error says where to find the URL', () => {
  expect(() => parseWebhook('https://discord.com/channels/1/2')).toThrow(
    /→ Copy it in Discord under Server Settings → Integrations → Webhooks/
  )
})

test('a path of slashes costs linear time', () => {
  expect(growth((slashes) => parseWebhook(`https://relay.example/${'/'.repeat(slashes)}x`), 20_000)).toBeLessThan(linear)
})
