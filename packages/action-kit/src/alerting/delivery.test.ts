import { expect, test } from '@jest/globals'
import { memoryDocuments } from '@tocsin/testkit/turns'
import { ActionError } from '../errors.ts'
import { redact } from '../output/mask.ts'
import { deliveryOver } from './delivery.ts'
import { discordAnswering, dispatches, webhook } from './testing.ts'

const clock = { now: () => Date.UTC(2026, 0, 5, 9), sleep: async () => undefined, random: () => 0 }
const silent = { ...clock, log: { info: () => undefined, warn: () => undefined } }

test('without a ledger a message is sent, and what cannot be sent is lost', async () => {
  const { http, asked } = discordAnswering(200, 404)
  const deliver = deliveryOver({ ...silent, transports: { http }, ledger: async () => undefined })
  const [first, second] = [await deliver(dispatches(), {}), await deliver(dispatches('again'), {})]
  expect(asked).toEqual(['POST ', 'POST '])
  expect(first).toMatchObject({
    receipts: [{ channel: 'discord-webhook', outcome: 'delivered', remote: { id: '700' } }],
    problem: undefined
  })
  expect(second).toMatchObject({ receipts: [{ outcome: 'lost' }], problem: undefined })
})

test('with one a message is edited, told once, and sent later when it cannot be now', async () => {
  const { http, asked } = discordAnswering(200, 200, 500)
  const kept = memoryDocuments()
  const deliver = deliveryOver({ ...silent, transports: { http }, ledger: async () => kept })
  await deliver(dispatches(), {})
  await deliver(dispatches('worse'), {})
  const again = await deliver(dispatches('worse'), {})
  expect(asked).toEqual(['POST ', 'PATCH /messages/700'])
  expect(again.receipts).toMatchObject([{ outcome: 'skipped' }])
  const failed = await deliver(dispatches('over'), { budgetMs: { P2: 1 } })
  expect(failed.receipts).toMatchObject([{ outcome: 'pending' }])
})

test('a ledger that fails keeps no message from going out, and is the problem of the step', async () => {
  const { http, asked } = discordAnswering(200)
  const damage = new ActionError('The ledger is damaged.', { fix: 'Mend it.' })
  const damaged = { read: () => Promise.reject(damage), update: () => Promise.reject(damage) }
  const { receipts, problem } = await deliveryOver({ ...silent, transports: { http }, ledger: async () => damaged })(dispatches(), {})
  expect([asked, receipts.map(({ outcome }) => outcome), problem]).toEqual([['POST '], ['delivered'], damage])
})

test('secrets are hidden from then on, and the options are kept', async () => {
  const { http, asked } = discordAnswering(200)
  const lines: string[] = []
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) }
  const deliver = deliveryOver({ ...clock, log, transports: { http }, ledger: async () => undefined })
  const { receipts } = await deliver(dispatches(), { dryRun: true })
  expect([asked, receipts.map(({ outcome }) => outcome)]).toEqual([[], ['dry-run']])
  expect(lines.join('\n')).toContain('CI failed')
  expect(lines.join('\n')).not.toContain('s3cret-token')
  expect(redact('the token is s3cret-token, or not')).not.toContain('s3cret-token')
  expect(redact(webhook)).not.toContain('s3cret-token')
})

test('it stops with the step', async () => {
  const stop = new AbortController()
  const { http, asked } = discordAnswering(500)
  const sleep = async () => stop.abort(new Error('The job was cancelled'))
  const deliver = deliveryOver({ ...silent, sleep, transports: { http }, ledger: async () => undefined, signal: stop.signal })
  const { receipts } = await deliver(dispatches(), {})
  expect(asked).toEqual(['POST '])
  expect(receipts).toMatchObject([{ outcome: 'lost' }])
})
