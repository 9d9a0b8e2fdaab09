import { expect, test } from '@jest/globals'
import { webUrl } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import type { Post } from '../../channel.ts'
import type { HttpRequest } from '../../http.ts'
import { render } from './render.ts'
import type { DiscordStyle } from './style.ts'
import { problems } from './testing/contract.ts'
import { alert, hostile, text } from './testing/hostile.ts'
import { read } from './testing/reader.ts'
import { decode } from './testing/request.ts'
import { quietAlert } from './testing/sample.ts'
import { markdownOf } from './testing/walk.ts'
import { parseWebhook } from './webhook.ts'

const target = parseWebhook('https://discord.com/api/webhooks/1/t')
const base = 'https://discord.com/api/v10/webhooks/1/t'

const draw = (style: DiscordStyle = {}, more: Partial<Post<DiscordStyle>> = {}): HttpRequest =>
  render({ alert: quietAlert, mentions: [], ping: false, idempotencyKey: 'k', style, ...more }, target)
const payloadOf = (request: HttpRequest) => decode(request).payload

test('a new message waits to be saved, allows no ping, and needs nothing else', () => {
  const request = draw()
  expect({ method: request.method, url: request.url }).toEqual({ method: 'POST', url: `${base}?wait=true` })
  expect(payloadOf(request)).toEqual({ allowed_mentions: { parse: [] }, embeds: [expect.objectContaining({ title: '✅ CI passed' })] })
})

test('buttons are asked for in the query, or Discord leaves them out', () => {
  const links = [{ label: 'View run', url: 'https://a.example/' }]
  const request = draw({}, { alert: { ...quietAlert, links } })
  expect(request.url).toBe(`${base}?wait=true&with_components=true`)
  expect(payloadOf(request).components).toHaveLength(1)
})

test('an edit says all of it again, so that nothing of the old message stays', () => {
  const request = draw({ username: 'CI', silent: true, threadName: 'x' }, { remote: { id: '5', thread: '9' } })
  expect({ method: request.method, url: request.url }).toEqual({
    method: 'PATCH',
    url: `${base}/messages/5?thread_id=9&with_components=true`
  })
  expect(payloadOf(request)).toEqual({ allowed_mentions: { parse: [] }, content: null, embeds: [expect.anything()], components: [] })
})

test('an edit into the newer layout gives up content and embeds', () => {
  const payload = payloadOf(draw({ layout: 'components', silent: true }, { remote: { id: '5' } }))
  expect(payload).toMatchObject({ content: null, embeds: null, flags: 1 << 15, attachments: [] })
})

test('an edit into text gives up the embed', () => {
  expect(payloadOf(draw({ layout: 'text' }, { remote: { id: '5' } }))).toEqual({
    allowed_mentions: { parse: [] },
    content: '**✅ CI passed**',
    embeds: null,
    components: []
  })
})

test('a new message of text has content and nothing else', () => {
  expect(payloadOf(draw({ layout: 'text' }))).toEqual({ allowed_mentions: { parse: [] }, content: '**✅ CI passed**' })
})

const flagRows: [what: string, style: DiscordStyle, flags: number | undefined][] = [
  ['an embed', {}, undefined],
  ['a silent embed', { silent: true }, 1 << 12],
  ['the newer layout', { layout: 'components' }, 1 << 15],
  ['text', { layout: 'text' }, undefined],
  ['silent text', { layout: 'text', silent: true }, 1 << 12],
  ['silent and newer', { layout: 'components', silent: true }, (1 << 12) | (1 << 15)]
]
test.each(flagRows)('flags of %s', (_, style, flags) => {
  expect(payloadOf(draw(style)).flags).toBe(flags)
})

const places: [what: string, style: DiscordStyle, given: string, url: string, name: unknown][] = [
  ['a thread of the step', { threadId: '7', threadName: 'x' }, '?thread_id=8', `${base}?wait=true&thread_id=7`, undefined],
  ['a forum post', { threadName: 'Release\n1' }, '?thread_id=8', `${base}?wait=true`, 'Release 1'],
  ['the thread of the URL', {}, '?thread_id=8', `${base}?wait=true&thread_id=8`, undefined]
]
test.each(places)('%s', (_, style, query, url, name) => {
  const post: Post<DiscordStyle> = { alert: quietAlert, mentions: [], ping: false, idempotencyKey: 'k', style }
  const request = render(post, parseWebhook(`https://discord.com/api/webhooks/1/t${query}`))
  expect({ url: request.url, name: payloadOf(request).thread_name }).toEqual({ url, name })
})

