import { expect, test } from '@jest/globals'
import type { Ledger } from '@tocsin/ledger'
import { turns } from '@tocsin/testkit/turns'
import { countsBetween } from './history/between.ts'
import { readHistory } from './history/gateway.ts'
import { ledgerOf } from './kept/monitor.ts'
import { discordSim, endpoints, type Given, memory, minuteMs, monday, step, through } from './testing.ts'

const dayMs = 86_400_000
const quick = { 'fail-after': '1', 'recover-after': '1' }
const at = (minutes: number) => ({ now: monday + minutes * minuteMs, runId: 100 + minutes })

test('two steps of one repository leave the alerts of the other alone, in whatever order they run', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  for (const minutes of [0, 5, 10, 15]) {
    await step({ ledger, http, ...at(minutes), seen: { api: 'D' }, inputs: { ...quick, endpoints: endpoints(['api']) } })
    await step({ ledger, http, ...at(minutes + 1), seen: { web: 'G' }, inputs: { ...quick, endpoints: endpoints(['web']) } })
  }
  expect(titles()).toEqual(['🔴 api is down', '🔵 web is degraded'])
  await step({ ledger, http, ...at(20), inputs: { ...quick, endpoints: endpoints(['api']) } })
  expect(titles()).toEqual(['✅ api is up again after 20 m', '🔵 web is degraded', '✅ api is up again after 20 m'])
})

test('what no step probes any more is closed after an hour, and not before', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  await step({ ledger, http, ...at(0), seen: { api: 'D' }, inputs: { ...quick, endpoints: endpoints(['api', 'web', 'far']) } })
  const without = (minutes: number) => step({ ledger, http, ...at(minutes), inputs: { ...quick, endpoints: endpoints(['web', 'far']) } })
  for (const minutes of [5, 30, 59]) await without(minutes)
  expect(titles()).toEqual(['🟡 api is down'])
  await without(65)
  expect(titles()[0]).toBe('✅ No longer watched: api')
})

test('monitors with a name have histories and alerts of their own, though their endpoints have the same names', async () => {
  const [ledger, { http, titles, bodies }] = [memory(), discordSim()]
  const inputs = (monitor: string) => ({ ...quick, endpoints: endpoints(['api']), monitor })
  for (const minutes of [0, 5]) {
    await step({ ledger, http, ...at(minutes), seen: { api: 'D' }, inputs: inputs('staging') })
    await step({ ledger, http, ...at(minutes), seen: { api: 'U' }, inputs: inputs('production') })
    await step({ ledger, http, ...at(minutes), seen: { api: 'G' }, inputs: { ...quick, endpoints: endpoints(['api']) } })
  }
  expect([titles(), bodies.length]).toEqual([['🔴 api is down', '🔵 api is degraded'], 2])
  const found = async (monitor?: string) => {
    const history = await readHistory(ledgerOf(ledger, monitor), monday + dayMs)
    return countsBetween(history, 'api', monday, monday + dayMs)
  }
  expect([await found('staging'), await found('production'), await found()]).toMatchObject([{ down: 2, up: 0 }, { up: 2 }, { degraded: 2 }])
})

test('alerts of the same moment in two monitors are two alerts', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  for (const monitor of ['eu', 'us'])
    await step({ ledger, http, seen: { api: 'D' }, inputs: { ...quick, endpoints: endpoints(['api']), monitor } })
  expect(titles()).toEqual(['🔴 api is down', '🔴 api is down'])
})

/** Steps that run at the same time over one ledger. */
async function together(ledger: Ledger, http: NonNullable<Given['http']>, all: readonly Given[], seed = 0.5): Promise<void> {
  const { process, play } = turns(() => seed)
  for (const given of all) {
    const effect = process()
    void step({
      ...given,
      ledger: through(ledger, effect),
      http: (...call) => effect(() => http(...call)),
      waits: () => effect(async () => undefined)
    })
  }
  await play()
}

