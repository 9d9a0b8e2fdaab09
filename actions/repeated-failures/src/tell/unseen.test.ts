import { expect, test } from '@jest/globals'
import type { Config } from '@tocsin/notifier'
import { type Kill, through, turns } from '@tocsin/testkit/turns'
import { discordSim, drawn, memory, minuteMs, monday, step } from '../testing.ts'

const env = {
  ALL: 'https://discord.com/api/webhooks/11/s3cret-token',
  URGENT: 'https://discord.com/api/webhooks/22/s3cret-token'
}
const channel = (webhook: string) => ({ type: 'discord' as const, webhook, mention: { P3: ['@here'] } })
const channels: Config['channels'] = { all: channel('ALL'), urgent: channel('URGENT') }

type Route = Config['routes'][number]
const urgent: Route = { match: { severity: ['P0', 'P1'] }, to: ['urgent'], continue: true }
const rest: Route = { match: {}, to: ['all'], continue: true }
const ends: Route = { match: { status: ['resolved'] }, to: ['urgent'], continue: true }
const both: Route = { match: {}, to: ['all', 'urgent'], continue: true }

interface Told {
  routes: readonly Route[]
  ledger?: boolean
  /** Whether the first message finds the webhook of what is urgent gone for good. */
  gone?: boolean
}

/** What each history in turn has Discord show: who gets a new message or an edit, whether it says more than a title, and whether it pings. */
async function told(histories: string, { routes, ledger = true, gone = false }: Told) {
  const discord = discordSim()
  const kept = ledger ? memory() : undefined
  const lines: string[][] = []
  const away = { isGone: gone }
  const http: typeof discord.http = async (request, options) => {
    if (away.isGone && request.url.includes('/22/'))
      return { status: 404, headers: {}, body: '{"message": "Unknown Webhook", "code": 10015}' }
    const { content, embeds } = JSON.parse(String(request.body))
    const words = [
      request.url.includes('/22/') ? 'urgent' : 'all',
      request.method === 'PATCH' ? 'edit' : 'new',
      embeds[0].fields ? 'full' : 'short',
      ...(content?.includes('@here') ? ['ping'] : [])
    ]
    lines.at(-1)?.push(words.join(' '))
    return discord.http(request, options)
  }
  for (const [index, history] of histories.split(' ').entries()) {
    lines.push([])
    const event = ledger ? {} : { about: history.length }
    const inputs = { 'discord-webhook': '', escalate: '{ P1: 4 }', 'fail-on': 'none' }
    const given = { ...event, ledger: kept, http, inputs, config: { channels, routes }, ports: { env } }
    await step({ ...given, runs: runsOf(history), now: monday + (10 + 10 * index) * minuteMs })
    away.isGone = false
  }
  return lines.map((some) => some.toSorted())
}

/** `F` failed when it was run again, `R` when it was run a third time. */
const runsOf = (history: string) =>
  drawn(history.replaceAll(/[FR]/g, '✗')).map((run, index) => ({ ...run, run_attempt: { r: 2, F: 2, R: 3 }[history[index] ?? ''] ?? 1 }))

const called = (name: string) => [`${name} edit full`, `${name} new short ping`]
const first = (name: string) => `${name} new full ping`

