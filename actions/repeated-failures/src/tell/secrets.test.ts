import { expect, test } from '@jest/globals'
import type { Config } from '@tocsin/notifier'
import { discordSim, drawn, memory, step } from '../testing.ts'

const channels: Config['channels'] = {
  alerts: { type: 'discord', webhook: 'ALERTS' },
  pages: { type: 'discord', webhook: 'PAGES' },
  events: { type: 'discord', webhook: 'EVENTS' }
}
const hook = 'https://discord.com/api/webhooks/11/s3cret-token'

/** A step that passes the secrets of some channels alone: how it ended, and its outputs. */
async function ended(history: string, env: Record<string, string>, inputs: Record<string, string> = {}) {
  const outputs: Record<string, unknown> = {}
  const { http, titles } = discordSim()
  const ports = { env, output: (name: string, value: unknown) => void Object.assign(outputs, { [name]: value }) }
  const given = { runs: drawn(history), about: history.length, ledger: memory(), http, config: { channels }, ports }
  const problem = await step({ ...given, inputs: { 'discord-webhook': '', ...inputs } }).then(
    () => '',
    (error: Error) => error.message
  )
  return { problem, outputs, titles: titles() }
}

const two =
  'Channel "pages" needs the environment variable PAGES, which is not set.\nChannel "events" needs the environment variable EVENTS'

test.each([
  ['while all is well', '✓✓', { decision: 'quiet', streak: 0 }],
  ['and when it is needed', '✓✗✗✗', { decision: 'alert', streak: 3 }]
])('a secret that a step does not pass is missed %s', async (_, history, outputs) => {
  const seen = await ended(history, { ALERTS: hook })
  expect(seen.problem).toContain(two)
  expect([seen.problem.split('\n').length, seen.titles]).toEqual([5, []])
  expect(seen.outputs).toMatchObject(outputs)
})

test.each<[name: string, env: Record<string, string>, inputs: Record<string, string>]>([
  ['by a step that passes all', { ALERTS: hook, PAGES: hook, EVENTS: hook }, {}],
  ['by one with a webhook of its own', {}, { 'discord-webhook': hook }],
  ['in a dry run', {}, { 'dry-run': 'true' }]
])('none is missed %s', async (_, env, inputs) => expect((await ended('✓', env, inputs)).problem).toBe(''))