test.each([0, 0.5, 0.99])('four shards at once lose no row and tell each outage once (%d)', async (seed) => {
  const [ledger, { http, titles, messages }] = [memory(), discordSim()]
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const shard = (number: number, minutes: number, seen: Given['seen']) => ({
    ...{ ...at(minutes), seen: seen ?? {} },
    inputs: { endpoints: endpoints(names), shard: `${number}/4`, 'recover-after': '1' }
  })
  for (const [round, seen] of [{}, { b: 'X', g: 'X' }, { b: 'X', g: 'X' }, {}, {}].entries())
    await together(
      ledger,
      http,
      [1, 2, 3, 4].map((number) => shard(number, round * 5, seen)),
      seed
    )
  const history = await readHistory(ledger, monday + dayMs)
  const counts = names.map((name) => countsBetween(history, name, monday, monday + dayMs))
  expect(counts.map(({ up, down }) => [up, down])).toEqual(names.map((name) => ('bg'.includes(name) ? [3, 2] : [5, 0])))
  expect(titles().every((title) => title.startsWith('✅ b and g are up again') || title.startsWith('✅ g and b are up again'))).toBe(true)
  expect(messages.size).toBeLessThanOrEqual(2)
})

test.each<[name: string, marks: string, told: string[]]>([
  ['one of three sees it: nobody else does', 'DUU', []],
  ['two of three see it', 'DDU', ['🔴 api is down']],
  ['all of them see it', 'DDD', ['🔴 api is down']]
])('vantage points: %s', async (_, marks, told) => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const config = { sections: { health: { vantages: { of: 3, down: 2 } } } } as Given['config']
  const places = ['eu', 'us', 'ap'] as const
  for (const minutes of [0, 5, 10])
    for (const [index, vantage] of places.entries())
      await step({
        ...{ ledger, http, now: monday + minutes * minuteMs + index * 1_000, runId: 100 + minutes * 10 + index, ...(config && { config }) },
        ...{ seen: { api: marks[index] ?? 'U' }, inputs: { endpoints: endpoints(['api']), vantage } }
      })
  expect(titles()).toEqual(told)
})

test('the repeat interval of a route reminds its channel, and no other', async () => {
  const ledger = memory()
  const sent: string[] = []
  const http: Given['http'] = async ({ url, method, body }) => {
    const [, id = ''] = /webhooks\/(\d+)/.exec(url) ?? []
    sent.push(`${method} ${id} ${JSON.parse(String(body)).embeds[0].title}`)
    return { status: 200, headers: {}, body: JSON.stringify({ id: `${sent.length}`, channel_id: '8' }) }
  }
  const config = {
    channels: { loud: { type: 'discord', webhook: 'LOUD' }, calm: { type: 'discord', webhook: 'CALM' } },
    routes: [
      { match: { source: ['health'] }, to: ['loud'], continue: true, repeatEvery: 15 },
      { match: {}, to: ['calm'], continue: false }
    ]
  } as unknown as NonNullable<Given['config']>
  const env = { LOUD: 'https://discord.com/api/webhooks/21/a', CALM: 'https://discord.com/api/webhooks/22/b' }
  for (const minutes of [0, 5, 10, 15, 20, 25, 30, 35])
    await step({
      ledger,
      http,
      config,
      env,
      ...at(minutes),
      seen: { api: minutes < 35 ? 'D' : 'U' },
      inputs: { ...quick, 'discord-webhook': '', endpoints: endpoints(['api']) }
    })
  const calls = sent.filter((line) => line.startsWith('POST'))
  expect(calls).toEqual([
    'POST 21 🔴 api is down',
    'POST 22 🔴 api is down',
    'POST 21 🔴 Still: api is down',
    'POST 21 🔴 Still: api is down',
    ...['POST 21', 'POST 22'].map((line) => `${line} ✅ api is up again after 35 m`)
  ])
})
