import { expect, test } from '@jest/globals'
import { noConfig, type Receipt } from '@tocsin/notifier'
import { writeOutputs } from './outputs.ts'
import type { Ports } from './ports.ts'
import { receiptOf, webhook } from './testing.ts'

const second = 'https://discord.com/api/webhooks/12/other'
const config = { ...noConfig, channels: { alerts: { type: 'discord', webhook: 'HOOK' } } } as const

const outputsFor = (...receipts: Partial<Receipt>[]) => outputsOf('tell', receipts)

async function outputsOf(step: string | undefined, receipts: readonly Partial<Receipt>[]) {
  const outputs: Record<string, unknown> = {}
  const asked: string[] = []
  const ports = {
    env: step === undefined ? {} : { GITHUB_ACTION: step },
    output: (name: string, value: unknown) => void Object.assign(outputs, { [name]: value }),
    guildOf: async (each: string) => {
      asked.push(each)
      return each === second ? undefined : '900'
    }
  } satisfies Partial<Ports>
  const secrets = { webhooks: [webhook, second], env: { HOOK: 'https://discord.com/api/webhooks/13/third' } }
  await writeOutputs({ severity: 'P2', receipts: receipts.map(receiptOf), secrets, config }, ports as unknown as Ports)
  return { outputs, asked }
}

const none = { severity: 'P2', skipped: '' }
const first = { 'message-id': '1', 'channel-id': '2' }

const rows: [name: string, receipts: Partial<Receipt>[], expected: object, asked: string[]][] = [
  ['nothing was sent', [], none, []],
  ['nothing arrived', [{ outcome: 'lost' }], none, []],
  ['in a channel', [{ remote: { id: '1', channel: '2' } }], { ...first, 'message-url': 'https://discord.com/channels/900/2/1' }, [webhook]],
  [
    'in a thread',
    [{ remote: { id: '1', channel: '2', thread: '3' } }],
    { ...first, 'thread-id': '3', 'message-url': 'https://discord.com/channels/900/3/1' },
    [webhook]
  ],
  [
    'with its link',
    [{ remote: { id: '1', url: 'https://discord.com/channels/1/2/3' } }],
    { 'message-id': '1', 'message-url': 'https://discord.com/channels/1/2/3' },
    []
  ],
  ['from an unknown server', [{ channel: 'discord-webhook-2', remote: { id: '1', channel: '2' } }], first, [second]],
  [
    'over a channel of the configuration',
    [{ channel: 'alerts', remote: { id: '1', channel: '2' } }],
    { ...first, 'message-url': 'https://discord.com/channels/900/2/1' },
    ['https://discord.com/api/webhooks/13/third']
  ],
  ['an edit that failed', [{ outcome: 'pending', remote: { id: '1', channel: '2' } }], first, []],
  ['a dry run of an edit', [{ outcome: 'dry-run', remote: { id: '1' } }], { 'message-id': '1' }, []],
  [
    'the second arrived',
    [
      { outcome: 'lost', remote: { id: '9' } },
      { channel: 'discord-webhook-2', remote: { id: '1', channel: '2' } }
    ],
    first,
    [second]
  ],
  [
    'told already',
    [{ outcome: 'skipped', remote: { id: '1', channel: '2' } }],
    { ...first, 'message-url': 'https://discord.com/channels/900/2/1' },
    [webhook]
  ]
]
test.each(rows)('%s', async (_, receipts, expected, asked) => {
  expect(await outputsFor(...receipts)).toEqual({ outputs: { ...none, ...expected }, asked })
})

const steps: [name: string, step: string | undefined, asked: number][] = [
  ['an id', 'tell', 1],
  ['no id', '__octo_tocsin', 0],
  ['no id, a second time', '__self_2', 0],
  ['an id, in an action of steps without one', '__octo_deploy.tell', 1],
  ['no id, in an action of steps with one', 'deploy.__octo_tocsin', 0],
  ['an id with underscores', 'tell__all', 1],
  ['a runner that names no step', undefined, 1]
]
test.each(steps)('a link is asked for where a later step can read it: %s', async (_, step, asked) => {
  const told = await outputsOf(step, [{ remote: { id: '1', channel: '2' } }])
  expect(told.asked).toHaveLength(asked)
  expect('message-url' in told.outputs).toBe(asked === 1)
  expect(told.outputs).toMatchObject(first)
})
