import { expect, test } from '@jest/globals'
<<<<<<< HEAD
import { discordSim, memory, step } from '../testing.ts'

const monday = Date.UTC(2026, 0, 5, 8)
const minute = 60_000
const hour = 60 * minute

/** The titles of the messages after rounds at these hours since Monday, 08:00. */
async function titlesAfter(hours: readonly number[], digest: string, ledger: ReturnType<typeof memory> | undefined = memory()) {
  const { http, titles } = discordSim()
  for (const at of hours) await step({ ledger, http, now: monday + at * hour, inputs: { digest } })
  return titles().filter((one) => one.includes('The week'))
}

const title = expect.stringMatching(/The week: (?:100 % up|nothing is known yet), 0 incidents/)

test.each<[name: string, hours: number[], digest: string, count: number]>([
  ['nothing is sent unless it is asked for', [0, 1, 168], 'off', 0],
  ['one a week', [-1, 0.1, 0.2, 23, 100, 167.9], 'weekly', 1],
  ['and the next one with the next Monday', [0, 1, 169, 170], 'weekly', 2],
  ['on demand, each time', [50, 51], 'now', 2]
])('%s', async (_, hours, digest, count) => {
  expect(await titlesAfter(hours, digest)).toEqual(Array(count).fill(title))
})

test('without a ledger nobody knows whether it was sent: there is none but on demand', async () => {
  const { http, titles } = discordSim()
  for (const digest of ['weekly', 'now']) await step({ http, now: monday + hour, inputs: { digest } })
  expect(titles()).toHaveLength(1)
})