const stories: [what: string, histories: string, to: Told, said: string[][]][] = [
  ['one that all heard of calls below the message', '✗✗✗ ✗✗✗✗', { routes: [rest] }, [[first('all')], called('all')]],
  [
    'a rise is the first that a route of what is urgent takes',
    '✗✗✗ ✗✗✗✗ ✗✗✗✗✓',
    { routes: [rest, urgent] },
    [[first('all')], [...called('all'), first('urgent')], [...called('all'), ...called('urgent')]]
  ],
  ['also where no route took the alert before', '✗✗✗ ✗✗✗✗ ✗✗✗✗✗', { routes: [urgent] }, [[], [first('urgent')], ['urgent edit full']]],
  [
    'also where the first message was lost',
    '✗✗✗ ✗✗✗✗',
    { routes: [both], gone: true },
    [[first('all')], [...called('all'), first('urgent')]]
  ],
  ['an end that the rise is told with is none of theirs', '✗✗✗ ✗✗✗✗✓', { routes: [rest, urgent] }, [[first('all')], called('all')]],
  ['unless a route takes ends', '✗✗✗ ✗✗✗✓', { routes: [rest, ends] }, [[first('all')], [...called('all'), first('urgent')]]],
  ['or nobody has heard of any of it', '✗✗✗✗✓', { routes: [rest, urgent] }, [[first('all'), first('urgent')]]],
  ['a relapse is one message for whom it is the first', '✗✗✗ ✗✗✗✓ ✗✗✗F', { routes: [urgent] }, [[], [], [first('urgent')]]],
  [
    'an alert that was taken back and comes again calls below its message',
    '✗✗✗ ✗r✗ ✗R✗',
    { routes: [rest] },
    [[first('all')], ['all edit full'], called('all')]
  ],
  [
    'without a ledger each is a message of its own',
    '✗✗✗ ✗✗✗✗ ✗✗✗✗✓',
    { routes: [rest, urgent], ledger: false },
    [[first('all')], [first('all'), first('urgent')], [first('all'), first('urgent')]]
  ]
]
test.each(stories)('%s: %s', async (_, histories, to, said) => {
  expect(await told(histories, to)).toEqual(said.map((some) => some.toSorted()))
})

test('a ledger that does not tell costs no call', async () => {
  const { http, bodies } = discordSim()
  const given = { ledger: memory(), http, inputs: { escalate: '{ P1: 4 }' } }
  const ports = { shows: () => Promise.reject(new Error('ledger down')) }
  for (const history of ['✗✗✗', '✗✗✗✗']) await step({ ...given, ports, runs: drawn(history), now: monday + history.length * minuteMs })
  expect(bodies).toHaveLength(3)
})

const moments: readonly Kill['moment'][] = ['before', 'after']
const deaths = Array.from({ length: 12 }, (_, index) => moments.map((moment) => [index + 1, moment] as const)).flat()

test('a call says what to do first, and an end does not', async () => {
  const { http, bodies } = discordSim()
  const ledger = memory()
  for (const about of [4, 6, 7]) await step({ runs: drawn('✓✗✗✗✗✗✓').slice(0, about), about, ledger, http, now: monday + about * 60_000 })
  const calls = bodies.map((body) => JSON.parse(body).embeds[0]).filter(({ fields }) => !fields)
  expect(calls.map(({ description = '' }) => description)).toEqual([expect.stringMatching(/^(?:Look|It began|Run|It may)/), ''])
  expect(calls.map(({ description = '' }) => description.includes('\n'))).toEqual([false, false])
})

test.each(deaths)('where the step dies %i. effect, %s it, the first message is still no short one', async (nth, moment) => {
  const discord = discordSim()
  const pings: boolean[] = []
  const http: typeof discord.http = (request, options) => {
    const { content, embeds } = JSON.parse(String(request.body))
    pings.push(Boolean(embeds[0].description) && content?.includes('@here'))
    return discord.http(request, options)
  }
  const ledger = memory()
  const { process: begin, play } = turns(() => 0)
  const effect = begin({ nth, moment })
  const inputs = { 'discord-webhook': '', escalate: '{ P1: 4 }', 'fail-on': 'none' }
  const given = { inputs, config: { channels, routes: [urgent] }, ports: { env } }
  await step({ ...given, runs: drawn('✗✗✗'), ledger, http, now: monday + 5 * minuteMs })
  const dying = { ledger: through(ledger, effect), http: (...call: Parameters<typeof http>) => effect(() => http(...call)) }
  void step({ ...given, runs: drawn('✗✗✗✗'), ...dying, now: monday + 6 * minuteMs })
  await play()
  for (const minutes of [20, 30]) await step({ ...given, runs: drawn('✗✗✗✗'), ledger, http, now: monday + minutes * minuteMs })
  expect(pings.length).toBeGreaterThanOrEqual(1)
  expect(pings.length).toBeLessThanOrEqual(2)
  expect(pings).not.toContain(false)
})
