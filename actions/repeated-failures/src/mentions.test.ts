import { expect, test } from '@jest/globals'
import type { Transport } from '@tocsin/notifier'
import { mentionsFrom } from './mentions.ts'
import { drawn, memory, step } from './testing.ts'

const silent = () => undefined
const here = ['@here']

test.each<[given: string | undefined, expected: object | undefined]>([
  [undefined, undefined],
  ['@here', { P0: here, P1: here, P2: here, P3: here }],
  ['P2: "@here"', { P0: here, P1: here, P2: here, P3: [] }],
  ['P0: role:6\nP1: []\nP2: "@here"', { P0: ['<@&6>'], P1: [], P2: here, P3: [] }]
])('%j pings at each severity %j', async (given, expected) => expect(await mentionsFrom(given, silent)).toEqual(expected))

test('a variable that is not set is warned of once', async () => {
  const lines: string[] = []
  expect(await mentionsFrom('role:', (line) => void lines.push(line))).toMatchObject({ P2: [] })
  expect(lines).toEqual([expect.stringContaining('names a role without an id')])
})

test.each(['@octocat', 'P0: "@octocat"', 'failure: "@here"', 'P9: "@here"'])(
  '%j is refused, whatever there is to tell',
  async (mention) => {
    await expect(step({ runs: drawn('✓'), about: 1, inputs: { mention } })).rejects.toThrow('Input "mention"')
  }
)

/** What the messages of one step ping. */
async function pinged(history: string, inputs: Record<string, string>) {
  const bodies: { content?: string }[] = []
  const http: Transport = async ({ body }) => {
    bodies.push(JSON.parse(String(body)))
    return { status: 200, headers: {}, body: '{"id":"100","channel_id":"8"}' }
  }
  const config = { defaults: { mention: { P2: ['<@1>'] } } }
  await step({ runs: drawn(history), about: history.length, ledger: memory(), http, inputs, config })
  return bodies.map(({ content = '' }) => content.split(' ')[0])
}

test('an alert pings whom the configuration names, also for a milder one', async () => {
  expect(await pinged('✓✗✗✗', {})).toEqual(['<@1>'])
  expect(await pinged('✓✗✗✗✗✗', {})).toEqual(['<@1>'])
})

test('the input takes their place', async () => {
  expect(await pinged('✓✗✗✗', { mention: '@here' })).toEqual(['@here'])
  expect(await pinged('✓✗✗✗', { mention: 'P1: "@here"' })).toEqual([''])
})