test('one that is lost is sent with the next round', async () => {
  const ledger = memory()
  const gone = { http: async () => ({ status: 404, headers: {}, body: '{"code":10015,"message":"Unknown Webhook"}' }) }
  await step({ ledger, ...gone, now: monday, inputs: { digest: 'weekly', 'fail-on': 'none' } })
  const { http, titles } = discordSim()
  await step({ ledger, http, now: monday + 5 * minute, inputs: { digest: 'weekly' } })
  expect(titles()).toEqual([title])
=======
import { ActionError } from '@tocsin/action-kit'
import { createLedger } from '@tocsin/ledger'
import { type Dispatch, noConfig, type Receipt } from '@tocsin/notifier'
import { keptFrom, keptKey } from '../kept/kept.ts'
import { sample } from '../page/sample.fixture.ts'
import type { HealthLedger, Ports } from '../ports.ts'
import { type Asked, tellDigest } from './digest.ts'

const monday = Date.parse('2026-01-05T08:00:00Z')
const hourMs = 3_600_000
const memory = (): HealthLedger => {
  const ledger = createLedger('memory', { serverUrl: '', repository: '', token: '', workspace: '' })
  if (!ledger) throw new TypeError('No ledger')
  return ledger
}

interface World {
  now?: number
  outcome?: Receipt['outcome']
  ledger?: HealthLedger | undefined
  problem?: ActionError
}

/** What one run tells, and what it keeps. */
async function told(asked: Partial<Asked>, { now = monday, outcome = 'delivered', problem, ...given }: World = {}) {
  const ledger = 'ledger' in given ? given.ledger : memory()
  const [sent, summaries, asks]: [Dispatch[], string[], number[]] = [[], [], []]
  const ports = {
    context: { repository: 'acme/shop' },
    now: () => now,
    env: {},
    redact: (text: string) => text.replaceAll('Shop', '***'),
    shows: async () => false,
    remoteIdOf: async () => undefined,
    summary: (text: string) => summaries.push(text),
    warn: () => undefined,
    error: () => undefined,
    deliver: async (messages: readonly Dispatch[]) => {
      sent.push(...messages)
      const receipts = messages.map(({ outlet, transition, post }): Receipt => {
        return {
          id: '1',
          channel: outlet.name,
          alertKey: post.alert.key,
          transition,
          at: new Date(now).toISOString(),
          outcome,
          attempts: 1
        }
      })
      return { receipts, ...(problem && { problem }) }
    }
  } as unknown as Ports
  const to = {
    inputs: { 'discord-webhook': ['https://discord.com/api/webhooks/1/x'], 'dry-run': false, ledger: 'branch' },
    config: noConfig
  }
  const model = () => {
    asks.push(1)
    return sample
  }
  const found = await tellDigest({ digest: 'weekly', sentAt: undefined, ...asked }, model, { to, ledger, ports })
  const kept = await ledger?.readAll({ under: 'health', pick: () => ({ lists: [], documents: [keptKey] }) }).catch(() => undefined)
  const at = kept ? keptFrom(kept.documents[keptKey]).digestAt : undefined
  return { ...found, sent, summaries, asks: asks.length, at }
}

const rows: [name: string, asked: Partial<Asked>, world: World, sent: number, at: number | undefined][] = [
  ['on its day', {}, {}, 1, monday],
  ['later on its day', {}, { now: monday + 5 * hourMs }, 1, monday],
  ['sent already', { sentAt: monday }, { now: monday + hourMs }, 0, undefined],
  ['off', { digest: 'off' }, {}, 0, undefined],
  ['now, whatever the day', { digest: 'now', sentAt: monday }, { now: monday + 50 * hourMs }, 1, monday + 50 * hourMs],
  ['a channel that is late sends it later', {}, { outcome: 'pending' }, 1, monday],
  ['another run sent it', {}, { outcome: 'skipped' }, 1, monday],
  ['nobody was told: the next run tries again', {}, { outcome: 'lost' }, 1, undefined],
  ['without a ledger', { digest: 'now' }, { ledger: undefined }, 1, undefined]
]

test.each(rows)('%s', async (_, asked, world, count, at) => {
  const found = await told(asked, world)
  expect([found.sent.length, found.receipts.length, found.summaries.length, found.asks, found.at]).toEqual([count, count, count, count, at])
  expect(found.problem).toBeUndefined()
})

test('it pings nobody, hides what must not be shown, and reports what became of it', async () => {
  const { sent, summaries } = await told({})
  expect(sent).toMatchObject([
    { transition: 'digest', post: { ping: false, mentions: [], alert: { key: 'acme/shop/health/digest/2026-01-05' } } }
  ])
  expect(JSON.stringify(sent[0]?.post)).toContain('***')
  expect(JSON.stringify(sent[0]?.post)).not.toContain('Shop ')
  expect(summaries.join()).toMatch(/^### The week.+\n\n[\s\S]*delivered[\s\S]*\n$/)
})

test('what was kept beside it stays', async () => {
  const ledger = memory()
  const wanted = { under: 'health', pick: () => ({ lists: [], documents: [keptKey] }) }
  const before = { ...keptFrom({}), alerts: { ...keptFrom({}).alerts, turn: 7 }, digestAt: 1 }
  await ledger.change(wanted, () => ({ state: undefined, documents: { [keptKey]: JSON.parse(JSON.stringify(before)) }, lists: {} }))
  await told({}, { ledger })
  const { documents } = await ledger.readAll(wanted)
  expect(keptFrom(documents[keptKey])).toEqual({ ...before, digestAt: monday })
})

const broken: HealthLedger = {
  readAll: () => Promise.reject(new Error('unread')),
  change: () => Promise.reject(new ActionError('The ledger refused.', { fix: 'Mend it.' }))
}

test('what could not be kept is a problem, and that of the delivery comes first', async () => {
  expect((await told({}, { ledger: broken })).problem?.message).toContain('The ledger refused.')
  const problem = new ActionError('No receipts.', { fix: 'Mend it.' })
  expect((await told({}, { ledger: broken, problem })).problem).toBe(problem)
>>>>>>> e991dac (Hold the digest to tables: what a week shows, when one is sent and what is kept of it)
})
