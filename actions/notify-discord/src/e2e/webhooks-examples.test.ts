import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DiscordSim, pinged, startDiscordSim } from '@tocsin/testkit'
import { notify, receiptsOf, together } from './notify.fixture.ts'

interface Definition {
  name: string
  examples: readonly Record<string, unknown>[]
}

/** The payloads that GitHub and its users gave as examples of each event. */
const definitions = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Definition[]
const examples = definitions.flatMap(({ name, examples }) => examples.map((payload, index) => ({ name, index, payload })))

/** The first of each event, and then every seventh: each example has its message in a test of the tellers. */
const sample = examples.filter(({ index }, at) => index === 0 || at % 7 === 0)

let discord: DiscordSim
beforeAll(async () => {
  discord = await startDiscordSim({ rateLimit: false })
})
afterAll(() => discord.close())

const told = together(sample, 3, async ({ name, index, payload }) => {
  const channel = `${name}-${index}`
  const facts = { repository: 'octo/app', actor: 'ada', ref: 'refs/heads/main', sha: 'a'.repeat(40) }
  const result = await notify({
    ...facts,
    webhook: discord.webhook(channel),
    event: { name, payload },
    with: { event: name, details: 'never' }
  })
  return { result, messages: discord.messages(channel) }
})

test.each(sample.map((row) => [row.name, row.index, row] as const))(
  '%s, example %d: the bundle tells it in one message',
  async (_, __, row) => {
    const { result, messages } = await told(row)
    const [message] = messages

    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(receiptsOf(result)).toMatchObject([{ outcome: 'delivered', attempts: 1 }])
    expect(messages).toHaveLength(1)
    expect(message?.embeds[0]?.title).toMatch(/\S/)
    expect(message && pinged(message.pings)).toBe(false)
  },
  60_000
)

test('nothing of it all was what Discord refuses', () => discord.assertClean())

test('there are examples of every event, and enough of them', () => {
  expect(examples.length).toBeGreaterThanOrEqual(329)
  expect(new Set(sample.map(({ name }) => name)).size).toBe(definitions.length)
})
