import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { type Context, deliveryOver, ledgerFor } from '@tocsin/action-kit'
import type { Transport } from '@tocsin/notifier'
import { bed, contextOf, inputsOf } from './testing.ts'

const workspace = mkdtempSync(join(tmpdir(), 'tocsin-receipts-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const context = contextOf('push', {}, { GITHUB_WORKSPACE: workspace })

const ledgerOf = (inputs: Record<string, string>, context: Context) => ledgerFor(inputsOf(inputs), context, () => import('@tocsin/ledger'))

/** One step with the real delivery and ledger, and a Discord that says what it was asked. */
async function step(inputs: Record<string, string>, { status = 200, attempt = '1' } = {}) {
  const requests: string[] = []
  const http: Transport = async ({ method, url }) => {
    requests.push(`${method} ${new URL(url).pathname.replace(/.*s3cret-token/, '')}`)
    return { status, headers: {}, body: JSON.stringify({ id: '700', channel_id: '800' }) }
  }
  const here = contextOf('push', {}, { GITHUB_WORKSPACE: workspace, GITHUB_RUN_ATTEMPT: attempt })
  const result = await bed(inputs, {
    context: here,
    ports: {
      deliver: deliveryOver({
        transports: { http },
        ledger: () => ledgerOf(inputs, here),
        log: { info: () => undefined, warn: () => undefined }
      })
    }
  })
  return { ...result, requests }
}

const kept = { ledger: 'file:state', key: 'ci-{{ branch }}', details: 'never' }

test('one message lives through started, failed and passed', async () => {
  const started = await step({ ...kept, status: 'started' })
  const failed = await step({ ...kept, status: 'failure' })
  const again = await step({ ...kept, status: 'failure' })
  const passed = await step({ ...kept }, { attempt: '2' })
  expect([started, failed, again, passed].map(({ requests }) => requests)).toEqual([
    ['POST '],
    ['PATCH /messages/700'],
    [],
    ['PATCH /messages/700']
  ])
  expect([started, failed, again, passed].map(({ outputs }) => outputs['message-id'])).toEqual(['700', '700', '700', '700'])
  expect(readdirSync(join(workspace, 'state/receipts'))).toEqual([expect.stringMatching(/^discord-webhook-.*\.json$/)])
})

test('without a key, each step posts a message of its own', async () => {
  const inputs = { ledger: 'file:other' }
  expect((await step(inputs)).requests).toEqual(['POST '])
  expect((await step({ ...inputs, status: 'cancelled' }, { attempt: '2' })).requests).toEqual(['POST '])
})

test('what could not be sent waits in the ledger, and goes out with the next message', async () => {
  const inputs = { ledger: 'file:later', timeout: '1s', details: 'never' }
  const first = await step({ ...inputs, status: 'failure' }, { status: 500 })
  expect(first.outputs.delivered).toContain('"outcome":"pending"')
  const second = await step(inputs, { attempt: '2' })
  expect(second.requests).toEqual(['POST ', 'POST '])
  expect(JSON.parse(String(second.outputs.delivered))).toMatchObject([{ outcome: 'delivered' }, { outcome: 'delivered' }])
})

test('a damaged ledger makes the step red, though the message got out', async () => {
  await step({ ...kept, ledger: 'file:damaged' })
  const [file = ''] = readdirSync(join(workspace, 'damaged/receipts'))
  writeFileSync(join(workspace, 'damaged/receipts', file), 'no JSON')
  const { requests, failure, outputs } = await step({ ...kept, ledger: 'file:damaged', status: 'failure' })
  expect(requests).toEqual(['POST '])
  expect(outputs['message-id']).toBe('700')
  expect(failure).toContain('is not JSON')
})

test('none keeps nothing', async () => {
  expect(await ledgerOf({ ledger: 'none' }, context)).toBeUndefined()
})

test('a ledger that is none is refused', async () => {
  const refused = ledgerFor({ ...inputsOf(), ledger: 'redis' }, context, () => import('@tocsin/ledger'))
  await expect(refused).rejects.toThrow('Input "ledger" got "redis".')
})
