import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Post, Reason, Remote } from '../../channel.ts'
import type { HttpAnswer } from '../../http.ts'
import { classify } from './classify.ts'
import { render } from './render.ts'
import type { DiscordStyle } from './style.ts'
import { quietAlert } from './testing/sample.ts'
import { parseWebhook } from './webhook.ts'

const target = parseWebhook('https://discord.com/api/webhooks/123456/to_k-en_of_a_webhook')
const base = 'https://discord.com/api/v10/webhooks/123456/to_k-en_of_a_webhook'

function judge(answer: Partial<HttpAnswer>, more: { remote?: Remote; style?: DiscordStyle } = {}, to = target) {
  const post: Post<DiscordStyle> = { alert: quietAlert, mentions: [], ping: false, idempotencyKey: 'k', ...more }
  return classify({ status: 200, headers: {}, body: '', ...answer }, { request: render(post, to), post, target: to })
}
const error = (status: number, code: number, message: string, errors?: unknown) => ({
  status,
  body: JSON.stringify({ code, message, errors })
})

test('a saved message can be found again', () => {
  const body = JSON.stringify({ id: '5', channel_id: '7' })
  expect(judge({ body })).toEqual({ kind: 'delivered', remote: { id: '5', channel: '7' } })
  expect(judge({ body }, {}, { ...target, guildId: '42' })).toMatchObject({ remote: { url: 'https://discord.com/channels/42/7/5' } })
})

test('a message in a thread is found through its thread', () => {
  const body = JSON.stringify({ id: '5', channel_id: '9' })
  expect(judge({ body }, { style: { threadId: '9' } })).toMatchObject({ remote: { id: '5', thread: '9' } })
  expect(judge({ body }, { style: { threadName: 'Release 1' } })).toMatchObject({ remote: { id: '5', channel: '9', thread: '9' } })
})

test('an edit stays where it was, even when the answer tells nothing', () => {
  const remote = { id: '5', channel: '7', thread: '9', url: 'https://discord.com/channels/42/9/5' }
  expect(judge({ status: 204 }, { remote })).toEqual({ kind: 'delivered', remote })
})

test.each([{ status: 204 }, { body: '<html>' }, { body: '[]' }, { body: '{"id":5}' }, { status: 202 }])(
  '%j is delivered, and cannot be edited later',
  (answer) => {
    expect(judge(answer)).toEqual({ kind: 'delivered' })
  }
)

const waits: [what: string, answer: Partial<HttpAnswer>, afterMs: number, detail: string][] = [
  [
    'the body is exact',
    { headers: { 'retry-after': '1' }, body: '{"retry_after":0.4}' },
    1000,
    'discord.com answered 429: rate limited, wait 1 s'
  ],
  ['the body alone', { body: '{"retry_after":0.412,"global":false}' }, 412, 'discord.com answered 429: rate limited, wait 0.412 s'],
  [
    'all webhooks of the address',
    { body: '{"retry_after":2,"global":true}' },
    2000,
    'discord.com answered 429: rate limited (global), wait 2 s'
  ],
  [
    'its scope',
    { headers: { 'retry-after': '3', 'x-ratelimit-scope': 'shared' } },
    3000,
    'discord.com answered 429: rate limited (shared), wait 3 s'
  ],
  [
    'a scope we do not know',
    { headers: { 'retry-after': '3', 'x-ratelimit-scope': 'x'.repeat(999) } },
    3000,
    'discord.com answered 429: rate limited, wait 3 s'
  ],
  ['for ever', { body: '{"retry_after":1e300}' }, 86_400_000, 'discord.com answered 429: rate limited, wait 86400 s']
]
test.each(waits)('429: %s', (_, answer, afterMs, detail) => {
  expect(judge({ status: 429, ...answer })).toEqual({ kind: 'retry', reason: 'rate-limited', afterMs, detail })
})

const bans: [what: string, answer: Partial<HttpAnswer>][] = [
  [
    'without a word on when to return',
    { status: 429, body: '{"message":"You are being blocked from accessing our API temporarily","code":0}' }
  ],
  ['of Cloudflare', { status: 429, body: 'error code: 1015' }],
  [
    'of Cloudflare with a header',
    { status: 429, headers: { 'retry-after': '1' }, body: '<html>You are being rate limited. Error 1015</html>' }
  ],
  ['with nonsense in it', { status: 429, headers: { 'retry-after': '-5' }, body: '{"retry_after":-1}' }],
  ['by a page', { status: 403, body: '<html>Sorry, you have been blocked</html>' }]
]
test.each(bans)('a ban %s is not tried again', (_, answer) => {
  expect(judge(answer)).toMatchObject({
    kind: 'final',
    reason: 'banned',
    detail: expect.stringContaining("this machine's address is blocked")
  })
})

const later: [answer: Partial<HttpAnswer>, reason: Reason, afterMs?: number][] = [
  [{ status: 500 }, 'server'],
  [{ status: 502, body: '<html>' }, 'server'],
  [{ status: 503, headers: { 'retry-after': '7' } }, 'server', 7000],
  [{ status: 524 }, 'server'],
  [{ status: 408 }, 'timeout']
]
test.each(later)('%j is tried again', (answer, reason, afterMs: unknown = undefined) => {
  const wait = typeof afterMs === 'number' ? { afterMs } : {}
  expect(judge(answer)).toEqual({ kind: 'retry', reason, detail: `discord.com answered ${answer.status}`, ...wait })
})

