import { expect, test } from '@jest/globals'
import type { Config, Severity } from '@tocsin/notifier'
import { discordSim, drawn, memory, step } from '../testing.ts'

const routedBy = (severity: Severity[]): Partial<Config> => ({
  channels: { alerts: { type: 'discord', webhook: 'ALERTS' } },
  routes: [{ match: { severity }, to: ['alerts'], continue: false }]
})
const env = { ALERTS: 'https://discord.com/api/webhooks/11/s3cret-token' }

/** A step whose only channel is that of the configuration. */
async function told(history: string, severity: Severity[], inputs = {}) {
  const { http, titles } = discordSim()
  const given = { runs: drawn(history), about: history.length, ledger: memory(), http, config: routedBy(severity), ports: { env } }
  const { outputs, said } = await step({ ...given, inputs: { 'discord-webhook': '', ...inputs } })
  return { decision: outputs.decision, titles: titles(), warned: said.filter((line) => line.includes('no route')) }
}

test('an alert that no route takes is warned of, with what a route would have to match', async () => {
  const { decision, titles, warned } = await told('✓✗✗✗', ['P0'])
  expect([decision, titles]).toEqual(['alert', []])
  expect(warned).toMatchInlineSnapshot(`
[
  "Alert raised, but no route takes it (source: repeated-failures, severity: P2, status: firing, labels: { repository: octo/app, workflow: CI, branch: main, kind: ci, decision: alert, streak: 3 }). Nobody is told. Add a route that matches it, or one without \`match\` at the end.",
]
`)
})

test.each<[name: string, history: string, severity: Severity[], inputs: object]>([
  ['one that a route takes', '✓✗✗✗', ['P2'], {}],
  ['one that the webhook of the step takes', '✓✗✗✗', ['P0'], { 'discord-webhook': env.ALERTS }],
  ['no alert', '✓✗', ['P0'], {}]
])('%s is not', async (_, history, severity, inputs) => {
  expect((await told(history, severity, inputs)).warned).toEqual([])
})
