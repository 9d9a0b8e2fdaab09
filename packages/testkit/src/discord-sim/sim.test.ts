import { expect, test } from '@jest/globals'
import { startDiscordSim } from './sim.ts'

test('keeps what a webhook posts and says whom it pinged', async () => {
  const sim = await startDiscordSim()
  const body = JSON.stringify({ content: 'up @here', allowed_mentions: { parse: ['everyone'] } })
  const answer = await fetch(`${sim.webhook()}?wait=true`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(answer.status).toBe(200)
  expect(sim.messages()).toMatchObject([{ channel: 'alerts', content: 'up @here', pings: { here: true, everyone: false } }])
  sim.assertClean()
  await sim.close()
})