const finals: [answer: Partial<HttpAnswer>, reason: Reason, detail: string, fix: RegExp][] = [
  [error(401, 50027, 'Invalid Webhook Token'), 'auth', 'discord.com answered 401: Invalid Webhook Token (50027)', /perhaps cut/],
  [error(404, 10015, 'Unknown Webhook'), 'not-found', 'discord.com answered 404: Unknown Webhook (10015)', /was deleted/],
  [error(400, 50006, 'Cannot send an empty message'), 'invalid', 'discord.com answered 400: Cannot send an empty message (50006)', /title/],
  [error(400, 220001, 'Forum'), 'invalid', 'discord.com answered 400: Forum (220001)', /`thread-name` for a new post/],
  [error(400, 220002, 'Both'), 'invalid', 'discord.com answered 400: Both (220002)', /not both/],
  [error(400, 220003, 'No forum'), 'invalid', 'discord.com answered 400: No forum (220003)', /remove `thread-name`/],
  [error(400, 40067, 'A tag is required'), 'invalid', 'discord.com answered 400: A tag is required (40067)', /`tags`/],
  [error(400, 50083, 'Thread is archived'), 'invalid', 'discord.com answered 400: Thread is archived (50083)', /unlock it/],
  [error(404, 10003, 'Unknown Channel'), 'not-found', 'discord.com answered 404: Unknown Channel (10003)', /`thread-id`/],
  [error(413, 40005, 'Request entity too large'), 'invalid', 'discord.com answered 413: Request entity too large (40005)', /smaller files/],
  [error(400, 999999, 'New'), 'invalid', 'discord.com answered 400: New (999999)', /Check the inputs/],
  [{ status: 401 }, 'auth', 'discord.com answered 401', /token/],
  [{ status: 403, body: '{}' }, 'auth', 'discord.com answered 403', /permissions/],
  [{ status: 404, body: '<html>' }, 'not-found', 'discord.com answered 404', /no such webhook/],
  [{ status: 302 }, 'invalid', 'discord.com answered 302', /is a Discord webhook/],
  [{ status: 418 }, 'invalid', 'discord.com answered 418', /is a Discord webhook/]
]
test.each(finals)('%j', (answer, reason, detail, fix) => {
  expect(judge(answer)).toEqual({ kind: 'final', reason, detail, fix: expect.stringMatching(fix) })
})

test('every field that Discord complains about is named', () => {
  const errors = { embeds: { 0: { title: { _errors: [{ code: 'X', message: 'Must be 256 or fewer in length.' }] } } } }
  expect(judge(error(400, 50035, 'Invalid Form Body', errors))).toMatchObject({
    detail: 'discord.com answered 400: Invalid Form Body (50035); embeds[0].title: Must be 256 or fewer in length.'
  })
})

const reposts: [what: string, answer: Partial<HttpAnswer>, remote: Remote, url: string][] = [
  ['a deleted message', error(404, 10008, 'Unknown Message'), { id: '5' }, `${base}?wait=true`],
  ['a deleted message in a thread', error(404, 10008, 'Unknown Message'), { id: '5', thread: '9' }, `${base}?wait=true&thread_id=9`],
  ['an archived thread', error(400, 50083, 'Thread is archived'), { id: '5', thread: '9' }, `${base}?wait=true&thread_id=9`],
  ['a deleted thread', error(404, 10003, 'Unknown Channel'), { id: '5', thread: '9' }, `${base}?wait=true`],
  ['a message edited too often', error(429, 30046, 'Maximum number of edits'), { id: '5' }, `${base}?wait=true`],
  ["another webhook's message", error(403, 50005, 'Cannot edit'), { id: '5' }, `${base}?wait=true`],
  [
    'a message in the newer layout',
    error(400, 50035, 'Invalid Form Body', { embeds: { _errors: [{ code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' }] } }),
    { id: '5' },
    `${base}?wait=true`
  ]
]
test.each(reposts)('%s is posted anew', (_, answer, remote, url) => {
  expect(judge(answer, { remote })).toMatchObject({ kind: 'follow', request: { method: 'POST', url } })
})

test('what was posted anew is never followed again, so that it ends', () => {
  const post: Post<DiscordStyle> = { alert: quietAlert, mentions: [], ping: false, idempotencyKey: 'k', remote: { id: '5' } }
  const { remote: _, ...fresh } = post
  const gone = { headers: {}, ...error(404, 10008, 'Unknown Message') }
  expect(classify(gone, { request: render(fresh, target), post, target })).toMatchObject({ kind: 'final' })
})

test('an answer that quotes the webhook is not repeated', () => {
  const verdict = judge(error(404, 0, 'Cannot POST /api/v10/webhooks/123456/to_k-en_of_a_webhook'))
  expect(verdict).toMatchObject({ detail: 'discord.com answered 404: Cannot POST ***' })
})

test('no answer makes it throw, leak or say more than a line', () => {
  const answer = fc.record({
    status: fc.integer({ min: 100, max: 599 }),
    headers: fc.dictionary(fc.constantFrom('retry-after', 'x-ratelimit-scope', 'x-ratelimit-reset-after', 'date'), fc.string()),
    body: fc.oneof(fc.string(), fc.json(), fc.constant(`{"message":"${base}","errors":{"a":${'{"b":'.repeat(200)}1${'}'.repeat(200)}}}`))
  })
  fc.assert(
    fc.property(answer, fc.boolean(), (given, edit) => {
      const text = JSON.stringify({ ...judge(given, edit ? { remote: { id: '5' } } : {}), request: undefined })
      expect(text).not.toContain('to_k-en')
      expect(text.length).toBeLessThan(2000)
    })
  )
})