test('only a transition that may ping pings, and only whom it names', () => {
  const mentions = ['@here', 'role:5']
  expect(payloadOf(draw({ content: ['Deploy <@1> @everyone'] }, { mentions, ping: true }))).toMatchObject({
    content: '@here <@&5> Deploy \\<@\u200b1> @\u200beveryone',
    allowed_mentions: { parse: ['everyone'], roles: ['5'] }
  })
  expect(payloadOf(draw({}, { mentions, ping: false }))).toMatchObject({ allowed_mentions: { parse: [] } })
})

test.each([
  ['CI passed', '@here ✅ CI passed'],
  ['<@&5> @everyone **now**', '@here ✅ \\<@\u200b&5> @\u200beveryone \\*\\*now\\*\\*'],
  ['x'.repeat(500), `@here ✅ ${'x'.repeat(197)}…`],
  ['', '@here ✅ Untitled']
])('who is called reads the title on a phone: %j', (title, content) => {
  const alert = { ...quietAlert, title }
  expect(payloadOf(draw({}, { alert, mentions: ['@here'], ping: true }))).toMatchObject({
    content,
    allowed_mentions: { parse: ['everyone'] }
  })
  expect(payloadOf(draw({}, { alert, mentions: ['@here'], ping: false }))).not.toHaveProperty('content')
  expect(payloadOf(draw({ layout: 'text' }, { alert, mentions: ['@here'], ping: true })).content).not.toMatch(
    /Untitled.*Untitled|passed.*passed/
  )
})

test('the newer layout takes the mentions as a text of their own', () => {
  const { components } = payloadOf(draw({ layout: 'components' }, { mentions: ['7'], ping: true }))
  expect(components).toMatchObject([{ type: 10, content: '<@7>' }, { type: 17 }])
})

const picture = fc.oneof(hostile, webUrl, fc.constantFrom('a.png', 'attachment://a.png', 'a.txt'))

const style: fc.Arbitrary<DiscordStyle> = fc.record(
  {
    layout: fc.constantFrom('embed' as const, 'components' as const, 'text' as const),
    content: text,
    username: hostile,
    avatarUrl: hostile,
    silent: fc.boolean(),
    color: fc.oneof(fc.integer({ min: -5, max: 0x1000005 }), fc.double()),
    image: picture,
    thumbnail: picture,
    footer: hostile,
    files: fc.array(
      fc.record(
        { name: fc.oneof(hostile, fc.constantFrom('a.png', 'a.txt', 'b/a.png')), bytes: fc.uint8Array(), description: hostile },
        { requiredKeys: ['name', 'bytes'] }
      ),
      { maxLength: 14 }
    ),
    maxFileBytes: fc.integer({ min: 5, max: 20 }),
    threadId: fc.constantFrom('', '7'),
    threadName: hostile,
    tags: fc.array(fc.constantFrom('1', '2', 'bug', '01', '3', '4', '5', '6'), { maxLength: 8 }),
    suppressUnfurl: fc.boolean()
  },
  { requiredKeys: [] }
)

const post: fc.Arbitrary<Post<DiscordStyle>> = fc.record(
  {
    alert,
    style,
    mentions: fc.array(fc.oneof(hostile, fc.constantFrom('@here', '@everyone', '5', 'role:6')), { maxLength: 5 }),
    ping: fc.boolean(),
    remote: fc.record({ id: fc.constant('5') }),
    idempotencyKey: fc.constant('k')
  },
  { requiredKeys: ['alert', 'mentions', 'ping', 'idempotencyKey'] }
)

test('whatever the alert and the style hold, Discord accepts the message', () => {
  fc.assert(
    fc.property(post, (given) => {
      const request = render(given, target)
      const { payload, files } = decode(request)
      expect(problems(payload, request.method)).toEqual([])
      expect(files).toHaveLength(Array.isArray(payload.attachments) ? payload.attachments.length : 0)
    }),
    { numRuns: 400 }
  )
})

test('whatever the alert and the style hold, nothing in it acts on its own', () => {
  const ours = /^(?:strong|emphasis|code|block|link|time|quote|subtext|heading|mention|invite|raw mention)/
  fc.assert(
    fc.property(post, (given) => {
      const { payload } = decode(render({ ...given, ping: false }, target))
      const acts = markdownOf(payload).flatMap((markdown) =>
        read(markdown).active.filter((kind) => !ours.test(kind) || /^mention/.test(kind))
      )
      expect(acts).toEqual([])
      expect(payload.allowed_mentions).toEqual({ parse: [] })
    }),
    { numRuns: 300 }
  )
})

test('the same post gives the same bytes', () => {
  fc.assert(
    fc.property(post, (given) => {
      expect(render(given, target)).toEqual(render(given, target))
    }),
    { numRuns: 30 }
  )
})
