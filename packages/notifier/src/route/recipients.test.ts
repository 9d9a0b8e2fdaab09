import { expect, test } from '@jest/globals'
import { type Config, noConfig } from '../config/config.ts'
import { recipientsOf } from './recipients.ts'

const webhook = (id: number) => `https://discord.com/api/webhooks/${id}/token`
const config: Config = {
  ...noConfig,
  channels: {
    alerts: { type: 'discord', webhook: 'ALERTS', mention: { P0: ['@here'] } },
    deploys: { type: 'discord', webhook: 'DEPLOYS', mention: { P1: ['<@1>'] } }
  },
  routes: [
    { match: { severity: ['P0', 'P1'] }, to: ['alerts'], continue: true, mentions: { P1: ['<@&2>'] }, repeatEvery: 30 },
    { match: { source: ['deploy'] }, to: ['deploys'], continue: false }
  ]
}
const deploy = { source: 'deploy', severity: 'P1', status: 'firing', labels: {} } as const
const health = { ...deploy, source: 'health', severity: 'P2' } as const
const told = async (...given: Parameters<typeof recipientsOf>) =>
  (await recipientsOf(...given)).map(({ outlet, mentions }) => ({ name: outlet.name, mentions }))

test('the routes say where and whom to ping; where they are silent the channel does', async () => {
  const env = { ALERTS: webhook(1), DEPLOYS: webhook(2) }
  expect(await told(deploy, config, { webhooks: [], env })).toEqual([
    { name: 'alerts', mentions: ['<@&2>'] },
    { name: 'deploys', mentions: ['<@1>'] }
  ])
})

test('an alert that no route takes reaches nobody, and asks for no secret', async () => {
  expect(await told(health, config, { webhooks: [], env: {} })).toEqual([])
})

test('the webhook of the input hears everything, whatever the routes say', async () => {
  expect(await told(health, config, { webhooks: [webhook(9)], env: {} })).toEqual([{ name: 'discord-webhook', mentions: [] }])
})

test('without routes every channel is told', async () => {
  const env = { ALERTS: webhook(1), DEPLOYS: webhook(2) }
  const names = await told(health, { ...config, routes: [] }, { webhooks: [webhook(9)], env })
  expect(names.map(({ name }) => name)).toEqual(['discord-webhook', 'alerts', 'deploys'])
})
