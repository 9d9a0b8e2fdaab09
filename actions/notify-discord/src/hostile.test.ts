import { expect, test } from '@jest/globals'
import { type DiscordStyle, discord, parseWebhook } from '@tocsin/notifier'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { tellers } from './events/index.ts'
import { bed, contextOf, webhook } from './testing.ts'

const hostile = [
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '{{ sha }}',
  '{{ nothing }}',
  '](https://evil.example)',
  '```',
  '\u202e',
  '::error::x',
  '__proto__'
]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: codePoint, maxLength: 30 }))
const names = [
  'action',
  'conclusion',
  'state',
  'name',
  'title',
  'login',
  'number',
  'head',
  'base',
  'repo',
  'message',
  'commits',
  'id',
  'body'
]
const { node: payload } = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.constant(null), fc.array(tie('node'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 6 })
}))

const events = fc.constantFrom(...Object.keys(tellers), 'an_event_of_next_year')

/** What Discord would be asked to post. */
async function drawn(eventName: string, about: unknown, inputs: Record<string, string>) {
  const key = eventName.replace(/_target$|_comment$/, '')
  const { post, failure } = await bed(inputs, { context: contextOf(eventName, { action: 'created', [key]: about }) })
  expect(failure).toBeUndefined()
  const { alert = never(), mentions = [], style = {} } = post ?? {}
  const asked = { alert, mentions, ping: true, idempotencyKey: 'k', style: style as DiscordStyle }
  const { body } = discord.render(asked, parseWebhook(webhook))
  return JSON.parse(String(body)) as { allowed_mentions: object; content?: string; embeds: { title: string }[] }
}

const never = (): never => {
  throw new Error('nothing was sent')
}

test('whatever an event holds, it is told, and pings nobody', async () => {
  await fc.assert(
    fc.asyncProperty(events, payload, async (eventName, about) => {
      const { allowed_mentions, content, embeds } = await drawn(eventName, about, { event: eventName })
      expect([allowed_mentions, content]).toEqual([{ parse: [] }, undefined])
      expect(embeds[0]?.title).toMatch(/\S/)
    }),
    { numRuns: 150 }
  )
}, 30_000)

test('templates take hostile values as they are', async () => {
  const inputs = { title: 'New: {{ title }}', content: '{{ actor }} {{ commit }} {{ action }}', mention: 'role:5' }
  await fc.assert(
    fc.asyncProperty(text, async (message) => {
      const context = contextOf('push', { head_commit: { message }, action: message }, { GITHUB_ACTOR: message })
      const { post, failure } = await bed(inputs, { context })
      expect([failure, post?.mentions]).toEqual([undefined, ['<@&5>']])
    }),
    { numRuns: 60 }
  )
}, 30_000)
