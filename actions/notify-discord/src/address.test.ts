import { expect, test } from '@jest/globals'
import type { Config, DiscordStyle } from '@tocsin/notifier'
import { bed, contextOf, webhook } from './testing.ts'

const second = 'https://discord.com/api/webhooks/12/other-token'

test('nobody is pinged unless somebody says so', async () => {
  const payload = { pull_request: { number: 7, title: '@everyone <@1>', assignee: { login: 'ada' } } }
  const { post } = await bed({ event: 'pull_request' }, { context: contextOf('pull_request', payload) })
  expect(post?.mentions).toEqual([])
})

const defaults = { username: 'Config', layout: 'components', silent: true, mention: { P3: ['@here'] } } as const
test('the configuration holds where the step says nothing', async () => {
  const { post, style } = await bed({}, { config: { defaults } })
  expect(style).toEqual({ username: 'Config', layout: 'components', silent: true })
  expect(post?.mentions).toEqual(['@here'])
})

test('what the step says wins', async () => {
  const inputs = { username: 'Step', layout: 'embed', silent: 'false', mention: 'role:5' }
  const { post, style } = await bed(inputs, { config: { defaults } })
  expect(style).toEqual({ username: 'Step', layout: 'embed', silent: false })
  expect(post?.mentions).toEqual(['<@&5>'])
})

test('a map without a word for the occasion silences the configuration too', async () => {
  const { post } = await bed({ mention: 'failure: "@here"' }, { config: { defaults } })
  expect(post?.mentions).toEqual([])
})

test('those who have to act are called beside the others, none twice', async () => {
  const inputs = { status: 'failure', mention: 'user:1', 'user-map': 'ada: "1"', details: 'never' }
  expect((await bed(inputs)).post?.mentions).toEqual(['<@1>'])
  expect((await bed({ ...inputs, 'user-map': '' }, { config: { users: { ada: '4' } } })).post?.mentions).toEqual(['<@1>', '<@4>'])
})

test('a pass calls nobody', async () => {
  expect((await bed({ 'user-map': 'ada: "1"' })).post?.mentions).toEqual([])
})

const forum = { alerts: { type: 'discord', webhook: 'HOOK', threadName: 'Old', tags: ['1'] } } satisfies Config['channels']
const thread = { alerts: { type: 'discord', webhook: 'HOOK', threadId: '5' } } satisfies Config['channels']
const places: [inputs: Record<string, string>, channels: Config['channels'], expected: object][] = [
  [{}, forum, { threadName: 'Old', tags: ['1'] }],
  [{ 'thread-id': '9' }, forum, { threadId: '9', tags: ['1'] }],
  [{ 'thread-name': 'CI on {{ branch }}', tags: '2, 3' }, forum, { threadName: 'CI on main', tags: ['2', '3'] }],
  [{ 'thread-name': 'New' }, thread, { threadName: 'New' }],
  [{}, thread, { threadId: '5' }]
]
test.each(places)('%j over the channel %j goes to %j', async (inputs, channels, expected) => {
  const config = { channels }
  const { style } = await bed({ 'discord-webhook': '', ...inputs }, { config, env: { HOOK: webhook } })
  expect(style).toEqual(expected)
})

test('message-id edits the message of the first webhook; others get their own', async () => {
  const { sent } = await bed({ 'discord-webhook': `${webhook}\n${second}`, 'message-id': '42', 'thread-id': '43' })
  expect(sent.map(({ post }) => post.remote)).toEqual([{ id: '42', thread: '43' }, undefined])
})

test('content, title and description take the words for the status, with values as plain text', async () => {
  const inputs = {
    content: 'success: "**{{ branch }}** is green"',
    title: '{{ workflow }} #{{ run-number }}',
    description: '_{{ actor }}_'
  }
  const { post, style } = await bed(inputs)
  expect(style).toEqual({ content: [{ markdown: '**' }, 'main', { markdown: '** is green' }] })
  expect(post?.alert).toMatchObject({ title: 'CI #42', summary: [{ markdown: '_' }, 'ada', { markdown: '_' }] })
})

const footers: [footer: string, expected: string | undefined][] = [
  ['', undefined],
  ['Nightly of {{ branch }}', 'Nightly of main'],
  ['success: All **well**\nfailure: Oh no', 'All **well**'],
  ['failure: Oh no', undefined],
  ['{{ payload.nothing }}', '']
]
test.each(footers)('the footer %j is %j', async (footer, expected) => {
  const { style } = await bed({ footer })
  expect((style as DiscordStyle).footer).toBe(expected)
})

test('the footer is one line of plain text, and hides what the runner would', async () => {
  const { style } = await bed({ footer: 'a\n{{ commit }}' }, { context: contextOf('push', { head_commit: { message: 'hunter2 @here' } }) })
  expect((style as DiscordStyle).footer).toBe('a *** @here')
})

test('a footer with a variable that there is none of is told', async () => {
  expect((await bed({ footer: '{{ brnach }}' })).said).toEqual([
    expect.stringContaining('Input "footer" uses the unknown variable "brnach"')
  ])
})

test('in a ledger, the same said again by the same step is the same transition, and anything else is another', async () => {
  const transitionFor = async (inputs: Record<string, string>, attempt = '1') =>
    (await bed({ ledger: 'branch', ...inputs }, { context: contextOf('push', {}, { GITHUB_RUN_ATTEMPT: attempt }) })).sent[0]?.transition
  expect(await transitionFor({})).toBe(await transitionFor({}))
  const others = [
    await transitionFor({}),
    await transitionFor({ title: 'Other' }),
    await transitionFor({ content: 'Other' }),
    await transitionFor({}, '2')
  ]
  expect(new Set(others).size).toBe(4)
})

test('without a ledger a transition names the step and no more', async () => {
  expect((await bed({ title: 'Any' })).sent[0]?.transition).toBe('500/1/test/tell')
})
