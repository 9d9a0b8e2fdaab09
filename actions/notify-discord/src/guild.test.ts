import { expect, test } from '@jest/globals'
import { type HttpAnswer, type HttpRequest, type Transport, TransportError } from '@tocsin/notifier'
import { guildOf } from './guild.ts'
import { webhook } from './testing.ts'

const { signal } = new AbortController()
const answering =
  (answer: Partial<HttpAnswer>): Transport =>
  async () => ({ status: 200, headers: {}, body: '', ...answer })

const rows: [name: string, answer: Partial<HttpAnswer>, expected: string | undefined][] = [
  ['the server of the webhook', { body: '{"id":"11","guild_id":"900"}' }, '900'],
  ['an answer without one', { body: '{"id":"11"}' }, undefined],
  ['an answer that is no JSON', { body: '<html>' }, undefined],
  ['a refusal', { status: 404, body: '{"guild_id":"900"}' }, undefined],
  ['too many requests', { status: 429 }, undefined]
]
test.each(rows)('%s', async (_, answer, expected) => expect(await guildOf(webhook, answering(answer), signal)).toBe(expected))

test('it asks once, for three seconds', async () => {
  const asked: [HttpRequest, { timeoutMs: number }][] = []
  await guildOf(
    webhook,
    async (request, options) => {
      asked.push([request, options])
      return { status: 500, headers: {}, body: '' }
    },
    signal
  )
  expect(asked).toMatchObject([
    [
      { method: 'GET', url: expect.stringContaining('/webhooks/11/') },
      { timeoutMs: 3_000, signal }
    ]
  ])
})

test('no answer costs the link alone; a bug is one', async () => {
  const failing = (error: Error) => guildOf(webhook, async () => Promise.reject(error), signal)
  expect(await failing(new TransportError('cut after 3 s', { fault: 'timeout', sent: true }))).toBeUndefined()
  await expect(failing(new TypeError('ours'))).rejects.toThrow('ours')
})
